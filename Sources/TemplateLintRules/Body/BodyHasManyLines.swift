internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let bodyHasManyLines = Rule(
    id: "body-has-many-lines", severity: .note, family: .body,
    summary: "A marketing body is longer than the five lines that are shown",
    rationale: "Long marketing texts are cut after about five lines with \"Read more\": what matters belongs above.",
    sources: [.bird], sets: .strict, interest: .body,
    hits: [body(#"⟦Our lamps:\noak\nash\nbeech\npine\nlime⟧"#, category: "MARKETING")],
    misses: [body(#"Our lamps:\noak, ash, beech\npine, lime"#, category: "MARKETING")]
  ) { context, findings in
    guard context.category == .marketing else { return }
    for index in context.fields(.bodyText) where context.template.fields[index].card < 0 {
      let field = context.template.fields[index]
      guard context.bytes(of: index).count(where: { $0 == 0x0A }) >= 5 else { continue }
      findings.report("only about five lines are shown before \"Read more\"", at: field.node, range: field.range)
    }
  }
}
