/// Bytes to tokens in one pass: segments, classifies, folds and hashes. Keeps scratch memory from text to text.
package struct Tokenizer: Sendable {
  package init() {}

  /// Appends the tokens of `range` to `buffer`; they tile it exactly. The range is cut to the bytes that there are.
  /// The text should be valid UTF-8 (`UTF8Validation`); an ill-formed sequence becomes punctuation.
  package mutating func tokenize(
    _ bytes: UnsafeBufferPointer<UInt8>, range: ByteRange, into buffer: inout TokenBuffer
  ) {
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
