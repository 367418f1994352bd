import TemplateLintJSON
import TemplateLintText

/// Field names by their bytes: one hash, one comparison. `bodyText` and `BodyText` find `body_text` as well.
struct TemplateKeyTable: Sendable {
  static let shared = TemplateKeyTable()

  /// What a key of the document is.
  struct Match {
    var key: TemplateKey
    /// False where only letters' case, underscores or hyphens differ from the documented spelling.
    var isExact: Bool
  }

  private struct Entry {
    var hash: UInt32
    var key: TemplateKey
    var spelling: [UInt8]
  }

  private static let slots = 512
  /// Index into `entries` per slot; -1 where it is free.
  private var table = [Int16](repeating: -1, count: slots)
  private var entries: [Entry] = []

  private init() {
    for key in TemplateKey.allCases {
      let spelling = Array(key.rawValue.utf8)
      let hash = spelling.withUnsafeBufferPointer { Self.hash($0) }
      var slot = Int(hash) & (Self.slots - 1)
      while table[slot] >= 0 { slot = (slot + 1) & (Self.slots - 1) }
      table[slot] = Int16(entries.count)
      entries.append(Entry(hash: hash, key: key, spelling: spelling))
    }
  }

  /// The known field that a member's key names; nil for an unknown one.
  func match(_ range: ByteRange, in document: Document) -> Match? {
    guard range.indices.upperBound <= document.strings.count else { return nil }
    return document.strings.withUnsafeBufferPointer { bytes in
      match(UnsafeBufferPointer(rebasing: bytes[range.indices]))
    }
  }

  private func match(_ bytes: UnsafeBufferPointer<UInt8>) -> Match? {
    guard bytes.count <= 64 else { return nil }
    let hash = Self.hash(bytes)
    var slot = Int(hash) & (Self.slots - 1)
    while table[slot] >= 0 {
      let index = Int(table[slot])
      if entries[index].hash == hash {
        if isEqual(bytes, entries[index].spelling) { return Match(key: entries[index].key, isExact: true) }
        if isAlike(bytes, entries[index].spelling) { return Match(key: entries[index].key, isExact: false) }
      }
      slot = (slot + 1) & (Self.slots - 1)
    }
    return nil
  }

  private func isEqual(_ bytes: UnsafeBufferPointer<UInt8>, _ spelling: [UInt8]) -> Bool {
    guard bytes.count == spelling.count else { return false }
    for index in 0..<bytes.count where bytes[index] != spelling[index] { return false }
    return true
  }

  /// Equal but for letters' case, underscores and hyphens.
  private func isAlike(_ bytes: UnsafeBufferPointer<UInt8>, _ spelling: [UInt8]) -> Bool {
    var index = 0
    for byte in bytes where byte != 0x5F && byte != 0x2D {
      while index < spelling.count, spelling[index] == 0x5F { index += 1 }
      guard index < spelling.count, Self.lowered(byte) == spelling[index] else { return false }
      index += 1
    }
    return index == spelling.count
  }

  /// FNV-1a over letters in lower case, underscores and hyphens left out.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes where byte != 0x5F && byte != 0x2D {
      hash = (hash ^ UInt32(lowered(byte))) &* 0x0100_0193
    }
    return hash ^ hash >> 15
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
