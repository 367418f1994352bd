/// Bytes to tokens in one pass: segments, classifies, folds and hashes.
///
/// Segments are those of UAX #29 with tailorings: `_`, `:` and `;` always separate, a dot joins single letters only (`p.m`),
/// elisions are split (`l'` + `offre`), a number leaves the unit or the letters of another script behind it (`20` + `GB`,
/// `3` + `일`), Han, kana and Thai stand alone; and what belongs together is joined: links, amounts, dates, placeholders.
package struct Tokenizer: Sendable {
  package init() {}

  /// Appends the tokens of `range` to `buffer`; they tile it exactly. The range is cut to the bytes that there are.
  /// The text should be valid UTF-8 (`UTF8Validation`); an ill-formed sequence becomes punctuation.
  package mutating func tokenize(
    _ bytes: UnsafeBufferPointer<UInt8>, range: ByteRange, into buffer: inout TokenBuffer
  ) {
    let end = min(Int(range.end), bytes.count)
    guard let base = bytes.baseAddress, Int(range.start) < end else { return }
    let start = Int(range.start)
    var tokens: ContiguousArray<Token> = []
    swap(&tokens, &buffer.tokens)
    let used = buffer.folded.count
    buffer.folded.append(addingCapacity: (end - start) * 3 + FoldWriter.slack) { room in
      room.withUnsafeMutableBufferPointer { output, written in
        guard let output = output.baseAddress else { return }
        // The scanner counts folded bytes from the start of the buffer.
        let text = TextView(base: base, end: end)
        let scanner = TokenScanner(text: text, position: start, output: output - used, written: used)
        written = Self.run(scanner, into: &tokens) - used
      }
    }
    swap(&tokens, &buffer.tokens)
  }

  /// Most tokens for which room is made at once: 48 KB.
  private static let chunk = 2048

  /// Scans the whole range and gives the end of the folded bytes.
  private static func run(_ scanner: consuming TokenScanner, into tokens: inout ContiguousArray<Token>) -> Int {
    var scanner = scanner
    while scanner.position < scanner.text.end {
      tokens.append(addingCapacity: min(scanner.text.end - scanner.position, chunk)) { room in
        room.withUnsafeMutableBufferPointer { room, count in
          scanner.run(storingInto: room)
          count = scanner.count
        }
      }
    }
    return scanner.written
  }

  /// The same for a span.
  package mutating func tokenize(_ bytes: Span<UInt8>, range: ByteRange, into buffer: inout TokenBuffer) {
    bytes.withUnsafeBufferPointer { tokenize($0, range: range, into: &buffer) }
  }

  /// The tokens of a whole string; for compilers of lexicons and for tests, not for hot paths.
  package mutating func tokenize(_ text: String) -> TokenBuffer {
    var buffer = TokenBuffer()
    let bytes = ContiguousArray(text.utf8)
    bytes.withUnsafeBufferPointer { tokenize($0, range: ByteRange(0, $0.count), into: &buffer) }
    return buffer
  }
}
