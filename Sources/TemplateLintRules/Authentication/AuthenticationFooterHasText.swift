internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let authenticationFooterHasText = Rule(
    id: "authentication-footer-has-text", severity: .error, family: .authentication,
    summary: "An authentication template has a footer text of its own",
    rationale: "The footer of an authentication template says when the code expires: code_expiration_minutes, in Meta's words.",
    sources: [.authentication], metaCode: "2388073", interest: .authentication,
    hits: [authentication(#"{"type":"OTP","otp_type":"COPY_CODE"}"#, body: #"{"type":"BODY"},{"type":"FOOTER","text":⟦"Shop in the old town"⟧}"#)],
    misses: [authentication(#"{"type":"OTP","otp_type":"COPY_CODE"}"#, body: #"{"type":"BODY"},{"type":"FOOTER","code_expiration_minutes":5}"#)]
  ) { context, findings in
    guard context.isAuthentication, !context.isResponse else { return }
    for index in context.fields(.footerText) {
      findings.report("remove the text; write \"code_expiration_minutes\" or leave the footer out", at: context.template.fields[index].node)
    }
  }
}
