/// The working state of one tokenizing pass; its extensions hold one class of token each.
///
/// Recognition only looks ahead; emission folds and hashes. Words, which are most of a text, do both at once.
struct TokenScanner {
  let base: UnsafePointer<UInt8>
  let end: Int
  /// Where the next token starts.
  var position: Int
  /// Room for folded bytes: at least three for each byte of the range, which no folding exceeds.
  let output: UnsafeMutablePointer<UInt8>
  /// Bytes of `output` in use.
  var written: Int
  var tokens: ContiguousArray<Token>
  /// The tokens of this range start here; what stands before belongs to other fields.
  let firstToken: Int
  var markup = MarkupMemory()
  /// No link or address begins below this offset: keeps the look-ahead linear.
  var linksKnownUntil = 0

  mutating func run() {
    while position < end {
      let byte = base[position]
      if (byte | 0x20) &- 0x61 < 26 {
        scanWord()
      } else if byte == 0x20 || byte == 0x09 {
        scanSpaces()
      } else if byte &- 0x30 < 10 {
        scanNumber()
      } else if byte < 0x80 {
        scanSymbol(byte)
      } else {
        scanBeyondASCII()
      }
    }
  }

  private mutating func scanBeyondASCII() {
    let scalar = scalar(at: position)
    let record = UnicodeRecord(scalar.value)
    switch record.textClass {
    case .letter: scanLetters()
    case .character: scanCharacter(record, length: scalar.length)
    case .digit: scanNumber()
    case .space: scanSpaces()
    case .lineBreak: scanLineBreaks()
    case .sentenceEnd: scanSentenceEnd()
    case .currency: scanCurrencySign(length: scalar.length)
    case .percent: scanPercentSign(length: scalar.length)
    case .emoji, .regional: emit(.emoji, to: clusterEnd)
    default: scanOther(record, length: scalar.length)
    }
  }

  /// A code point that is text by default: an emoji when U+FE0F follows, else punctuation.
  private mutating func scanOther(_ record: UnicodeRecord, length: Int) {
    let next = position + length
    if record.isPictographic, next < end, scalar(at: next).value == 0xFE0F {
      emit(.emoji, to: clusterEnd)
    } else {
      emitPlain(.punctuation, to: next, flags: .nonASCII)
    }
  }

  private mutating func scanSymbol(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0B, 0x0C: scanLineBreaks()
    case UInt8(ascii: "{"): scanPlaceholder()
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): scanSentenceEnd()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"): scanMark(byte)
    case UInt8(ascii: "$"): scanCurrencySign(length: 1)
    case UInt8(ascii: "%"): scanPercentSign(length: 1)
    case UInt8(ascii: "+"), UInt8(ascii: "("): scanPhone()
    case UInt8(ascii: "#"): scanKeycapOr { $0.emitPlain(.punctuation, to: $0.position + 1) }
    default: emitPlain(.punctuation, to: position + 1)
    }
  }

  // MARK: - Emission

  /// Appends a token without folded text and moves on.
  mutating func emitPlain(_ kind: TokenKind, to stop: Int, flags: TokenFlags = []) {
    let folded = ByteRange(written, written)
    tokens.append(
      Token(
        range: ByteRange(position, stop), folded: folded, hash: 0, kind: kind, script: .common, flags: flags))
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
    var writer = FoldWriter(output: output, written: written)
    let isASCII = writer.append(base, part, end: end)
    append(kind, to: stop, writer, script: script, flags: isASCII ? flags : flags.union(.nonASCII))
  }

  /// Appends a token whose folded text a writer has already written.
  @inline(__always)
  mutating func append(_ kind: TokenKind, to stop: Int, _ writer: FoldWriter, script: Script, flags: TokenFlags) {
    let folded = ByteRange(written, writer.written)
    tokens.append(
      Token(
        range: ByteRange(position, stop), folded: folded, hash: folded.isEmpty ? 0 : writer.hash, kind: kind,
        script: script, flags: flags))
    written = writer.written
    position = stop
  }

  // MARK: - Looking

  @inline(__always)
  func scalar(at offset: Int) -> DecodedScalar { DecodedScalar(at: offset, in: base, end: end) }

  /// The byte at `offset`, 0 outside the range.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 { offset < end ? base[offset] : 0 }

  @inline(__always)
  func isDigit(at offset: Int) -> Bool { offset < end && base[offset] &- 0x30 < 10 }

  /// A letter or digit of any script at `offset`.
  func isAlphanumeric(at offset: Int) -> Bool {
    guard offset < end else { return false }
    let byte = base[offset]
    if byte < 0x80 { return ASCII.isAlphanumeric(byte) }
    return UnicodeRecord(scalar(at: offset).value).isLetterOrNumber
  }

  func isLetter(at offset: Int) -> Bool {
    guard offset < end else { return false }
    let byte = base[offset]
    if byte < 0x80 { return ASCII.isLetter(byte) }
    return UnicodeRecord(scalar(at: offset).value).wordBreak.isLetter
  }

  /// The grapheme cluster that starts at `position`.
  var clusterEnd: Int { GraphemeSegmenter.boundary(after: position, in: base, end: end) }

  /// The last token of this range; it always ends at `position`.
  var previous: Token? { tokens.count > firstToken ? tokens[tokens.count - 1] : nil }
}
