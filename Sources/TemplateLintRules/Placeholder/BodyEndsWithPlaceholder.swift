internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let bodyEndsWithPlaceholder = Rule(
    id: "body-ends-with-placeholder", severity: .error, family: .placeholder,
    summary: "The body ends with a placeholder",
    rationale: """
      A reviewer cannot tell how a message ends that ends with something unknown. Meta refuses it as a trailing parameter; \
      punctuation alone behind it has been refused as well. Library and authentication templates are exempt.
      """,
    sources: [.errorCodes, .review], metaCode: "2388299",
    interest: .placeholders,
    hits: [body("Your order was shipped. The tracking number is ⟦{{1}}⟧")],
    misses: [body("Your order was shipped. The tracking number is {{1}}, please keep it.")]
  ) { context, findings in
    guard !context.isPreset else { return }
    for index in context.fields(.bodyText) {
      guard let last = context.edge(of: index, atEnd: true) else { continue }
      findings.report(
        "the body ends with a placeholder; put a word or sentence after it",
        at: context.template.fields[index].node, range: last)
    }
  }
}

extension RuleContext {
  /// The placeholder that is the first or last thing of a text, spaces and line breaks aside.
  func edge(of field: Int, atEnd: Bool) -> ByteRange? {
    guard holdsPlaceholder(field) else { return nil }
    let range = template.fields[field].range
    guard let found = atEnd ? placeholders(of: field).last : placeholders(of: field).first else { return nil }
    let outside = atEnd ? found.range.indices.upperBound..<range.indices.upperBound : range.indices.lowerBound..<found.range.indices.lowerBound
    return document.strings[outside].allSatisfy { $0 <= 0x20 } ? found.range : nil
  }
}
