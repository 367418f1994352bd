internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let bodyVague = Rule(
    id: "body-vague", severity: .warning, family: .content,
    summary: "The body says too little to tell what it is about",
    rationale: "Unclear content, a bare congratulation or greeting for instance, is MARKETING for Meta, and reviewers may refuse it. Say whose order, account or appointment it is about.",
    sources: [.categorization, .oldGuidelines], interest: .body,
    hits: [body("⟦Congratulations!⟧")], misses: [body("Your order was shipped.")]
  ) { context, findings in
    guard !context.isPreset, !context.isAuthentication, context.component(.carousel) == nil,
      let body = context.component(.body), body.text >= 0
    else { return }
    let words = context.tokens(of: Int(body.text)).count(where: \.isFixed)
    let field = context.template.fields[Int(body.text)]
    guard words > 0, words < 3, !context.holdsPlaceholder(Int(body.text)) else { return }
    findings.report("say what happened, and to whose order, account or appointment", at: field.node, range: field.range)
  }
}
