/// Writes JSON into memory of its own: exact escaping, no `String` on the way, commas by itself.
///
/// Calls out of order (a value without a key in an object) give text that is no JSON; the writer does not check them.
package struct JSONWriter: Sendable {
  /// Longer texts are written in pieces, so that room for their escapes is never large.
  private static let pieceLimit = 4096

  /// Memory; only the first `count` bytes were written.
  private var storage: [UInt8]
  /// How many bytes were written so far.
  package private(set) var count = 0
  /// Whether the next value at this level needs a comma before it.
  private var needsComma = false

  package init(capacity: Int = 4096) { storage = [UInt8](repeating: 0, count: max(capacity, 64)) }

  /// What was written so far; the owner drains it with `removeAll`.
  package var bytes: [UInt8] { Array(storage[..<count]) }

  /// Appends what was written so far to `output`.
  package func copy(to output: inout [UInt8]) {
    storage.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() {
    count = 0
    needsComma = false
  }

  package mutating func beginObject() { open(0x7B) }
  package mutating func endObject() { close(0x7D) }
  package mutating func beginArray() { open(0x5B) }
  package mutating func endArray() { close(0x5D) }

  /// Begins a member. Keys are our own literals of plain ASCII, written as they are.
  package mutating func key(_ key: StaticString) {
    let length = key.utf8CodeUnitCount
    write(atMost: length + 4) { output in
      output[0] = 0x22
      (output + 1).update(from: key.utf8Start, count: length)
      output[length + 1] = 0x22
      output[length + 2] = 0x3A
      return length + 3
    }
    needsComma = false
  }

  /// Begins a member whose key is not known in advance.
  package mutating func key(text key: String) {
    string(key)
    needsComma = false
    write(byte: 0x3A)
    needsComma = false
  }

  package mutating func null() { literal("null") }

  package mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  package mutating func value(_ number: Int) {
    write(atMost: DecimalDigits.limit) { DecimalDigits.write(number, to: $0) }
  }

  /// Whole thousandths as a decimal with three digits: 870 as `0.870`, 1000 as `1.000`.
  package mutating func thousandths(_ number: Int) {
    write(atMost: DecimalDigits.limit + 6) { output in
      let magnitude = number.magnitude
      if number < 0 { output[0] = 0x2D }
      var at = number < 0 ? 1 : 0
      at += DecimalDigits.write(Int(truncatingIfNeeded: magnitude / 1000), to: output + at)
      let rest = magnitude % 1000
      output[at] = 0x2E
      output[at + 1] = 0x30 + UInt8(truncatingIfNeeded: rest / 100)
      output[at + 2] = 0x30 + UInt8(truncatingIfNeeded: rest / 10 % 10)
      output[at + 3] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      return at + 4
    }
  }

  /// Bytes that are JSON already.
  package mutating func raw(_ json: some Sequence<UInt8>) {
    let json = Array(json)
    write(atMost: json.count) { output in
      json.withUnsafeBufferPointer { if let base = $0.baseAddress { output.update(from: base, count: $0.count) } }
      return json.count
    }
  }

  /// Ends a line of NDJSON; the next value stands by itself.
  package mutating func newline() {
    needsComma = false
    write(byte: 0x0A)
    needsComma = false
  }

  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// A string from UTF-8 bytes; what is not UTF-8 becomes U+FFFD.
  package mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count <= Self.pieceLimit else { return longString(text) }
    write(atMost: text.count * JSONText.growth + 2) { output in
      output[0] = 0x22
      let length = JSONText.write(text, to: output + 1)
      output[length + 1] = 0x22
      return length + 2
    }
  }

  package mutating func string(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { string($0) }
  }

  private mutating func longString(_ text: UnsafeBufferPointer<UInt8>) {
    write(byte: 0x22)
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
      write(atMost: piece.count * JSONText.growth) { JSONText.write(piece, to: $0) }
      start = end
    }
    needsComma = false
    write(byte: 0x22)
  }

  private mutating func literal(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    write(atMost: length) { output in
      output.update(from: text.utf8Start, count: length)
      return length
    }
  }

  private mutating func open(_ bracket: UInt8) {
    write(byte: bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    needsComma = false
    write(byte: bracket)
  }

  private mutating func write(byte: UInt8) {
    write(atMost: 1) { output in
      output[0] = byte
      return 1
    }
  }

  /// Every byte goes through here: makes room, puts the comma, and lets `body` write and say how much it wrote.
  @inline(__always)
  private mutating func write(atMost limit: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    let start = count
    let needed = start + limit + 1
    if storage.count < needed {
      storage.append(contentsOf: repeatElement(0, count: max(needed - storage.count, storage.count)))
    }
    let comma = needsComma ? 1 : 0
    count += storage.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      base[start] = 0x2C  // Overwritten where none is due.
      return comma + body(base + start + comma)
    }
    needsComma = true
  }
}
