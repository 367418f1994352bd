internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let authenticationFieldsElsewhere = Rule(
    id: "authentication-fields-elsewhere", severity: .error, family: .authentication,
    summary: "A field of authentication templates stands in a template of another category",
    rationale: "add_security_recommendation and code_expiration_minutes belong to Meta's preset texts, which only authentication templates have.",
    sources: [.authentication], metaCode: "100", interest: .authentication,
    hits: [message(#"{"type":"FOOTER","code_expiration_minutes":⟦5⟧}"#)],
    misses: [authentication(#"{"type":"OTP","otp_type":"COPY_CODE"}"#, body: #"{"type":"BODY"},{"type":"FOOTER","code_expiration_minutes":5}"#)]
  ) { context, findings in
    guard let category = context.category, category != .authentication, !context.isResponse else { return }
    for component in context.template.components {
      guard let node = component.addSecurityRecommendation?.node ?? component.codeExpirationMinutes?.node else { continue }
      findings.report("remove it, or declare the template AUTHENTICATION", at: node)
    }
  }
}
