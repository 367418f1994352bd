package import TemplateLintJSON
package import TemplateLintModel
package import TemplateLintSignals
package import TemplateLintText

/// What a rule may look at: the template, its document, the tokens of its texts and what the signals found.
///
/// The engine owns one and fills it in place for each template; rules borrow it.
package struct RuleContext: Sendable {
  package var document = Document()
  package var template = Template()
  /// Tokens of all fields, in the order of `template.fields`.
  package var tokens = TokenBuffer()
  /// For each field its tokens, as indices into `tokens.tokens`.
  package var fieldTokens: ContiguousArray<Range<Int>> = []
  package var reading = SignalReading()

  package init() {}
}
