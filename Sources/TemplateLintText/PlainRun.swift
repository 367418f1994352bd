/// The plain beginning of a word: letters of one script with simple foldings, and their marks. Two loops read it: one for
/// ASCII letters, eight at a time (`FoldWriter.appendLetters`), one for the rest.
struct PlainRun {
  var writer: FoldWriter
  /// After the last code point read.
  var stop: Int
  /// In code points.
  var letters = 0
  var script: Script = .common
  var hasSmall = false
  var isASCII = true

  @inline(__always)
  init(writer: FoldWriter, stop: Int) {
    self.writer = writer
    self.stop = stop
  }

  @inline(__always)
  var flags: TokenFlags {
    var flags: TokenFlags = hasSmall || letters < 2 ? [] : .allCapitals
    if !isASCII { flags.insert(.nonASCII) }
    return flags
  }

  /// Reads on to the first code point that is not plain, or is of another script.
  mutating func read(_ text: TextView) {
    let (base, end) = (text.base, text.end)
    var (stop, letters, hasSmall, isASCII) = (stop, letters, hasSmall, isASCII)
    // Kept apart, because the optimizer would store the members of `writer` at every byte.
    let output = UnsafeMutableRawPointer(writer.output)
    var (written, hash) = (writer.written, writer.hash)
    var scriptBits = UInt64(script.rawValue) &<< 10
    while stop < end {
      let first = base[stop]
      if first < 0x80 {
        guard ASCII.isLetter(first), scriptBits <= Self.latinBits else { break }
        scriptBits = Self.latinBits
        letters &+= 1
        hasSmall = hasSmall || first & 0x20 != 0
        output.storeBytes(of: first | 0x20, toByteOffset: written, as: UInt8.self)
        written &+= 1
        hash = FoldWriter.step(hash, UInt32(first | 0x20))
        stop &+= 1
        continue
      }
      let (code, length) = Self.shortScalar(at: stop, in: base, end: end)
      let record = UnicodeRecord(code)
      if record.isPlainLetter {
        if letters == 0 { scriptBits = record.scriptBits }
        guard record.scriptBits == scriptBits else { break }
        letters &+= 1
        hasSmall = hasSmall || !record.isCapital
      } else if !record.isPlainMark || letters == 0 {
        break
      }
      var (value, count) = (record.foldValue, Int(record.foldOperation))
      if count > 3 {
        value = UInt32(first) | UInt32(base[stop &+ 1]) &<< 8 | UInt32(base[stop &+ 2]) &<< 16
        count = 3
      }
      output.storeBytes(of: value, toByteOffset: written, as: UInt32.self)
      written &+= count
      hash = FoldWriter.steps(hash, value, count: count)
      isASCII = false
      stop &+= length
    }
    script = Script(rawValue: UInt8(truncatingIfNeeded: scriptBits &>> 10)) ?? .other
    (writer.written, writer.hash) = (written, hash)
    (self.stop, self.letters, self.hasSmall, self.isASCII) = (stop, letters, hasSmall, isASCII)
  }

  private static var latinBits: UInt64 { UInt64(Script.latin.rawValue) &<< 10 }

  /// A code point of two or three bytes; 0, which is no letter, for everything else.
  @inline(__always)
  private static func shortScalar(
    at offset: Int, in base: UnsafePointer<UInt8>, end: Int
  ) -> (code: UInt32, length: Int) {
    let first = base[offset]
    if first < 0xE0 {
      guard first >= 0xC2, end &- offset >= 2, base[offset &+ 1] & 0xC0 == 0x80 else { return (0, 1) }
      return (UInt32(first & 0x1F) &<< 6 | UInt32(base[offset &+ 1] & 0x3F), 2)
    }
    guard first < 0xF0, end &- offset >= 3, base[offset &+ 1] & 0xC0 == 0x80, base[offset &+ 2] & 0xC0 == 0x80 else {
      return (0, 1)
    }
    let code =
      UInt32(first & 0x0F) &<< 12 | UInt32(base[offset &+ 1] & 0x3F) &<< 6 | UInt32(base[offset &+ 2] & 0x3F)
    return (code < 0x800 ? 0 : code, 3)
  }
}

extension TextView {
  @inline(__always)
  func startsWordBeyondASCII(at offset: Int) -> Bool {
    byte(at: offset) >= 0xC3 && UnicodeRecord(scalar(at: offset).value).isPlainLetter
  }

  /// A single space and a letter at `stop`: four words of five end so, and nothing can make more of them.
  @inline(__always)
  func isWordGap(_ stop: Int) -> Bool {
    stop &+ 1 < end && base[stop] == 0x20 && ASCII.isLetter(base[stop &+ 1])
  }

  /// Whether nothing at `stop` can make more of the plain run before it than a word: the common cases only.
  @inline(never)
  func isPlainEnd(_ stop: Int, letters: Int, _ writer: FoldWriter) -> Bool {
    guard stop &+ 2 < end else { return stop == end && letters > 1 }
    let next = base[stop &+ 1]
    switch base[stop] {
    case 0x20:
      if next >= 0x80 ? isAnyDigit(at: stop &+ 1) : ASCII.isDigit(next) || next == 0x7B {
        return letters > 1 && !CurrencyWords.knows(writer)
      }
      return letters > 1 || ASCII.isLetter(base[stop &+ 2])
    case 0x2C, 0x21, 0x3F, 0x0A, 0x0D, 0x29, 0x2A, 0x3B, 0x5D, 0x7E: return true
    case 0x22: return next < 0x80
    case 0x2D, 0x5F: return next < 0x80 && !ASCII.isAlphanumeric(next) && next != 0x5F && next != 0x7B
    case 0x2E: return next == 0x0A || (next == 0x20 && ASCII.isLetter(base[stop &+ 2]))
    case 0x3A: return next != 0x2F
    default: return base[stop] >= 0x80 && isPlainSymbol(at: stop)
    }
  }

  /// A code point that ends every word: an emoji, a quotation mark, a dash, a sentence end; no currency sign.
  private func isPlainSymbol(at offset: Int) -> Bool {
    let record = UnicodeRecord(scalar(at: offset).value)
    guard record.wordBreak == .other else { return false }
    return record.textClass == .symbol || record.textClass == .sentenceEnd || record.textClass == .emoji
  }
}
