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
    var (writer, stop, letters, hasSmall) = (writer, stop, letters, hasSmall)
    let (base, end) = (text.base, text.end)
    var scriptBits = UInt64(script.rawValue) &<< 10
    var isASCII = isASCII
    while stop < end {
      let first = base[stop]
      if first < 0x80 {
        guard ASCII.isLetter(first), scriptBits <= UInt64(Script.latin.rawValue) &<< 10 else { break }
        scriptBits = UInt64(Script.latin.rawValue) &<< 10
        letters &+= 1
        hasSmall = hasSmall || first & 0x20 != 0
        writer.append(first | 0x20)
        stop &+= 1
        continue
      }
      let code: UInt32
      var length = 2
      if first < 0xE0 {
        guard first >= 0xC2, end &- stop >= 2, base[stop &+ 1] & 0xC0 == 0x80 else { break }
        code = UInt32(first & 0x1F) &<< 6 | UInt32(base[stop &+ 1] & 0x3F)
      } else {
        guard first < 0xF0, end &- stop >= 3, base[stop &+ 1] & 0xC0 == 0x80, base[stop &+ 2] & 0xC0 == 0x80 else {
          break
        }
        code = UInt32(first & 0x0F) &<< 12 | UInt32(base[stop &+ 1] & 0x3F) &<< 6 | UInt32(base[stop &+ 2] & 0x3F)
        length = 3
        guard code >= 0x800 else { break }
      }
      let record = UnicodeRecord(code)
      if record.isPlainLetter {
        if letters == 0 { scriptBits = record.scriptBits }
        guard record.scriptBits == scriptBits else { break }
        letters &+= 1
        hasSmall = hasSmall || !record.isCapital
      } else if !record.isPlainMark || letters == 0 {
        break
      }
      writer.appendSimple(base + stop, record)
      isASCII = false
      stop &+= length
    }
    self.isASCII = isASCII
    script = Script(rawValue: UInt8(truncatingIfNeeded: scriptBits &>> 10)) ?? .other
    (self.writer, self.stop, self.letters, self.hasSmall) = (writer, stop, letters, hasSmall)
  }
}

extension TextView {
  @inline(__always)
  func startsWordBeyondASCII(at offset: Int) -> Bool {
    byte(at: offset) >= 0xC3 && UnicodeRecord(scalar(at: offset).value).isPlainLetter
  }

  /// Whether nothing at `stop` can make more of the plain run before it than a word: the common cases only.
  @inline(__always)
  func isPlainEnd(_ stop: Int, letters: Int, _ writer: FoldWriter) -> Bool {
    guard stop &+ 2 < end else { return stop == end && letters > 1 }
    let next = base[stop &+ 1]
    // Before the switch, because four words of five end so.
    if base[stop] == 0x20 {
      if next >= 0x80 ? isAnyDigit(at: stop &+ 1) : ASCII.isDigit(next) || next == 0x7B {
        return letters > 1 && !CurrencyWords.knows(writer)
      }
      return letters > 1 || ASCII.isLetter(base[stop &+ 2])
    }
    switch base[stop] {
    case 0x2C, 0x21, 0x3F, 0x0A, 0x0D, 0x29, 0x22, 0x2A, 0x3B, 0x5D, 0x7E: return true
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
