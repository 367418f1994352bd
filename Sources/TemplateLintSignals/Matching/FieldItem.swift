internal import TemplateLintText

/// One thing that a phrase can stand on: a token that is not ignored, or one character of a katakana run.
struct FieldItem {
  /// In `Document.strings`.
  var range: ByteRange
  /// In `TokenBuffer.folded`.
  var folded: ByteRange
  var hash: UInt32
  /// Raw value of `TokenKind`.
  var kind: UInt8
  /// No sentence end and no blank line stands between the item before and this one.
  var isJoined: Bool
  /// A comma, exclamation mark, dash or line break follows: a name after a greeting ends so.
  var endsGreeting: Bool
}
