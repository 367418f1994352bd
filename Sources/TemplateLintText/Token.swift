/// What a token is. Raw values are stable: the signal pack stores them.
package enum TokenKind: UInt8, Sendable, CaseIterable {
  /// Letters (with digits inside where UAX #29 keeps them together); one character of Han, hiragana, Thai, Lao, Khmer or
  /// Myanmar with its marks; a run of katakana. `_`, `:` and `;` always separate; elisions end a word (`l'` + `offre`).
  case word = 0
  /// Digits with their separators: `1,250.00`, `٣`, `007`. A unit or letters of another script behind them are a word of
  /// their own (`20` + `GB`, `10` + `분`).
  case number = 1
  /// A number or placeholder with a currency sign, code or name: `€20`, `R$ {{2}}`, `50 EUR`, `500 pesos`, `20,000원`.
  case amount = 2
  /// A number or placeholder with a percent sign.
  case percent = 3
  /// A date written in digits: `12/05/2026`, `2026-11-25`, `12/05`, `{{1}}/{{2}}/{{3}}`, `5月12日`.
  case date = 4
  /// A time of day: `10:30`, `10h30`, `5pm`, `10:{{1}}`.
  case time = 5
  case url = 6
  case email = 7
  /// A telephone number: `+55 11 99999-0000`.
  case phone = 8
  /// ASCII letters and digits mixed, 4 to 24 characters: `SAVE20`, `AB12CD`; capitals before a placeholder: `ORD-{{1}}`.
  case code = 9
  /// `{{1}}`, `{{name}}`, or a malformed one; see `TokenFlags`. Its folded text is the name.
  case placeholder = 10
  /// One emoji cluster, with its modifiers and joiners.
  case emoji = 11
  /// A WhatsApp formatting mark that opens or closes: `*`, `_`, `~`, or a backtick run.
  case markup = 12
  /// `.`, `!`, `?`, `;`, `…` and their forms in other scripts, a run of them: a phrase never crosses it. The dot of an
  /// abbreviation before a digit or placeholder, of a title, an initial or an ordinal is punctuation.
  case sentenceEnd = 13
  /// Other punctuation and symbols, one segment each.
  case punctuation = 14
  /// Spaces and tabs, one run.
  case space = 15
  /// One line break or a run of line breaks with the spaces between them.
  case lineBreak = 16

  /// Written out, because the comparison that the compiler makes is a generic call from other modules, one for each token of each rule.
  @inlinable @inline(__always)
  package static func == (a: TokenKind, b: TokenKind) -> Bool {
    unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
  }
}

/// Facts about one token that the pass over the bytes saw anyway.
package struct TokenFlags: OptionSet, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// An amount, percent, date, time, URL or code that has a placeholder inside.
  package static let holdsPlaceholder = TokenFlags(rawValue: 1 << 0)
  /// `{{1}}`: digits only.
  package static let positional = TokenFlags(rawValue: 1 << 1)
  /// `{{name}}`: an ASCII letter or underscore, then ASCII letters, digits, underscores.
  package static let named = TokenFlags(rawValue: 1 << 2)
  /// Placeholder-like but wrong: `{1}`, `{{1}`, `{{ first name }}`, `[name]` is not one. With `holdsPlaceholder`: the one
  /// inside is wrong.
  package static let malformed = TokenFlags(rawValue: 1 << 3)
  /// A word of at least two letters, all of them capitals.
  package static let allCapitals = TokenFlags(rawValue: 1 << 4)
  /// A line break run that holds two or more line breaks: a phrase never crosses it.
  package static let blankLine = TokenFlags(rawValue: 1 << 5)
  /// The word mixes scripts, has a symbol or digit standing for a letter (`fr€e`), an invisible character inside, fancy
  /// letters (`𝐅𝐑𝐄𝐄`), or is spelled with gaps, which its folded text is without. A code with one digit between letters
  /// (`disc0unt`) has it too. See `Lookalikes`.
  package static let disguised = TokenFlags(rawValue: 1 << 6)
  /// Outside ASCII somewhere.
  package static let nonASCII = TokenFlags(rawValue: 1 << 7)
  /// Katakana: matched character by character though UAX #29 keeps the run together.
  package static let katakana = TokenFlags(rawValue: 1 << 8)
}

/// The script of a word's first letter, as far as language detection needs to know.
package enum Script: UInt8, Sendable, CaseIterable {
  case common = 0
  case latin, cyrillic, greek, arabic, hebrew, devanagari, bengali, tamil, telugu, gujarati, kannada
  case malayalam, gurmukhi, sinhala, thai, lao, khmer, myanmar, georgian, armenian, ethiopic, han, hiragana, katakana
  case hangul, other
}

/// One token: a stretch of one field's text. The tokens of a field tile it exactly, in order, without gaps.
package struct Token: Sendable {
  /// In the buffer that holds the field's decoded text.
  package var range: ByteRange
  /// In `TokenBuffer.folded`; empty for spaces, line breaks, markup and punctuation.
  package var folded: ByteRange
  /// FNV-1a (32 bit) of the folded bytes; 0 where `folded` is empty.
  package var hash: UInt32
  package var kind: TokenKind
  package var script: Script
  package var flags: TokenFlags

  package init(
    range: ByteRange, folded: ByteRange, hash: UInt32, kind: TokenKind, script: Script, flags: TokenFlags
  ) {
    self.range = range
    self.folded = folded
    self.hash = hash
    self.kind = kind
    self.script = script
    self.flags = flags
  }
}
