internal import TemplateLintText

/// One thing that a phrase can stand on: a token that is not ignored, or one character of a katakana run.
struct FieldItem {
  /// In `Document.strings`.
  var range = ByteRange(0, 0)
  /// Number in the `WordRegister`.
  var word: UInt32 = 0
  /// Raw value of `TokenKind`.
  var kind: UInt8 = 0
  /// Raw value of `Script`.
  var script: UInt8 = 0
  /// No sentence end and no blank line stands between the item before and this one.
  var isJoined = false
  /// A comma, exclamation mark, dash or line break follows: a name after a greeting ends so.
  var endsGreeting = false
  /// It is outside ASCII somewhere.
  var isBeyondASCII = false
  /// A word by which the language is told; characters of katakana runs are told run by run.
  var isTelling = false
}
