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
  private static let textPieceSize = 65_536

  private var pieces: [ContiguousArray<Entry>] = []
  private(set) var count = 0
  /// Names and pointers, in pieces for the same reason; none is cut.
  private var texts: [[UInt8]] = []
  private var textCount = 0
  private(set) var paths: [String] = []
  private(set) var languages: [String] = []
  private var languageNumbers: [String: UInt16] = [:]

  /// A review that has seen nothing yet.
  public init() {}

  /// Takes an analysis; those that could not be read, and labelled rows, are passed over.
  public mutating func add(_ analysis: Analysis) {
    if let item = Item(analysis) { add(item) }
  }

  package mutating func add(_ item: Item) {
    guard count < Int(UInt32.max) else { return }
    if paths.last != item.path { paths.append(item.path) }
    let digest = item.digest
    var entry = Entry(
      name: digest.name, content: digest.content, placeholders: digest.placeholders, buttons: digest.buttons,
      path: UInt32(paths.count - 1), line: UInt32(clamping: item.line), column: UInt16(clamping: item.column),
      language: number(of: item.language), text: 0, nameCount: 0, pointerCount: 0,
      category: digest.category.map { $0.rawValue + 1 } ?? 0)
    keepText(of: item, in: &entry)
    if count % Self.pieceCount == 0 {
      pieces.append([])
      pieces[pieces.count - 1].reserveCapacity(Self.pieceCount)
    }
    pieces[pieces.count - 1].append(entry)
    count += 1
  }

  /// Name and pointer, as far as there is room for them.
  private mutating func keepText(of item: Item, in entry: inout Entry) {
    let name = item.name.utf8
    let pointer = item.pointer.utf8
    let room = (count + 1) * Self.textBudget + 4096 - textCount
    guard name.count <= min(room, 512) else { return }
    let keepsPointer = pointer.count <= min(room - name.count, 255)
    let needed = name.count + (keepsPointer ? pointer.count : 0)
    if texts.isEmpty || texts[texts.count - 1].count + needed > Self.textPieceSize {
      texts.append([])
      texts[texts.count - 1].reserveCapacity(Self.textPieceSize)
    }
    let piece = texts.count - 1
    // Pieces are too many for 32 bits only behind four billion bytes of text, for which there is no budget.
    entry.text = UInt32(truncatingIfNeeded: piece * Self.textPieceSize + texts[piece].count)
    texts[piece].append(contentsOf: name)
    entry.nameCount = UInt16(name.count)
    if keepsPointer {
      texts[piece].append(contentsOf: pointer)
      entry.pointerCount = UInt8(pointer.count)
    }
    textCount += needed
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

  private func text(_ start: Int, _ count: Int) -> String {
    guard count > 0 else { return "" }
    let offset = start % Self.textPieceSize
    return String(decoding: texts[start / Self.textPieceSize][offset..<(offset + count)], as: UTF8.self)
  }

  /// `templates/order.json:3:5`, for messages.
  func place(of entry: Entry) -> String { "\(paths[Int(entry.path)]):\(entry.line):\(entry.column)" }
}
