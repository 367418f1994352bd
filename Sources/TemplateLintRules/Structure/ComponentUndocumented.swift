internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let componentUndocumented = Rule(
    id: "component-undocumented", severity: .warning, family: .reading,
    summary: "A component is of a type that Meta lists without documentation",
    rationale: "GREETING, ALBUM, ATTACHMENT and TAP_TARGET_CONFIGURATION stand in the reference's enum and on no page. Do not rely on them.",
    sources: [.upsert], interest: .otherComponents,
    hits: [message(#"{"type":⟦"ALBUM"⟧}"#)], misses: [message(#"{"type":"FOOTER","text":"Shop in the old town"}"#)]
  ) { context, findings in
    for component in context.template.components {
      switch component.kind {
      case .greeting, .album, .attachment, .tapTargetConfiguration:
        findings.report("Meta does not say what this component does", at: component.rawKind?.node ?? component.node)
      default: break
      }
    }
  }
}
