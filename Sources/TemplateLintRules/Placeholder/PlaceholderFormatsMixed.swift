internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderFormatsMixed = Rule(
    id: "placeholder-formats-mixed", severity: .error, family: .placeholder,
    summary: "Numbered and named placeholders are mixed",
    rationale: "A template has one parameter format: positional or named. Meta refuses a mixture.",
    sources: [.overview],
    interest: .placeholders,
    hits: [body("Hi {{first_name}}, your order ⟦{{1}}⟧ was shipped today.")],
    misses: [body("Hi {{1}}, your order {{2}} was shipped today.")]
  ) { context, findings in
    var first: Placeholder?
    for index in context.fields(.bodyText, .headerText) where context.holdsPlaceholder(index) {
      for placeholder in context.placeholders(of: index) where placeholder.form != .malformed {
        guard let known = first else {
          first = placeholder
          continue
        }
        guard known.form != placeholder.form else { continue }
        findings.report(
          "this placeholder is \(placeholder.form == .named ? "named" : "numbered") while others are \(known.form == .named ? "named" : "numbered"); use one form in the whole template",
          at: context.template.fields[index].node, range: placeholder.range)
        return
      }
    }
  }
}
