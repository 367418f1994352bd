package import TemplateLintText

extension Document {
  /// The source bytes of a stretch of a string's decoded text.
  ///
  /// Exact through escapes and doubled quotes; the whole value where nothing finer is known. `range` lies in the node's
  /// `text`; what lies outside is drawn to its edges.
  package func sourceRange(of range: ByteRange, in node: NodeIndex) -> ByteRange {
    let found = nodes[Int(node)]
    guard found.kind == .string, found.mapping != .wholeValue else { return found.source }
    var place = sourcePlace(of: Int(range.start), in: found, from: nil, isEnd: false)
    let start = place.source
    if !range.isEmpty { place = sourcePlace(of: Int(range.end), in: found, from: place, isEnd: true) }
    return ByteRange(start, max(start, place.source))
  }

  /// The offset in `source` of a decoded byte of a node's text.
  package func sourceOffset(of textOffset: Int, in node: NodeIndex) -> Int {
    sourcePlace(of: textOffset, in: nodes[Int(node)], from: nil, isEnd: false).source
  }

  /// Line and column of an offset in `source`; for several positions use `positions()`.
  package func position(of offset: Int) -> LinePosition {
    var positions = positions()
    return positions.position(of: offset)
  }

  /// The lines of this record.
  package func positions() -> RecordPositions { RecordPositions(self) }

  /// How far a walk through a quoted string has come: an offset in `source`, and the decoded bytes behind it.
  private typealias TextPlace = (source: Int, text: Int)

  private func sourcePlace(of textOffset: Int, in node: Node, from place: TextPlace?, isEnd: Bool) -> TextPlace {
    let wanted = max(0, min(textOffset - Int(node.text.start), node.text.count))
    let start = Int(node.source.start)
    switch node.mapping {
    case .wholeValue: return (start, wanted)
    case .verbatim: return (start + wanted, wanted)
    case .jsonEscapes:
      guard node.flags.contains(.textEscaped) else { return (start + 1 + wanted, wanted) }
      return scan(node, to: wanted, from: place ?? (start + 1, 0), isEnd: isEnd, mark: 0x5C, unit: Self.escapedUnit)
    case .doubledQuotes:
      let quote = start < source.count ? source[start] : 0x22
      return scan(node, to: wanted, from: place ?? (start + 1, 0), isEnd: isEnd, mark: quote, unit: Self.doubledUnit)
    }
  }

  /// Walks a quoted string until `wanted` decoded bytes are behind; bytes other than `mark` stand for themselves.
  @inline(__always)
  private func scan(
    _ node: Node, to wanted: Int, from place: TextPlace, isEnd: Bool, mark: UInt8,
    unit: (_ base: UnsafePointer<UInt8>, _ at: Int, _ end: Int) -> (source: Int, text: Int)
  ) -> TextPlace {
    let end = min(Int(node.source.end), source.count) - 1
    let ones: UInt64 = 0x0101_0101_0101_0101
    return source.withUnsafeBufferPointer { bytes in
      var (at, decoded) = place
      guard let base = bytes.baseAddress else { return place }
      while at < end, decoded < wanted {
        if end - at >= 8, wanted - decoded >= 8 {
          let word = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self) ^ (ones &* UInt64(mark))
          if (word &- ones) & ~word & (ones &* 0x80) == 0 {
            at += 8
            decoded += 8
            continue
          }
        }
        let step = base[at] == mark ? unit(base, at, end) : (source: 1, text: 1)
        if decoded + step.text > wanted {
          // Between the bytes of one escape: its beginning, or its end.
          return isEnd ? (at + step.source, decoded + step.text) : (at, decoded)
        }
        decoded += step.text
        at += step.source
      }
      return (min(at, max(end, Int(node.source.start))), decoded)
    }
  }

  private static func escapedUnit(_ base: UnsafePointer<UInt8>, at offset: Int, end: Int) -> (source: Int, text: Int) {
    guard offset + 1 < end else { return (1, 1) }
    guard base[offset + 1] == 0x75, let first = JSONEscape.unit(base, at: offset, end: end) else { return (2, 1) }
    guard first & 0xF800 == 0xD800 else { return (6, UTF8Sequence.encodedLength(UInt32(first))) }
    let second = JSONEscape.unit(base, at: offset + 6, end: end)
    let isPair = first & 0xFC00 == 0xD800 && (second ?? 0) & 0xFC00 == 0xDC00
    return isPair ? (12, 4) : (6, 3)
  }

  private static func doubledUnit(_ base: UnsafePointer<UInt8>, at offset: Int, end: Int) -> (source: Int, text: Int) {
    offset + 1 < end && base[offset + 1] == base[offset] ? (2, 1) : (1, 1)
  }
}
