internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderExampleSurplus = Rule(
    id: "placeholder-example-surplus", severity: .warning, family: .placeholder,
    summary: "A sample value belongs to no placeholder",
    rationale: "Samples and placeholders go together one to one. A sample too many usually means that the text lost a placeholder, or that a name is misspelled.",
    sources: [.components], interest: .samples,
    hits: [
      body("Hi {{1}}, your order was shipped today.", samples: #""Ana",⟦"48213"⟧"#),
      components([#"{"type":"BODY","text":"Hi {{name}}, your order was shipped.","example":{"body_text_named_params":[{"param_name":"name","example":"Ana"},{"param_name":"nmae","example":⟦"Ana"⟧}]}}"#], extra: #","parameter_format":"named""#),
    ],
    misses: [body("Hi {{1}}, your order was shipped today.", samples: #""Ana""#)]
  ) { context, findings in
    guard context.template.shape == .graph else { return }
    context.forEachSample { value, field, owner in
      // A URL may have its whole address as a sample; see `url-example-surplus`.
      guard context.template.fields[field].role != .urlExample, value.row == 0, owner >= 0, !context.isUsed(value, by: owner) else { return }
      guard !context.fillsGap(value, owner) else { return }
      findings.report("no placeholder takes this value; remove it or add the placeholder", at: value.node)
    }
  }
}

extension RuleContext {
  /// A position that the text leaves out although it goes on behind it: `placeholder-gap` says so already.
  fileprivate func fillsGap(_ value: ExampleValue, _ owner: Int) -> Bool {
    value.name == nil && placeholders(of: owner).contains { (number(of: $0) ?? 0) > value.position + 1 }
  }
}
