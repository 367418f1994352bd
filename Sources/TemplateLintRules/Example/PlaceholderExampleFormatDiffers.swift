internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderExampleFormatDiffers = Rule(
    id: "placeholder-example-format-differs", severity: .error, family: .placeholder,
    summary: "The samples are named and the placeholders numbered, or the other way round",
    rationale: "Numbered placeholders have their samples in body_text or header_text, named ones in body_text_named_params or header_text_named_params.",
    sources: [.components, .overview], metaCode: "100", interest: .samples,
    hits: [components([#"{"type":"BODY","text":"Hi {{first_name}}, your order was shipped.","example":{"body_text":⟦[["Ana"]]⟧}}"#], extra: #","parameter_format":"named""#)],
    misses: [body("Hi {{1}}, your order was shipped today.", samples: #""Ana""#)]
  ) { context, findings in
    guard context.isPayload else { return }
    for component in context.template.components where component.text >= 0 && !component.example.values.isEmpty {
      let wanted: TokenFlags = component.example.form == .named ? .named : .positional
      let all = context.placeholders(of: Int(component.text)).filter { $0.form != .malformed }
      guard !all.isEmpty, all.allSatisfy({ $0.form != wanted }) else { continue }
      findings.report(
        wanted == .named ? "write body_text or header_text with values in order: the placeholders are numbered"
          : "write the samples with param_name: the placeholders are named", at: component.example.list)
    }
  }
}
