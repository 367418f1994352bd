internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintSignals
internal import TemplateLintText

extension Rule {
  static let promotionInExample = Rule(
    id: "promotion-in-example", severity: .warning, family: .placeholder,
    summary: "A sample value of a template that is not marketing holds promotion",
    rationale: "Reviewers read the samples. A discount in a sample says that the variable carries promotion, and mixed content is MARKETING.",
    sources: [.categorization], interest: .samples,
    hits: [body("Hi, your order was shipped. Note for you: {{1}} so far.", samples: #""⟦20% off⟧""#)],
    misses: [body("Hi, your order was shipped. Note for you: {{1}} so far.", samples: #""ring the bell twice""#)]
  ) { context, findings in
    guard let category = context.category, category != .marketing else { return }
    guard let mirror = context.matcher.pack.index(of: "mirror.promotion-in-example"), context.reading.has(mirror) else { return }
    for match in context.reading.matches where Int(match.signal) == mirror && match.field >= 0 {
      // The words of an address are weighed as those of a link, not as a message's.
      guard context.template.fields[Int(match.field)].role != .urlExample else { continue }
      findings.report("promotion in a variable makes the message MARKETING; declare it so, or keep it out", at: context.template.fields[Int(match.field)].node, range: match.range)
    }
  }
}
