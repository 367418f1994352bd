internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholdersOver100 = Rule(
    id: "placeholders-over-100", severity: .warning, family: .placeholder,
    summary: "There are more than 100 placeholders",
    rationale: "Twilio accepts 100 variables in a template. Meta names no number, but so many are refused for their density.",
    sources: [.twilioVariables], interest: .placeholders,
    hits: [body((1...101).map { $0 == 101 ? "a ⟦{{101}}⟧" : "a {{\($0)}}" }.joined(separator: " ") + " b")],
    misses: [body((1...100).map { "a {{\($0)}}" }.joined(separator: " ") + " b")]
  ) { context, findings in
    for index in context.fields(.bodyText) {
      let all = context.placeholders(of: index)
      guard all.count > 100 else { continue }
      findings.report(
        "there are \(all.count) placeholders; 100 is what providers accept", at: context.template.fields[index].node,
        range: all[all.startIndex + 100].range)
    }
  }
}
