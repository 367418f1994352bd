/// The working state of one tokenizing pass: recognizes through `text`, folds, hashes and stores.
struct TokenScanner: ~Copyable {
  let text: TextView
  /// Where the next token starts.
  var position: Int
  /// The first folded byte of the buffer; behind `written` there is room for three bytes for each byte of the range, which
  /// no folding exceeds.
  private let output: UnsafeMutablePointer<UInt8>
  /// Folded bytes in use.
  private(set) var written: Int
  /// Room for tokens, `count` of them in use; `run` stops when it is full.
  private(set) var room = UnsafeMutableBufferPointer<Token>(start: nil, count: 0)
  private(set) var count = 0
  /// The last token of this range that stood in the room before.
  private var carried: Token?
  var markup = MarkupMemory()
  /// No link or address begins below this offset: keeps the look-ahead linear.
  var linksKnownUntil = 0

  init(text: TextView, position: Int, output: UnsafeMutablePointer<UInt8>, written: Int) {
    self.text = text
    self.position = position
    self.output = output
    self.written = written
  }

  /// Scans to the end of the range or of the room.
  mutating func run(storingInto room: UnsafeMutableBufferPointer<Token>) {
    self.room = room
    count = 0
    while position < text.end, count < room.count {
      let byte = text.base[position]
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: scanWords()
      case 0x20, 0x09: scanSpaces()
      case 0x0A...0x0D: scanLineBreaks()
      case 0x30...0x39: scanNumber()
      case UInt8(ascii: "{"): scanPlaceholder()
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): scanSentenceEnd()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"): scanMark(byte)
      case UInt8(ascii: "$"): scanCurrencySign(length: 1)
      case UInt8(ascii: "%"): scanPercentSign(length: 1)
      case UInt8(ascii: "+"), UInt8(ascii: "("): emit(text.phone(atSign: position), orPunctuation: 1)
      case UInt8(ascii: "#") where text.isKeycap(at: position): emit(.emoji, to: text.clusterEnd(at: position))
      case 0x80...0xFF: scanBeyondASCII()
      default: emitPlain(.punctuation, to: position + 1)
      }
    }
    // The room may move before the next run.
    carried = previous
  }

  private mutating func scanBeyondASCII() {
    let scalar = text.scalar(at: position)
    let record = UnicodeRecord(scalar.value)
    switch record.textClass {
    // A few letters are emoji when U+FE0F follows: `🅰️`.
    case .letter where record.isPictographic && text.byte(at: position + scalar.length) == 0xEF:
      scanOther(record, length: scalar.length)
    case .letter: scanMixedWords(PlainRun(writer: writer, stop: position))
    case .character: scanCharacters(scalar, record)
    case .digit: scanNumber()
    case .space: scanSpaces()
    case .lineBreak: scanLineBreaks()
    case .sentenceEnd: scanSentenceEnd()
    case .currency: scanCurrencySign(length: scalar.length)
    case .percent: scanPercentSign(length: scalar.length)
    case .emoji, .regional: emit(.emoji, to: text.clusterEnd(at: position))
    default: scanOther(record, length: scalar.length)
    }
  }

  // MARK: - Emission

  /// Where the next token's folded bytes go; looked-at words may be folded there too, until that token is emitted.
  @inline(__always)
  var writer: FoldWriter { FoldWriter(output: output, written: written) }

  /// Appends a token without folded text and moves on.
  @inline(__always)
  mutating func emitPlain(_ kind: TokenKind, to stop: Int, flags: TokenFlags = []) {
    store(
      Token(
        range: ByteRange(position, stop), folded: ByteRange(written, written), hash: 0, kind: kind, script: .common,
        flags: flags))
    position = stop
  }

  /// Folds `position..<stop`, appends the token and moves on.
  mutating func emit(_ kind: TokenKind, to stop: Int, script: Script = .common, flags: TokenFlags = []) {
    emit(kind, to: stop, folding: position..<stop, script: script, flags: flags)
  }

  /// The same where only a part of the token is its folded text, as the name inside a placeholder.
  mutating func emit(
    _ kind: TokenKind, to stop: Int, folding part: Range<Int>, script: Script = .common, flags: TokenFlags = []
  ) {
    var writer = writer
    let isASCII = writer.append(text.base, part, end: text.end)
    append(kind, to: stop, writer, script: script, flags: isASCII ? flags : flags.union(.nonASCII))
  }

  mutating func emit(_ found: Recognition) { emit(found.kind, to: found.end, flags: found.flags) }

  /// What was found, or one ASCII byte of punctuation.
  mutating func emit(_ found: Recognition?, orPunctuation length: Int) {
    if let found { emit(found) } else { emitPlain(.punctuation, to: position + length) }
  }

  /// Appends a token whose folded text a writer has already written.
  @inline(__always)
  mutating func append(_ kind: TokenKind, to stop: Int, _ writer: FoldWriter, script: Script, flags: TokenFlags) {
    store(
      Token(
        range: ByteRange(position, stop), folded: ByteRange(written, writer.written),
        hash: writer.written == written ? 0 : writer.hash, kind: kind, script: script, flags: flags))
    written = writer.written
    position = stop
  }

  /// Stores a token; there is room, because whoever stores more than one in a round of `run` asks for it.
  @inline(__always)
  private mutating func store(_ token: Token) {
    room.initializeElement(at: count, to: token)
    count += 1
  }

  /// True where another token may be stored in this round besides the one that `run` allows.
  @inline(__always)
  var hasRoomForMore: Bool { count + 1 < room.count }

  /// The last token of this range; it always ends at `position`.
  var previous: Token? { count > 0 ? room[count - 1] : carried }

  func folded(of token: Token) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: output + Int(token.folded.start), count: token.folded.count)
  }
}
