/// Holds bytes that belong into a later part of a report. The command keeps long ones in an unnamed file.
package protocol Spool: Sendable {
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) throws
  /// Gives everything back, in order, in pieces.
  mutating func drain(_ body: ([UInt8]) throws -> Void) throws
}

extension Spool {
  package mutating func append(_ bytes: [UInt8]) throws { try bytes.withUnsafeBufferPointer { try append($0) } }

  mutating func append(_ text: StaticString) throws {
    try append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

/// Keeps the bytes in memory.
package struct MemorySpool: Spool, Sendable {
  private var bytes: [UInt8] = []

  package init() {}

  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes.append(contentsOf: bytes) }

  package mutating func drain(_ body: ([UInt8]) throws -> Void) throws {
    try body(bytes)
    bytes.removeAll()
  }
}
