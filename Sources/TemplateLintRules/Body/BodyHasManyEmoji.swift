internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let bodyHasManyEmoji = Rule(
    id: "body-has-many-emoji", severity: .warning, family: .body,
    summary: "The body has more than ten emoji",
    rationale: "Meta says that the number of emoji may be limited and gives no number; ten is what provider rules use.",
    sources: [.review, .twilio], interest: .body,
    hits: [body("Your order was shipped 📦📦📦📦📦📦📦📦📦📦⟦📦⟧ today.")], misses: [body("Your order was shipped 📦📦📦📦📦📦📦📦📦📦 today.")]
  ) { context, findings in
    for index in context.fields(.bodyText) where context.template.fields[index].range.count > 30 {
      var count = 0
      for token in context.tokens(of: index) where token.kind == .emoji {
        count += 1
        guard count == 11 else { continue }
        findings.report("this is the eleventh emoji; Meta may refuse so many", at: context.template.fields[index].node, range: token.range)
        break
      }
    }
  }
}
