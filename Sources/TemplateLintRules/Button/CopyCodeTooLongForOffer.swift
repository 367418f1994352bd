internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let copyCodeTooLongForOffer = Rule(
    id: "copy-code-too-long-for-offer", severity: .warning, family: .commerce,
    summary: "The code of a limited-time offer has more than 15 characters",
    rationale: """
      Meta's pages disagree: copy codes have up to 20 characters since 2025-12-03, the page on limited-time offers still says 15, and \
      providers as well. Codes of up to 15 are certain to pass.
      """,
    sources: [.limitedTimeOffer, .infobip], interest: .limitedTimeOffer,
    hits: [offer(#""text":"Ends soon","has_expiration":true"#, rest: #"{"type":"BUTTONS","buttons":[{"type":"COPY_CODE","example":⟦"LAMPSFORLESS2026"⟧},{"type":"URL","text":"Shop","url":"https://shop.example"}]}"#)],
    misses: [offer(#""text":"Ends soon","has_expiration":true"#, rest: #"{"type":"BUTTONS","buttons":[{"type":"COPY_CODE","example":"LAMPSFORLESS26"},{"type":"URL","text":"Shop","url":"https://shop.example"}]}"#)]
  ) { context, findings in
    guard context.component(.limitedTimeOffer) != nil else { return }
    for index in context.fields(.copyCode) where (16...20).contains(context.template.fields[index].range.count) {
      findings.report("the code has \(context.template.fields[index].range.count) bytes; one page of Meta's allows 15 here, another 20", at: context.template.fields[index].node)
    }
  }
}
