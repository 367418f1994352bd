internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let buttonTextHasFormatting = Rule(
    id: "button-text-has-formatting", severity: .error, family: .button,
    summary: "A button's label has an emoji, a placeholder or a line break",
    rationale: "Labels are plain text. Emoji, variables and line breaks are refused; punctuation is fine, whatever the word alphanumeric on Meta's tables says.",
    sources: [.components], metaCode: "100",
    interest: .buttons,
    hits: [buttons([#"{"type":"QUICK_REPLY","text":"Yes ⟦{{1}}⟧"}"#])],
    misses: [buttons([#"{"type":"QUICK_REPLY","text":"Yes, please!"}"#])]
  ) { context, findings in
    for index in context.fields(.buttonText) {
      for token in context.tokens(of: index) {
        switch token.kind {
        case .emoji, .placeholder, .lineBreak:
          findings.report(
            "a label may not hold emoji, placeholders or line breaks; remove this",
            at: context.template.fields[index].node, range: token.range,
            fix: context.plainText(token, in: index))
        default: break
        }
      }
    }
  }
}
