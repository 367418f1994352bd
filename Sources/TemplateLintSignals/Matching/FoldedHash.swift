/// FNV-1a, 32 bit: the hash that tokens carry, computed step by step over parts of a word.
package enum FoldedHash {
  package static let seed: UInt32 = 0x811C_9DC5

  @inline(__always)
  package static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  package static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = seed
    for byte in bytes { hash = step(hash, byte) }
    return hash
  }

  /// The slot where a search for a literal begins.
  @inline(__always)
  package static func slot(_ hash: UInt32, _ kind: LiteralKind, mask: Int) -> Int {
    Int((hash &+ UInt32(kind.rawValue) &* 0x9E37_79B9) &* 0x85EB_CA6B >> 7) & mask
  }
}
