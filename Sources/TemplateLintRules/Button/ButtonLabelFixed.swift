internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let buttonLabelFixed = Rule(
    id: "button-label-fixed", severity: .warning, family: .button,
    summary: "A button whose label Meta sets has another label",
    rationale: "Catalog, product, copy-code and contact buttons have labels of Meta's, in the reader's language. What is written there is refused or replaced.",
    sources: [.components, .marketing], interest: .buttons,
    hits: [buttons([#"{"type":"CATALOG","text":⟦"See our lamps"⟧}"#], category: "MARKETING")],
    misses: [buttons([#"{"type":"CATALOG","text":"View catalog"}"#], category: "MARKETING")]
  ) { context, findings in
    guard context.isPayload else { return }
    for button in context.template.buttons where button.text >= 0 {
      let field = context.template.fields[Int(button.text)]
      guard let label = button.kind.fixedLabel, !context.document.text(field.range, equalsIgnoringCase: label.capitals) else { continue }
      findings.report("Meta's label is \"\(label.shown)\"; leave \"text\" out or write that", at: field.node)
    }
  }
}

extension ButtonKind {
  /// The label that Meta sets, in capitals for comparing and as it is shown; nil where the author writes it.
  fileprivate var fixedLabel: (capitals: StaticString, shown: StaticString)? {
    switch self {
    case .catalog: ("VIEW CATALOG", "View catalog")
    case .mpm: ("VIEW ITEMS", "View items")
    case .spm: ("VIEW", "View")
    case .copyCode: ("COPY CODE", "Copy code")
    case .requestContactInfo: ("SHARE CONTACT INFO", "Share Contact Info")
    default: nil
    }
  }
}
