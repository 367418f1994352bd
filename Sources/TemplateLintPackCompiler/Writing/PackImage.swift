internal import TemplateLintSignals

/// The sections of a pack while they grow, and the bytes that they become.
struct PackImage {
  /// A pack larger than this is a mistake.
  static let byteLimit = 64 << 20

  var text: [UInt8] = []
  var strings: [TextRecord] = []
  var signals: [SignalRecord] = []
  var languages: [LanguageRecord] = []
  var functionWords: [WordRecord] = []
  var letters: [LetterRecord] = []
  var routes: [RouteRecord] = []
  var expressions: [UInt16] = []
  var literalSlots: [UInt32] = []
  var literals: [LiteralRecord] = []
  var symbols: [UInt16] = []
  var kinds: [RunRecord] = []
  var nodes: [NodeRecord] = []
  var edges: [EdgeRecord] = []
  var gaps: [GapRecord] = []
  var anchors: [AnchorRecord] = []
  var symbolAnchors: [UInt32] = []
  var filters: [UInt64] = []
  private var known: [[UInt8]: TextRecord] = [:]

  /// Stores bytes once and says where.
  mutating func store(_ bytes: [UInt8]) -> TextRecord {
    if let record = known[bytes] { return record }
    let record = TextRecord(offset: UInt32(text.count), count: UInt32(bytes.count))
    text += bytes
    known[bytes] = record
    return record
  }

  mutating func store(_ string: String) -> TextRecord { store(Array(string.utf8)) }

  /// Stores a list of strings.
  mutating func store(_ list: [String]) -> RunRecord {
    let start = strings.count
    strings += list.map { store($0) }
    return RunRecord(start: start, count: list.count)
  }

  /// The pack: header, directory, sections at multiples of 8. Numbers are little-endian, as on every machine that
  /// the project runs on.
  func bytes(firstSignal: Int, firstLanguage: Int) -> [UInt8] {
    var directory: [SectionRecord] = []
    var body: [UInt8] = []
    let start = MemoryLayout<PackHeader>.size + PackSection.allCases.count * MemoryLayout<SectionRecord>.stride
    func add<Element: BitwiseCopyable>(_ elements: [Element]) {
      while (start + body.count) % 8 != 0 { body.append(0) }
      directory.append(SectionRecord(offset: UInt32(start + body.count), count: UInt32(elements.count)))
      elements.withUnsafeBytes { body += $0 }
    }
    add(text)
    add(strings)
    add(signals)
    add(languages)
    add(functionWords)
    add(letters)
    add(routes)
    add(expressions)
    add(literalSlots)
    add(literals)
    add(symbols)
    add(kinds)
    add(nodes)
    add(edges)
    add(gaps)
    add(anchors)
    add(symbolAnchors)
    add(filters)
    let header = PackHeader(
      magic: PackFormat.magic, version: PackFormat.version, byteCount: UInt32(start + body.count),
      sectionCount: UInt32(directory.count), firstSignal: UInt32(firstSignal), firstLanguage: UInt32(firstLanguage),
      digest: body.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
    var bytes: [UInt8] = []
    bytes.reserveCapacity(start + body.count)
    withUnsafeBytes(of: header) { bytes += $0 }
    directory.withUnsafeBytes { bytes += $0 }
    return bytes + body
  }
}
