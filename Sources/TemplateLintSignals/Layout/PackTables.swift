/// The sections of one pack as typed tables, read in place.
struct PackTables: @unchecked Sendable {
  // Unchecked because of the pointers, which lead into `bytes`: immutable, and kept alive by it.
  let bytes: PackBytes
  let header: PackHeader
  let text: UnsafeBufferPointer<UInt8>
  let strings: UnsafeBufferPointer<TextRecord>
  let signals: UnsafeBufferPointer<SignalRecord>
  let languages: UnsafeBufferPointer<LanguageRecord>
  let functionWords: UnsafeBufferPointer<WordRecord>
  let letters: UnsafeBufferPointer<LetterRecord>
  let routes: UnsafeBufferPointer<RouteRecord>
  let expressions: UnsafeBufferPointer<UInt16>
  let literalSlots: UnsafeBufferPointer<UInt32>
  let literals: UnsafeBufferPointer<LiteralRecord>
  let symbols: UnsafeBufferPointer<UInt16>
  let kinds: UnsafeBufferPointer<RunRecord>
  let nodes: UnsafeBufferPointer<NodeRecord>
  let edges: UnsafeBufferPointer<EdgeRecord>
  let gaps: UnsafeBufferPointer<GapRecord>
  let anchors: UnsafeBufferPointer<AnchorRecord>
  let symbolAnchors: UnsafeBufferPointer<UInt32>
  let filters: UnsafeBufferPointer<UInt64>

  /// Checks the header and that every section lies inside; what the sections hold is checked by `PackValidation`.
  init(_ bytes: PackBytes) throws(PackError) {
    guard bytes.count >= MemoryLayout<PackHeader>.size else { throw .notAPack }
    let header = bytes.start.loadUnaligned(as: PackHeader.self)
    guard header.magic == PackFormat.magic else { throw .notAPack }
    guard header.version == PackFormat.version else { throw .otherVersion(header.version) }
    guard Int(header.byteCount) == bytes.count, Int(header.sectionCount) == PackSection.allCases.count else {
      throw .cutShort
    }
    self.bytes = bytes
    self.header = header
    text = try Self.table(.text, bytes)
    strings = try Self.table(.strings, bytes)
    signals = try Self.table(.signals, bytes)
    languages = try Self.table(.languages, bytes)
    functionWords = try Self.table(.functionWords, bytes)
    letters = try Self.table(.letters, bytes)
    routes = try Self.table(.routes, bytes)
    expressions = try Self.table(.expressions, bytes)
    literalSlots = try Self.table(.literalSlots, bytes)
    literals = try Self.table(.literals, bytes)
    symbols = try Self.table(.symbols, bytes)
    kinds = try Self.table(.kinds, bytes)
    nodes = try Self.table(.nodes, bytes)
    edges = try Self.table(.edges, bytes)
    gaps = try Self.table(.gaps, bytes)
    anchors = try Self.table(.anchors, bytes)
    symbolAnchors = try Self.table(.symbolAnchors, bytes)
    filters = try Self.table(.filters, bytes)
  }

  private static func table<Element: BitwiseCopyable>(
    _ section: PackSection, _ bytes: PackBytes
  ) throws(PackError) -> UnsafeBufferPointer<Element> {
    let at = MemoryLayout<PackHeader>.size + section.rawValue * MemoryLayout<SectionRecord>.stride
    guard at + MemoryLayout<SectionRecord>.size <= bytes.count else { throw .cutShort }
    let record = bytes.start.loadUnaligned(fromByteOffset: at, as: SectionRecord.self)
    let length = Int(record.count) * MemoryLayout<Element>.stride
    guard record.offset % 8 == 0, Int(record.offset) + length <= bytes.count else { throw .damaged(section) }
    let start = (bytes.start + Int(record.offset)).assumingMemoryBound(to: Element.self)
    return UnsafeBufferPointer(start: start, count: Int(record.count))
  }

  /// A string of the pack; made on demand, since matching needs none.
  func string(_ record: TextRecord) -> String {
    let range = Int(record.offset)..<Int(record.offset) + Int(record.count)
    guard range.upperBound <= text.count else { return "" }
    return String(decoding: text[range], as: UTF8.self)
  }

  /// A list of strings.
  func strings(_ run: RunRecord) -> [String] {
    strings[run.indices].map(string)
  }
}
