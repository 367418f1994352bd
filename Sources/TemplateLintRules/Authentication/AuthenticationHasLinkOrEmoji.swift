internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let authenticationHasLinkOrEmoji = Rule(
    id: "authentication-has-link-or-emoji", severity: .error, family: .authentication,
    summary: "An authentication template has a link or an emoji",
    rationale: "Neither content nor parameters of authentication templates may hold URLs, media or emoji.",
    sources: [.categorization], metaCode: "100", interest: .authentication,
    hits: [authentication(#"{"type":"OTP","otp_type":"COPY_CODE"}"#, body: #"{"type":"BODY","example":{"body_text":[["⟦🔑⟧123456"]]}}"#)],
    misses: [authentication(#"{"type":"OTP","otp_type":"COPY_CODE"}"#, body: #"{"type":"BODY","example":{"body_text":[["123456"]]}}"#)]
  ) { context, findings in
    guard context.isAuthentication, !context.isResponse else { return }
    for index in context.fields(.bodyText, .bodyExample, .buttonText, .autofillText) {
      for token in context.tokens(of: index) where token.kind == .emoji || token.kind == .url {
        // A label's emoji is said by `button-text-has-formatting`.
        if token.kind == .emoji, context.template.fields[index].role == .buttonText { continue }
        findings.report(
          "remove it: authentication templates hold no links and no emoji", at: context.template.fields[index].node, range: token.range)
      }
    }
  }
}
