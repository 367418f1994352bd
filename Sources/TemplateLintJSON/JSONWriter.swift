/// Writes JSON into memory of its own: exact escaping, no `String` on the way, commas by itself.
///
/// Calls out of order (a value without a key in an object) give text that is no JSON; the writer does not check them. Cannot be
/// copied, so that no write has to ask whether the memory is shared.
package struct JSONWriter: ~Copyable, @unchecked Sendable {
  /// Longer texts are written in pieces, so that room for their escapes is never large.
  private static let pieceLimit = 4096

  /// Memory; only the first `count` bytes were written.
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  /// How many bytes were written so far.
  package var count = 0
  /// Whether the next value at this level needs a comma before it.
  @usableFromInline var needsComma = false

  package init(capacity: Int = 4096) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// What was written so far, as a copy; the owner drains it with `removeAll`.
  package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Hands out what was written so far.
  package borrowing func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try body(UnsafeBufferPointer(start: base, count: count))
  }

  /// Forgets what was written and keeps the memory, unless one large text made it larger than `limit`.
  package mutating func removeAll(keepingAtMost limit: Int = .max) {
    count = 0
    needsComma = false
    guard capacity > limit else { return }
    base.deallocate()
    capacity = 4096
    base = .allocate(capacity: capacity)
  }

  @inlinable package mutating func beginObject() { open(0x7B) }
  @inlinable package mutating func endObject() { close(0x7D) }
  @inlinable package mutating func beginArray() { open(0x5B) }
  @inlinable package mutating func endArray() { close(0x5D) }

  /// Begins a member. Keys are our own literals of plain ASCII, written as they are.
  @inlinable
  package mutating func key(_ key: StaticString) {
    let length = key.utf8CodeUnitCount
    let output = begin(atMost: length + 3)
    output[0] = 0x22
    (output + 1).initialize(from: key.utf8Start, count: length)
    output[length + 1] = 0x22
    output[length + 2] = 0x3A
    count += length + 3
    needsComma = false
  }

  /// Begins a member whose key is not known in advance.
  package mutating func key(text key: String) {
    string(key)
    needsComma = false
    put(0x3A)
    needsComma = false
  }

  package mutating func null() { literal("null") }

  package mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  package mutating func value(_ number: Int) {
    count += DecimalDigits.write(number, to: begin(atMost: DecimalDigits.limit))
  }

  /// Whole thousandths as a decimal with three digits: 870 as `0.870`, 1000 as `1.000`.
  package mutating func thousandths(_ number: Int) {
    let output = begin(atMost: DecimalDigits.limit + 6)
    let magnitude = number.magnitude
    if number < 0 { output[0] = 0x2D }
    var at = number < 0 ? 1 : 0
    at += DecimalDigits.write(Int(truncatingIfNeeded: magnitude / 1000), to: output + at)
    let rest = magnitude % 1000
    output[at] = 0x2E
    output[at + 1] = 0x30 + UInt8(truncatingIfNeeded: rest / 100)
    output[at + 2] = 0x30 + UInt8(truncatingIfNeeded: rest / 10 % 10)
    output[at + 3] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
    count += at + 4
  }

  /// Bytes that are JSON already.
  package mutating func raw(_ json: some Sequence<UInt8>) {
    let json = Array(json)
    let output = begin(atMost: json.count)
    json.withUnsafeBufferPointer { if let start = $0.baseAddress { output.update(from: start, count: $0.count) } }
    count += json.count
  }

  /// A JSON value that is written as it is.
  @inlinable
  package mutating func literal(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    begin(atMost: length).initialize(from: text.utf8Start, count: length)
    count += length
  }

  /// Bytes between values, or instead of them: no comma stands before or after.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    needsComma = false
    let output = begin(atMost: bytes.count)
    if let start = bytes.baseAddress { output.update(from: start, count: bytes.count) }
    count += bytes.count
    needsComma = false
  }

  /// The same with a literal.
  package mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Ends a line of NDJSON; the next value stands by itself.
  package mutating func newline() { append("\n") }

  /// A string, or null.
  package mutating func optional(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// A string that needs no escapes, as names of our own do not.
  package mutating func name(_ text: UnsafeBufferPointer<UInt8>) {
    let output = begin(atMost: text.count + 2)
    output[0] = 0x22
    if let start = text.baseAddress { (output + 1).initialize(from: start, count: text.count) }
    output[text.count + 1] = 0x22
    count += text.count + 2
  }

  /// The same for a literal.
  package mutating func name(_ text: StaticString) {
    name(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// A string from UTF-8 bytes; what is not UTF-8 becomes U+FFFD.
  package mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count <= Self.pieceLimit else { return longString(text) }
    let output = begin(atMost: text.count * JSONText.growth + 2)
    output[0] = 0x22
    let length = JSONText.write(text, to: output + 1)
    output[length + 1] = 0x22
    count += length + 2
  }

  package mutating func string(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { string($0) }
  }

  private mutating func longString(_ text: UnsafeBufferPointer<UInt8>) {
    put(0x22)
    var start = 0
    while start < text.count {
      var end = min(start + Self.pieceLimit, text.count)
      // No code point is cut; what has more than three tails is none.
      var tails = 0
      while end < text.count, tails < 3, text[end] & 0xC0 == 0x80 {
        end -= 1
        tails += 1
      }
      let piece = UnsafeBufferPointer(rebasing: text[start..<end])
      needsComma = false
      count += JSONText.write(piece, to: begin(atMost: piece.count * JSONText.growth))
      start = end
    }
    needsComma = false
    put(0x22)
  }

  @inlinable
  mutating func open(_ bracket: UInt8) {
    put(bracket)
    needsComma = false
  }

  @inlinable
  mutating func close(_ bracket: UInt8) {
    needsComma = false
    put(bracket)
  }

  @inlinable
  mutating func put(_ byte: UInt8) {
    begin(atMost: 1)[0] = byte
    count += 1
  }

  /// Makes room, puts the comma where one is due, and gives the place to write to.
  @inlinable
  mutating func begin(atMost limit: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count <= limit { grow(limit) }
    base[count] = 0x2C  // Overwritten where none is due.
    if needsComma { count += 1 }
    needsComma = true
    return base + count
  }

  @usableFromInline
  mutating func grow(_ limit: Int) {
    let larger = max(count + limit + 1, capacity * 2)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.update(from: base, count: count)
    base.deallocate()
    base = memory
    capacity = larger
  }
}
