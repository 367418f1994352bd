internal import TemplateLintJSON
internal import TemplateLintText

/// Cutting texts without losing their place.
extension SourceText {
  /// A stretch of the source as it stands.
  init(_ range: Range<Int>, of bytes: [UInt8]) {
    self.init(Array(bytes[range]), source: ByteRange(range.lowerBound, range.upperBound), mapping: .verbatim)
  }

  /// Without white space around it, where the place stays exact.
  var trimmed: SourceText {
    guard mapping == .verbatim else { return self }
    let leading = bytes.prefix { $0 <= 0x20 }.count
    guard leading < bytes.count else { return part(bytes.count..<bytes.count) }
    let trailing = bytes.reversed().prefix { $0 <= 0x20 }.count
    return part(leading..<(bytes.count - trailing))
  }

  /// A stretch of it; the whole place where nothing finer is known.
  func part(_ range: Range<Int>) -> SourceText {
    let place = mapping == .verbatim
      ? ByteRange(Int(source.start) + range.lowerBound, Int(source.start) + range.upperBound) : source
    return SourceText(Array(bytes[range]), source: place, mapping: mapping == .verbatim ? .verbatim : .wholeValue)
  }

  /// The parts between separators, trimmed, empty ones left out.
  func parts(separatedBy isSeparator: (UInt8) -> Bool) -> [SourceText] {
    var result: [SourceText] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || isSeparator(bytes[index]) {
      let piece = part(start..<index).trimmed
      if !piece.bytes.isEmpty { result.append(piece) }
      start = index + 1
    }
    return result
  }

  /// The offset of a sequence of bytes; nil where it does not occur.
  func offset(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count, let first = wanted.first else { return nil }
    return (0...(bytes.count - wanted.count)).first { bytes[$0] == first && bytes[$0...].starts(with: wanted) }
  }
}
