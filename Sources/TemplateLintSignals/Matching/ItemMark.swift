/// What one automaton knows of one item: which symbols its word has.
struct ItemMark {
  /// A bit for each symbol, by its last six bits. All are set for a word of many symbols, which has `bits` instead.
  var signature: UInt64 = 0
  /// In `WordEntries.symbols`.
  var firstSymbol: UInt32 = 0
  var symbolCount: UInt16 = 0
  /// See `FieldItem.isJoined`.
  var isJoined = false
  /// In `WordEntries.bits`: one for each symbol of the language; 0 without.
  var bits: UInt32 = 0

  @inline(__always)
  static func signature(of symbol: UInt16) -> UInt64 { 1 << UInt64(symbol & 63) }
}
