internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// Text components without text: one rule for each, since Meta answers each with a code of its own.
struct ComponentTextMissing: Sendable {
  let id: String
  let kind: ComponentKind
  let name: String
  let family: Rule.Family
  let metaCode: String
  let hit: String
  let miss: String

  static let all = [
    ComponentTextMissing(
      id: "header-text-missing", kind: .header, name: "text header", family: .header, metaCode: "2388047",
      hit: Rule.message(#"⟦{"type":"HEADER","format":"TEXT"}⟧"#),
      miss: Rule.message(#"{"type":"HEADER","format":"TEXT","text":"Order shipped"}"#)),
    ComponentTextMissing(
      id: "body-text-missing", kind: .body, name: "body", family: .body, metaCode: "2388072",
      hit: Rule.components([#"⟦{"type":"BODY","text":" "}⟧"#]), miss: Rule.body("Your order was shipped today.")),
    ComponentTextMissing(
      id: "footer-text-missing", kind: .footer, name: "footer", family: .footer, metaCode: "2388073",
      hit: Rule.message(#"⟦{"type":"FOOTER","text":""}⟧"#), miss: Rule.message(#"{"type":"FOOTER","text":"Shop in the old town"}"#)),
  ]

  var rule: Rule {
    Rule(
      id: id, severity: .error, family: family, summary: "The \(name) has no text",
      rationale: "A \(name) shows its text and nothing else. Meta refuses an empty one; leave the component out where nothing is to be said.",
      sources: [.components, .errorCodes], metaCode: metaCode, hits: [hit], misses: [miss]
    ) { context, findings in
      guard context.isPayload, !context.isPreset, !context.isAuthentication else { return }
      for component in context.template.components where component.kind == kind {
        guard kind != .header || component.format == .text else { continue }
        let isEmpty = component.text < 0 || context.bytes(of: Int(component.text)).allSatisfy { $0 <= 0x20 }
        if isEmpty { findings.report("write the text, or leave the component out", at: component.node) }
      }
    }
  }
}
