internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let templateNameMissing = Rule(
    id: "template-name-missing", severity: .error, family: .name,
    summary: "The template has no name",
    rationale: "A template is created and sent by its name.",
    sources: [.management], metaCode: "100",
    hits: [#"⟦{"language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."}]}⟧"#],
    misses: [body("Your order was shipped today.")]
  ) { context, findings in
    guard context.template.shape == .graph, context.template.row == nil else { return }
    let isEmpty = context.template.name < 0 || context.template.fields[Int(context.template.name)].range.isEmpty
    guard isEmpty else { return }
    findings.report("add \"name\": lower-case letters, digits and underscores", at: context.root)
  }
}
