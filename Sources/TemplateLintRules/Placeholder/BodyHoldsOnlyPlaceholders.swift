internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let bodyHoldsOnlyPlaceholders = Rule(
    id: "body-holds-only-placeholders", severity: .warning, family: .content,
    summary: "The body has placeholders and no words of its own",
    rationale: "A body of nothing but variables could say anything. Meta calls it unclear and makes it MARKETING; most are refused for their placeholders already.",
    sources: [.categorization], interest: .placeholders,
    hits: [body("⟦{{1}}: {{2}}⟧", samples: #""Ana","48213""#)], misses: [body("Order {{1}}: {{2}}.", samples: #""48213","shipped""#)]
  ) { context, findings in
    guard !context.isPreset else { return }
    for index in context.fields(.bodyText) where context.holdsPlaceholder(index) {
      let field = context.template.fields[index]
      guard !context.tokens(of: index).contains(where: \.isFixed) else { continue }
      findings.report("write what the message says; placeholders alone are unclear to a reviewer", at: field.node, range: field.range)
    }
  }
}

extension Token {
  /// A word or value that is the same for everybody.
  var isFixed: Bool {
    switch kind {
    case .word, .number, .amount, .percent, .date, .time, .code, .url, .email, .phone: !flags.contains(.holdsPlaceholder)
    default: false
    }
  }
}
