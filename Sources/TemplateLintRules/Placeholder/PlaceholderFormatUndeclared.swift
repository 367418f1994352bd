internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderFormatUndeclared = Rule(
    id: "placeholder-format-undeclared", severity: .error, family: .placeholder,
    summary: "Named placeholders are used but parameter_format is not \"named\"",
    rationale: "Positional is the default. A payload with names and without \"parameter_format\": \"named\" is refused.",
    sources: [.overview],
    interest: .placeholders,
    hits: [body("Hi ⟦{{first_name}}⟧, your order was shipped today.")],
    misses: [
      #"{"name":"order_shipped","language":"en_US","category":"UTILITY","parameter_format":"named","components":[{"type":"BODY","text":"Hi {{first_name}}, your order was shipped today."}]}"#
    ]
  ) { context, findings in
    guard context.template.details.parameterFormat != .named, !context.isResponse, context.template.shape == .graph else { return }
    for index in context.fields(.bodyText, .headerText) where context.holdsPlaceholder(index) {
      guard let named = context.placeholders(of: index).first(where: { $0.form == .named }) else { continue }
      findings.report(
        "named placeholders need \"parameter_format\": \"named\" in the template",
        at: context.template.fields[index].node, range: named.range)
      return
    }
  }
}
