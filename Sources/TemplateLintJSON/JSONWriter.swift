/// Writes JSON by appending bytes: exact escaping, no `String` on the way, commas by itself.
///
/// Calls out of order (a value without a key in an object) give text that is no JSON; the writer does not check them.
package struct JSONWriter: Sendable {
  /// What was written so far; the owner drains it with `removeAll`.
  package private(set) var bytes: [UInt8] = []
  /// Whether the next value at this level needs a comma before it.
  private var needsComma = false

  package init(capacity: Int = 4096) { bytes.reserveCapacity(capacity) }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  package mutating func beginObject() { open(0x7B) }
  package mutating func endObject() { close(0x7D) }
  package mutating func beginArray() { open(0x5B) }
  package mutating func endArray() { close(0x5D) }

  /// Begins a member. Keys are our own literals of plain ASCII, written as they are.
  package mutating func key(_ key: StaticString) {
    separate()
    bytes.append(0x22)
    bytes.append(contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Begins a member whose key is not known in advance.
  package mutating func key(text key: String) {
    string(key)
    bytes.append(0x3A)
    needsComma = false
  }

  package mutating func null() { literal("null") }

  package mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  package mutating func value(_ number: Int) {
    separate()
    appendDigits(of: number)
    needsComma = true
  }

  /// Whole thousandths as a decimal with three digits: 870 as `0.870`, 1000 as `1.000`.
  package mutating func thousandths(_ number: Int) {
    separate()
    if number < 0 { bytes.append(0x2D) }
    let magnitude = number.magnitude
    appendDigits(of: Int(truncatingIfNeeded: magnitude / 1000))
    bytes.append(0x2E)
    let rest = magnitude % 1000
    bytes.append(0x30 + UInt8(truncatingIfNeeded: rest / 100))
    bytes.append(0x30 + UInt8(truncatingIfNeeded: rest / 10 % 10))
    bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
    needsComma = true
  }

  /// Bytes that are JSON already.
  package mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  /// Ends a line of NDJSON; the next value stands by itself.
  package mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// A string from UTF-8 bytes; what is not UTF-8 becomes U+FFFD.
  package mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(0x22)
    JSONText.append(text, to: &bytes)
    bytes.append(0x22)
    needsComma = true
  }

  package mutating func string(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { string($0) }
  }

  private mutating func literal(_ text: StaticString) {
    separate()
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func appendDigits(of number: Int) {
    if number < 0 { bytes.append(0x2D) }
    var rest = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }
}
