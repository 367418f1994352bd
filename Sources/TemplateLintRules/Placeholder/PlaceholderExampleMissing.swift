internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderExampleMissing = Rule(
    id: "placeholder-example-missing", severity: .error, family: .placeholder,
    summary: "A placeholder has no sample value",
    rationale: """
      Every placeholder of header and body needs a sample when the template is created (since 2023-04-04). Reviewers read the \
      samples; without them the template is rejected.
      """,
    sources: [
      Source("https://developers.facebook.com/documentation/business-messaging/whatsapp/changelog", "2023-04-04"), .components,
    ],
    interest: .placeholders,
    hits: [body("Hi ⟦{{1}}⟧, your order was shipped today.")],
    misses: [
      #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Hi {{1}}, your order was shipped today.","example":{"body_text":[["Ana"]]}}]}"#
    ]
  ) { context, findings in
    guard !context.isResponse, context.template.details.libraryTemplateName == nil, context.template.shape == .graph else { return }
    for index in context.fields(.bodyText, .headerText) where context.holdsPlaceholder(index) {
      let samples = context.samples(of: index) ?? 0..<0
      guard
        let bare = context.placeholders(of: index).first(where: {
          $0.form != .malformed && context.sample(for: $0, samples) == nil
        })
      else { continue }
      findings.report(
        "add a sample value for each placeholder in the component's \"example\"",
        at: context.template.fields[index].node, range: bare.range)
    }
  }
}
