internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let textHasCardNumber = Rule(
    id: "text-has-card-number", severity: .warning, family: .policy,
    summary: "The text holds what looks like the number of a card",
    rationale: "A template is the same for everybody, and reviewers read it: a whole card number in it is somebody's, or a scam's.",
    sources: [.review], interest: .body,
    hits: [body("Pay your order to the card ⟦4111 1111 1111 1111⟧ by Friday please.")], misses: [body("Your card that ends in 1111 was charged today.")]
  ) { context, findings in
    for index in context.fields(.bodyText, .headerText) where context.template.fields[index].range.count >= 13 {
      guard let range = CardNumber.range(in: context.bytes(of: index)) else { continue }
      findings.report("write the last four digits at most", at: context.template.fields[index].node, range: ByteRange(range.lowerBound, range.upperBound))
    }
  }
}
