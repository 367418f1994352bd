internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintSignals
internal import TemplateLintText

extension Rule {
  static let marketingWithoutOptOut = Rule(
    id: "marketing-without-opt-out", severity: .note, family: .content,
    summary: "A marketing template shows no way to stop such messages",
    rationale: "Meta's template pages do not require it, but its samples have a \"Stop\" reply, and readers without one block the number, which costs quality.",
    sources: [.marketing], sets: .strict, interest: .body,
    hits: [#"⟦{"name":"new_lamps","language":"en_US","category":"MARKETING","components":[{"type":"BODY","text":"Have a look at our new lamps."}]}⟧"#],
    misses: [message(#"{"type":"FOOTER","text":"Reply STOP to unsubscribe"}"#, category: "MARKETING")]
  ) { context, findings in
    guard context.category == .marketing, let marker = context.matcher.pack.index(of: "marker.opt-out") else { return }
    guard context.reading.isCovered, !context.reading.has(marker) else { return }
    findings.report("add a quick reply or a footer that says how to stop these messages", at: context.root)
  }
}
