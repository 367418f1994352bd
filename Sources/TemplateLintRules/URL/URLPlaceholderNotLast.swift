internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let urlPlaceholderNotLast = Rule(
    id: "url-placeholder-not-last", severity: .error, family: .url,
    summary: "The placeholder of a URL is not its end",
    rationale: "The variable of a URL is appended: nothing may follow it. Move what follows before it, or let the value carry it.",
    sources: [.components], metaCode: "100", interest: .url,
    hits: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/⟦{{1}}⟧/status","example":["48213"]}"#])],
    misses: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/status/{{1}}","example":["48213"]}"#])]
  ) { context, findings in
    for index in context.fields(.buttonURL) where context.holdsPlaceholder(index) {
      let field = context.template.fields[index]
      let all = context.placeholders(of: index)
      guard all.count == 1, let only = all.first, only.range.end != field.range.end else { continue }
      findings.report("end the URL with the placeholder; nothing may follow it", at: field.node, range: only.range)
    }
  }
}
