package import TemplateLintText

/// Lines and columns inside one record, counted on from where the record begins in the input.
///
/// Nothing is indexed: what is asked for lies close together, so that each answer goes on from the last one.
package struct RecordPositions: Sendable {
  private let bytes: [UInt8]
  /// The record in `bytes`.
  private let start: Int
  private let end: Int
  private let origin: LinePosition
  /// Whether code points may be counted without decoding them.
  private let isWellFormed: Bool
  /// The last answer.
  private var known: (offset: Int, position: LinePosition)
  /// Made where bytes may be no UTF-8.
  private var index: LineIndex?

  init(_ document: Document) {
    let source = document.source
    start = max(0, min(document.origin.start, source.count))
    end = document.nodeCount > 0 ? max(start, min(Int(document[0].source.end), source.count)) : source.count
    bytes = source
    origin = LinePosition(line: document.origin.line, column: document.origin.column)
    isWellFormed = document.isWellFormed
    known = (start, origin)
  }

  /// Line and column of an offset in `Document.source`; what lies outside the record is drawn to its edges.
  package mutating func position(of offset: Int) -> LinePosition {
    guard isWellFormed else { return decodedPosition(of: offset) }
    if offset < known.offset { known = (start, origin) }
    bytes.withUnsafeBufferPointer { all in
      guard let base = all.baseAddress else { return }
      var target = max(start, min(offset, end))
      // Inside a code point: its first byte.
      while target > start, target < end, base[target] & 0xC0 == 0x80 { target -= 1 }
      Self.advance(&known, to: target, in: base, end: end)
    }
    return known.position
  }

  /// Counts on to `target`, eight bytes at a time where no line ends.
  private static func advance(
    _ known: inout (offset: Int, position: LinePosition), to target: Int, in base: UnsafePointer<UInt8>, end: Int
  ) {
    var offset = known.offset
    var column = known.position.column
    while offset < target {
      if target - offset >= 8 {
        let word = UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self)
        if !holdsLineBreak(word) {
          column += utf16Units(word)
          offset += 8
          continue
        }
      }
      let byte = base[offset]
      offset += 1
      if byte == 0x0A || (byte == 0x0D && !(offset < end && base[offset] == 0x0A)) {
        known.position.line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += byte >= 0xF0 ? 2 : 1
      }
    }
    known.position.column = column
    known.offset = offset
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// May say yes too often, never no.
  @inline(__always)
  private static func holdsLineBreak(_ word: UInt64) -> Bool {
    let feeds = word ^ (ones &* 0x0A)
    let returns = word ^ (ones &* 0x0D)
    return ((feeds &- ones) & ~feeds | (returns &- ones) & ~returns) & (ones &* 0x80) != 0
  }

  /// Code points that begin in eight bytes, those of four bytes twice.
  @inline(__always)
  private static func utf16Units(_ word: UInt64) -> Int {
    guard word & (ones &* 0x80) != 0 else { return 8 }
    let tails = (word >> 7) & ~(word >> 6) & ones
    let long = (word >> 7) & (word >> 6) & (word >> 5) & (word >> 4) & ones
    return 8 - tails.nonzeroBitCount + long.nonzeroBitCount
  }

  /// The same for bytes that may be no UTF-8: slower, and rare.
  private mutating func decodedPosition(of offset: Int) -> LinePosition {
    bytes.withUnsafeBufferPointer { all in
      let record = UnsafeBufferPointer(rebasing: all[start..<end])
      let lines = index ?? LineIndex(record, firstLine: origin.line)
      index = lines
      var position = lines.position(of: offset - start, in: record)
      if position.line == origin.line { position.column += origin.column - 1 }
      return position
    }
  }
}
