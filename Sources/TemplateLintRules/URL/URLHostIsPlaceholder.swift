internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let urlHostIsPlaceholder = Rule(
    id: "url-host-is-placeholder", severity: .warning, family: .url,
    summary: "The host of a URL is, or has, a placeholder",
    rationale: """
      A link should lead to a domain of the business, which a reviewer cannot see when the domain comes with the message. Meta's former \
      guidelines ask for it; the present page only says that the variable is appended.
      """,
    sources: [.oldGuidelines, .components], interest: .url,
    hits: [buttons([#"{"type":"URL","text":"Open","url":"https://⟦{{1}}⟧","example":["shop.example"]}"#])],
    misses: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/{{1}}","example":["48213"]}"#])]
  ) { context, findings in
    for index in context.fields(.buttonURL) where context.holdsPlaceholder(index) {
      let field = context.template.fields[index]
      guard let first = context.placeholders(of: index).first else { continue }
      let start = Int(field.range.start) + context.schemeLength(field.range)
      guard start <= Int(first.range.start),
        !context.document.strings[start..<Int(first.range.start)].contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") })
      else { continue }
      findings.report("write your domain and keep the placeholder for what follows it", at: field.node, range: first.range)
    }
  }
}
