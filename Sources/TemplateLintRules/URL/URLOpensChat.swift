internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let urlOpensChat = Rule(
    id: "url-opens-chat", severity: .warning, family: .url,
    summary: "A link opens a WhatsApp chat",
    rationale: "Links to WhatsApp chats (wa.me and its like) are refused, CM.com reports. The reader is in a chat already: a quick reply does the same.",
    sources: [.cm], interest: [.url, .body],
    hits: [buttons([#"{"type":"URL","text":"Chat","url":"https://⟦wa.me⟧/15550051110"}"#])],
    misses: [buttons([#"{"type":"URL","text":"Help","url":"https://shop.example/help"}"#])]
  ) { context, findings in
    for link in context.links(to: LinkHosts.chats) {
      findings.report("use a quick reply: the reader is in the chat already", at: context.template.fields[link.field].node, range: link.range)
    }
  }
}
