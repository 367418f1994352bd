internal import TemplateLintJSON
internal import TemplateLintModel

/// Tells whether a JSON file that was found in a folder has to do with templates: a folder also holds manifests and settings.
///
/// Takes the file's blocks until something says so, then gives them back. What is broken always counts: nobody can say what it was.
struct WalkedSearch: Sendable {
  /// Nothing more has to be looked at.
  private(set) var isOver = false
  private var held: [RecordBlock] = []
  private var given = 0
  private var bytesLeft: Int

  /// - Parameter bytesAtMost: more than this is not held back.
  init(bytesAtMost: Int) { bytesLeft = bytesAtMost }

  mutating func take(_ block: RecordBlock) {
    bytesLeft -= block.bytes.count
    held.append(block)
    isOver = bytesLeft < 0 || Self.concernsTemplates(block)
  }

  /// The blocks in their order; nil when all were given.
  mutating func next() -> RecordBlock? {
    guard given < held.count else { return nil }
    defer { given += 1 }
    return held[given]
  }

  /// The names of the categories in quotes, which tell almost every template without reading it twice.
  private static let marks = ["\"UTILITY\"", "\"MARKETING\"", "\"AUTHENTICATION\""].map { Array($0.utf8) }

  private static func concernsTemplates(_ block: RecordBlock) -> Bool {
    if block.records.contains(where: { $0.content != .json }) || marks.contains(where: { block.bytes.holds($0) }) { return true }
    var document = Document()
    var roots: ContiguousArray<TemplateRoot> = []
    return block.records.contains { record in
      do { try block.parse(record, into: &document) } catch { return true }
      TemplateReader.locate(in: &document, into: &roots)
      return roots.contains { TemplateReader.concernsTemplates($0, in: document) }
    }
  }
}

extension [UInt8] {
  /// Whether these bytes stand in it, one after the other.
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard count >= wanted.count else { return false }
    return withUnsafeBufferPointer { bytes in
      (0...bytes.count - wanted.count).contains { start in
        bytes[start] == wanted[0] && bytes[start + wanted.count - 1] == wanted[wanted.count - 1]
          && (1..<wanted.count).allSatisfy { bytes[start + $0] == wanted[$0] }
      }
    }
  }
}
