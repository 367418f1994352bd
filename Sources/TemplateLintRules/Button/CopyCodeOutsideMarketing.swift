internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let copyCodeOutsideMarketing = Rule(
    id: "copy-code-outside-marketing", severity: .warning, family: .button,
    summary: "A copy-code button stands in a template that is not marketing",
    rationale: """
      Meta's pages disagree: the one on coupons makes copy-code buttons marketing, the one on utility templates lists them. A coupon in a \
      utility template is promotion in any case; a code that is no coupon (a locker, a booking) may pass.
      """,
    sources: [.marketing, .utility], interest: .buttons,
    hits: [buttons([#"⟦{"type":"COPY_CODE","example":"SAVE20"}⟧"#])], misses: [buttons([#"{"type":"COPY_CODE","example":"SAVE20"}"#], category: "MARKETING")]
  ) { context, findings in
    guard context.category == .utility else { return }
    for button in context.template.buttons where button.kind == .copyCode {
      findings.report("if the code is a coupon, declare the template MARKETING; Meta's pages disagree about other codes", at: button.node)
    }
  }
}
