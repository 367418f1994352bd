package import TemplateLintJSON
package import TemplateLintModel
package import TemplateLintSignals
package import TemplateLintText

/// What a rule may look at: the template, its document, the tokens of its texts and what the signals found.
///
/// The inspector owns one and fills it in place for each template; rules borrow it.
package struct RuleContext: Sendable {
  package var document = Document()
  package var template = Template()
  /// Holds the tokens of all fields, and for each field its tokens.
  package var matcher: SignalMatcher
  package var reading = SignalReading()

  package init(pack: SignalPack = .builtIn) { matcher = SignalMatcher(pack) }

  /// The tokens of one field, by index into `template.fields`.
  package func tokens(of field: Int) -> ContiguousArray<Token>.SubSequence {
    matcher.tokens.tokens[matcher.fieldTokens[field]]
  }

  /// The decoded bytes of one field, by index into `template.fields`.
  package func bytes(of field: Int) -> ArraySlice<UInt8> { document.strings[template.fields[field].range.indices] }
}
