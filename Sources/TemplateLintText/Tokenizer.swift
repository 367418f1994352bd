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
    let used = buffer.folded.count
    buffer.folded.append(contentsOf: repeatElement(0, count: (end - start) * 3))
    var tokens: ContiguousArray<Token> = []
    swap(&tokens, &buffer.tokens)
    let written = buffer.folded.withUnsafeMutableBufferPointer { output in
      guard let output = output.baseAddress else { return used }
      var scanner = TokenScanner(
        base: base, end: end, position: start, output: output, written: used, tokens: tokens, firstToken: tokens.count)
      tokens = []
      scanner.run()
      swap(&tokens, &scanner.tokens)
      return scanner.written
    }
    swap(&tokens, &buffer.tokens)
    buffer.folded.removeLast(buffer.folded.count - written)
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
