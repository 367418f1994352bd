internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let buttonsTooMany = Rule(
    id: "buttons-too-many", severity: .error, family: .button,
    summary: "There are more than 10 buttons",
    rationale: "A template may have ten buttons of all types together.",
    sources: [.components], metaCode: "100",
    hits: [buttons(Array(repeating: #"{"type":"QUICK_REPLY","text":"A"}"#, count: 10) + [#"⟦{"type":"QUICK_REPLY","text":"B"}⟧"#])],
    misses: [buttons(Array(repeating: #"{"type":"QUICK_REPLY","text":"A"}"#, count: 10))]
  ) { context, findings in
    let own = context.template.buttons.filter { $0.card < 0 }
    guard own.count > 10 else { return }
    findings.report("this is button 11 of \(own.count); at most 10 are allowed", at: own[10].node)
  }

  /// A template with these buttons.
  static func buttons(_ buttons: [String]) -> String {
    #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."},{"type":"BUTTONS","buttons":[\#(buttons.joined(separator: ","))]}]}"#
  }

  /// A template with this body.
  static func body(_ text: String) -> String {
    let isMarked = text.hasPrefix("⟦") && text.hasSuffix("⟧") && !text.dropFirst().dropLast().contains("⟦")
    let quoted = isMarked ? "\"" + text + "\"" : "\"\(text)\""
    return #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":\#(quoted)}]}"#
  }

  static func mark(_ text: String) -> String { "⟦\(text)⟧" }
}
