internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderNameRepeated = Rule(
    id: "placeholder-name-repeated", severity: .warning, family: .placeholder,
    summary: "A named placeholder stands twice in one text",
    rationale: "Meta's page says that names are unique. A value that is needed twice needs two names, each with its sample.",
    sources: [.overview], interest: .placeholders,
    hits: [components([#"{"type":"BODY","text":"Hi {{name}}, your order was shipped. Thanks, ⟦{{name}}⟧, for waiting.","example":{"body_text_named_params":[{"param_name":"name","example":"Ana"}]}}"#], extra: #","parameter_format":"named""#)],
    misses: [components([#"{"type":"BODY","text":"Hi {{name}}, your order {{number}} was shipped today.","example":{"body_text_named_params":[{"param_name":"name","example":"Ana"},{"param_name":"number","example":"48213"}]}}"#], extra: #","parameter_format":"named""#)]
  ) { context, findings in
    for index in context.fields(.bodyText, .headerText) where context.holdsPlaceholder(index) {
      let all = context.placeholders(of: index)
      for place in all.indices where all[place].form == .named {
        let name = context.document.strings[all[place].name.indices]
        guard all[all.startIndex..<place].contains(where: { context.document.strings[$0.name.indices] == name }) else { continue }
        findings.report("names are unique in a text; give this one another name", at: context.template.fields[index].node, range: all[place].range)
      }
    }
  }
}
