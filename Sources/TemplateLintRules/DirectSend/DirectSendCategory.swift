internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let directSendMarketing = Rule(
    id: "direct-send-marketing", severity: .error, family: .directSend,
    summary: "Direct Send does not take marketing messages",
    rationale: "Direct Send is for utility messages, and in a beta for authentication. Marketing needs a template that was approved before.",
    sources: [.directSend], sets: .directSend,
    hits: [body("Have a look at our new lamps.", category: "⟦MARKETING⟧").replacing("\"⟦MARKETING⟧\"", with: "⟦\"MARKETING\"⟧")],
    misses: [body("Your order was shipped today.")]
  ) { context, findings in
    guard context.category == .marketing, let value = context.template.declared ?? context.template.current else { return }
    findings.report("create a template for this message: Direct Send takes utility only", at: value.raw.node)
  }
}
