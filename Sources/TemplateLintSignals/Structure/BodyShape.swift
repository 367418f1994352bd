internal import TemplateLintModel
internal import TemplateLintText

/// Counts over the message's own body.
struct BodyShape {
  /// Index into `Template.fields`; -1 without a body.
  let field: Int
  /// Words; a character of a script without spaces counts as half a word.
  private(set) var words = 0
  private(set) var placeholders = 0
  private(set) var emoji = 0
  private(set) var exclamations = 0
  /// Words of four or more letters in capitals.
  private(set) var capitals = 0
  /// Lines of the form `Name: {{1}}`.
  private(set) var labelLines = 0
  /// Tokens of any kind but spaces and line breaks.
  private(set) var marks = 0
  /// The last sentence is a question.
  private(set) var endsAsQuestion = false
  /// The first token that hides its spelling.
  private(set) var disguised: ByteRange?

  private var halfWords = 0
  private var line = Line()

  /// One line on the way to being a label with its value.
  private struct Line {
    var words = 0
    var hasColon = false
    var isCounted = false
  }

  init(_ reader: StructureReader) {
    field = reader.bodyField
    guard field >= 0 else { return }
    for token in reader.tokens[reader.fieldTokens[field]] { count(token, reader.text) }
    words = (halfWords + 1) / 2
  }

  private mutating func count(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) {
    if token.isDisguised, disguised == nil { disguised = token.range }
    marks += 1
    switch token.kind {
    case .word:
      halfWords += Self.isWrittenWithoutSpaces(token.script) ? 1 : 2
      if token.isAllCapitals, token.range.count >= 4 { capitals += 1 }
      line.words += 1
      endsAsQuestion = false
    case .placeholder: countPlaceholder()
    case .emoji: emoji += 1
    case .sentenceEnd: countSentenceEnd(text[token.range.indices])
    case .lineBreak:
      line = Line()
      marks -= 1
    case .punctuation:
      if Self.isColon(text[token.range.indices]), line.words >= 1, line.words <= 6 { line.hasColon = true }
    case .space: marks -= 1
    case .markup: break
    default:
      if token.holdsPlaceholder { countPlaceholder() }
      endsAsQuestion = false
    }
  }

  private mutating func countPlaceholder() {
    placeholders += 1
    endsAsQuestion = false
    if line.hasColon, !line.isCounted {
      labelLines += 1
      line.isCounted = true
    }
  }

  private mutating func countSentenceEnd(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    exclamations += bytes.count { $0 == UInt8(ascii: "!") }
    endsAsQuestion = Self.isQuestion(bytes)
  }

  /// `?`, `؟` (D8 9F), `？` (EF BC 9F), also where more signs follow.
  private static func isQuestion(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let second = bytes.count > 1 ? bytes[bytes.startIndex + 1] : 0
    let third = bytes.count > 2 ? bytes[bytes.startIndex + 2] : 0
    switch bytes.first {
    case UInt8(ascii: "?"): return true
    case 0xD8: return second == 0x9F
    case 0xEF: return second == 0xBC && third == 0x9F
    default: return false
    }
  }

  private static func isColon(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = bytes.first else { return false }
    // The full-width colon is EF BC 9A.
    return first == UInt8(ascii: ":") || (bytes.count == 3 && first == 0xEF && bytes[bytes.startIndex + 2] == 0x9A)
  }

  private static func isWrittenWithoutSpaces(_ script: Script) -> Bool {
    switch script {
    case .han, .hiragana, .katakana, .thai, .khmer, .lao, .myanmar: true
    default: false
    }
  }
}
