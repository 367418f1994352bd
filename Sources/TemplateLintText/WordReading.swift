/// What a word is made of, gathered while it is read.
struct WordReading {
  var writer: FoldWriter
  /// After the last code point read.
  var stop: Int
  /// Letters and digits, in code points.
  var letters = 0
  var digits = 0
  var capitals = 0
  var casedLetters = 0
  /// Letters since the start or since the last dot inside the word.
  var sincePeriod = 0
  /// One bit for the script number of each letter.
  var scripts: UInt32 = 0
  var flags: TokenFlags = []
  /// Category of the last code point that UAX #29 does not skip.
  var last: WordBreak = .other
  /// The script of the first letter that has one.
  var script: Script = .common
  var isASCII = true

  init(writer: FoldWriter, stop: Int) {
    self.writer = writer
    self.stop = stop
  }

  /// Every letter is a capital, and there is one.
  var isAllCapitals: Bool { capitals > 0 && capitals == letters }

  /// The script has no use for invisible characters inside a word.
  var mayHideSpaces: Bool { script == .latin || script == .cyrillic || script == .greek }

  /// Latin letters among Cyrillic or Greek ones.
  var mixesScripts: Bool { scripts & Self.latin != 0 && scripts & Self.cyrillicAndGreek != 0 }

  static let latin: UInt32 = 1 << 1
  private static let cyrillicAndGreek: UInt32 = 1 << 2 | 1 << 3

  /// Takes up an ASCII letter.
  @inline(__always)
  mutating func noteLatin(isCapital: Bool) {
    letters += 1
    sincePeriod += 1
    casedLetters += 1
    if isCapital { capitals += 1 }
    scripts |= Self.latin
    if script == .common { script = .latin }
    last = .letter
  }

  /// Takes up a letter outside ASCII.
  mutating func note(_ record: UnicodeRecord) {
    letters += 1
    sincePeriod += 1
    if record.hasCase { casedLetters += 1 }
    if record.isCapital { capitals += 1 }
    scripts |= 1 << UInt32(record.scriptNumber)
    if script == .common { script = record.script }
    // Mathematical and enclosed letters stand for Latin ones.
    if record.scriptNumber == 0, record.foldOperation == 1 { flags.insert(.disguised) }
  }
}
