internal import TemplateLintModel
internal import TemplateLintRules

/// Holds the templates of a run against each other: repeated names and texts, languages that differ, counts.
///
/// Add every analysis in input order, then ask for the findings. At most 64 bytes are kept of a template: hashes, its place, and as much
/// of its name and pointer as fits.
public struct AccountReview: Sendable {
  /// What is kept of one template.
  struct Entry {
    var name: UInt64
    var content: UInt64
    var placeholders: UInt16
    var buttons: UInt16
    var path: UInt32
    var line: UInt32
    var column: UInt16
    var language: UInt16
    /// Offset in `texts` of name and pointer.
    var text: UInt32
    var nameCount: UInt16
    var pointerCount: UInt8
    /// 0 for none, else `Category.rawValue` + 1.
    var category: UInt8
  }

  /// Bytes of names and pointers that may be kept for each template on average.
  private static let textBudget = 20
  /// Entries are kept in pieces, so that no growth copies all of them.
  private static let pieceCount = 4096

  private var pieces: [ContiguousArray<Entry>] = []
  private(set) var count = 0
  private var texts: [UInt8] = []
  private(set) var paths: [String] = []
  private(set) var languages: [String] = []
  private var languageNumbers: [String: UInt16] = [:]

  /// A review that has seen nothing yet.
  public init() {}

  /// Takes an analysis; those that could not be read, and labelled rows, are passed over.
  public mutating func add(_ analysis: Analysis) {
    guard let digest = analysis.digest, count < Int(UInt32.max) else { return }
    if paths.last != analysis.source.path { paths.append(analysis.source.path) }
    let name = Array((analysis.name ?? "").utf8)
    let pointer = Array((analysis.source.pointer ?? "").utf8)
    var entry = Entry(
      name: digest.name, content: digest.content, placeholders: digest.placeholders, buttons: digest.buttons,
      path: UInt32(paths.count - 1), line: UInt32(clamping: analysis.source.line), column: UInt16(clamping: analysis.source.column),
      language: number(of: analysis.language ?? ""), text: UInt32(texts.count), nameCount: 0, pointerCount: 0,
      category: digest.category.map { $0.rawValue + 1 } ?? 0)
    let room = (count + 1) * Self.textBudget + 4096 - texts.count
    if name.count <= min(room, 512) {
      texts += name
      entry.nameCount = UInt16(name.count)
      if pointer.count <= min(room - name.count, 255) {
        texts += pointer
        entry.pointerCount = UInt8(pointer.count)
      }
    }
    if count % Self.pieceCount == 0 {
      pieces.append([])
      pieces[pieces.count - 1].reserveCapacity(Self.pieceCount)
    }
    pieces[pieces.count - 1].append(entry)
    count += 1
  }

  private mutating func number(of language: String) -> UInt16 {
    if let known = languageNumbers[language] { return known }
    // A hostile input may have a language for each template: beyond some hundred they are one.
    guard languages.count < 1000 else { return UInt16(languages.count - 1) }
    languages.append(language)
    languageNumbers[language] = UInt16(languages.count - 1)
    return UInt16(languages.count - 1)
  }

  subscript(index: Int) -> Entry { pieces[index / Self.pieceCount][index % Self.pieceCount] }

  /// The name of a template; nil where it was not kept.
  func name(of entry: Entry) -> String? {
    entry.nameCount == 0 ? nil : text(Int(entry.text), Int(entry.nameCount))
  }

  func pointer(of entry: Entry) -> String { text(Int(entry.text) + Int(entry.nameCount), Int(entry.pointerCount)) }

  private func text(_ start: Int, _ count: Int) -> String { String(decoding: texts[start..<(start + count)], as: UTF8.self) }

  /// `templates/order.json:3:5`, for messages.
  func place(of entry: Entry) -> String { "\(paths[Int(entry.path)]):\(entry.line):\(entry.column)" }
}
