internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let urlPlaceholdersTooMany = Rule(
    id: "url-placeholders-too-many", severity: .error, family: .url,
    summary: "The URL of a button has more than one placeholder",
    rationale: "One variable is appended to the URL of a button. Two values go into one variable: orders/48213/status.",
    sources: [.components], metaCode: "100", interest: .url,
    hits: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/{{1}}/⟦{{2}}⟧","example":["48213","a"]}"#])],
    misses: [buttons([#"{"type":"URL","text":"Open","url":"https://shop.example/{{1}}","example":["48213/a"]}"#])]
  ) { context, findings in
    for index in context.fields(.buttonURL) {
      for placeholder in context.placeholders(of: index).dropFirst() {
        findings.report("a URL may have one placeholder, at its end", at: context.template.fields[index].node, range: placeholder.range)
      }
    }
  }
}
