internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let buttonsHiddenOnDesktop = Rule(
    id: "buttons-hidden-on-desktop", severity: .note, family: .button,
    summary: "The template cannot be seen on desktop clients",
    rationale: """
      A template with four buttons or more, or with quick replies beside other buttons, is not shown by WhatsApp on a desktop: the \
      reader is asked to look at the telephone. It is allowed, and Meta's own samples do it.
      """,
    sources: [.components], interest: .buttons,
    hits: [buttons([#"{"type":"QUICK_REPLY","text":"Yes"}"#, #"⟦{"type":"URL","text":"Open","url":"https://shop.example"}⟧"#])],
    misses: [buttons([#"{"type":"QUICK_REPLY","text":"Yes"}"#, #"{"type":"QUICK_REPLY","text":"No"}"#])]
  ) { context, findings in
    var count = 0
    var replies = 0
    var changes = 0
    var first: (node: NodeIndex, isMixed: Bool)?
    var wasReply: Bool?
    for button in context.template.buttons where button.card < 0 {
      let isReply = button.kind == .quickReply
      count += 1
      if isReply { replies += 1 }
      if let wasReply, wasReply != isReply { changes += 1 }
      wasReply = isReply
      let isMixed = replies > 0 && replies < count
      if first == nil, count == 4 || isMixed { first = (button.node, isMixed) }
    }
    // Buttons that are not grouped are refused anyway.
    guard let first, changes < 2 else { return }
    findings.report(
      first.isMixed ? "quick replies beside other buttons hide the message on desktop clients"
        : "four buttons or more hide the message on desktop clients", at: first.node)
  }
}
