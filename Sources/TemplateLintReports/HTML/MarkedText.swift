internal import TemplateLint
internal import TemplateLintModel
internal import TemplateLintText

/// One text of a message cut where anything begins or ends: WhatsApp markup, placeholders, deciding words, lines.
struct MarkedText {
  /// What WhatsApp's markup makes of a run.
  struct Style: OptionSet {
    let rawValue: UInt8
    static let bold = Style(rawValue: 1)
    static let italic = Style(rawValue: 2)
    static let strike = Style(rawValue: 4)
    static let code = Style(rawValue: 8)
  }

  enum LineKind: Equatable {
    case plain, bullet, quote
    case numbered
  }

  enum Run {
    case text(Range<Int>, Style, mark: Int?)
    case placeholder(Range<Int>, Style, mark: Int?)
    /// The line ends; what the next one is.
    case line(LineKind)
  }

  private(set) var runs: [Run] = []
  private let bytes: [UInt8]
  private let marks: [WordMark]
  private let formats: Bool
  private var style: Style = []
  private var position: Int
  private let end: Int

  /// - Parameter formats: WhatsApp formats bodies only; elsewhere its marks are plain characters.
  init(_ message: Message, _ range: Range<Int>, marks: [WordMark], formats: Bool) {
    bytes = message.text
    self.marks = marks
    self.formats = formats
    position = range.lowerBound
    end = range.upperBound
    var buffer = TokenBuffer()
    var placeholders: [Placeholder] = []
    bytes.withUnsafeBufferPointer {
      var tokenizer = Tokenizer()
      tokenizer.tokenize($0, range: ByteRange(range.lowerBound, range.upperBound), into: &buffer)
      placeholders = Placeholder.all(in: $0, range: ByteRange(range.lowerBound, range.upperBound))
    }
    cut(markup: formats ? buffer.tokens.filter { $0.kind == .markup }.map(\.range.indices) : [], placeholders.map(\.range.indices))
  }

  private mutating func cut(markup: [Range<Int>], _ placeholders: [Range<Int>]) {
    var markup = markup[...]
    var placeholders = placeholders[...]
    beginLine(isFirst: true)
    var plain = position
    while position < end {
      while let first = markup.first, first.lowerBound < position { markup.removeFirst() }
      while let first = placeholders.first, first.lowerBound < position { placeholders.removeFirst() }
      if let first = placeholders.first, first.lowerBound == position {
        addText(plain..<position)
        runs.append(.placeholder(first, style, mark: mark(at: position)))
        position = first.upperBound
        plain = position
      } else if let first = markup.first, first.lowerBound == position, let changed = toggled(first) {
        addText(plain..<position)
        style = changed
        position = first.upperBound
        plain = position
      } else if bytes[position] == 0x0A || bytes[position] == 0x0D {
        addText(plain..<position)
        position += bytes[position] == 0x0D && position + 1 < end && bytes[position + 1] == 0x0A ? 2 : 1
        beginLine(isFirst: false)
        plain = position
      } else {
        position += 1
      }
    }
    addText(plain..<end)
  }

  /// The style after a mark; nil for one that is a plain character inside code.
  private func toggled(_ mark: Range<Int>) -> Style? {
    let changed: Style
    switch bytes[mark.lowerBound] {
    case UInt8(ascii: "*"): changed = .bold
    case UInt8(ascii: "_"): changed = .italic
    case UInt8(ascii: "~"): changed = .strike
    default: changed = .code
    }
    if style.contains(.code), changed != .code { return nil }
    return style.symmetricDifference(changed)
  }

  private mutating func beginLine(isFirst: Bool) {
    let kind = formats && !style.contains(.code) ? skipLineMark() : .plain
    if !isFirst || kind != .plain { runs.append(.line(kind)) }
  }

  /// `- `, `* `, `1. ` and `> ` at the start of a line.
  private mutating func skipLineMark() -> LineKind {
    func isSpace(_ offset: Int) -> Bool { offset < end && bytes[offset] == 0x20 }
    guard position < end else { return .plain }
    switch bytes[position] {
    case UInt8(ascii: "-") where isSpace(position + 1), UInt8(ascii: "*") where isSpace(position + 1):
      position += 2
      return .bullet
    case UInt8(ascii: ">") where isSpace(position + 1):
      position += 2
      return .quote
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let dot = bytes[position..<min(end, position + 4)].firstIndex { !(0x30...0x39).contains($0) } ?? position
      // The number stays: a message may begin its list anywhere.
      return dot < end && bytes[dot] == UInt8(ascii: ".") && isSpace(dot + 1) ? .numbered : .plain
    default: return .plain
    }
  }

  /// A plain run, cut where deciding words begin and end.
  private mutating func addText(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let mark = mark(at: start)
      let next = mark.map { marks[$0].range.upperBound } ?? marks.first { $0.range.lowerBound > start }?.range.lowerBound
      let stop = min(range.upperBound, next ?? range.upperBound)
      runs.append(.text(start..<stop, style, mark: mark))
      start = stop
    }
  }

  private func mark(at offset: Int) -> Int? { marks.firstIndex { $0.range.contains(offset) } }
}
