internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let authenticationBodyHasText = Rule(
    id: "authentication-body-has-text", severity: .error, family: .authentication,
    summary: "An authentication template has a body text of its own",
    rationale: """
      The text of one-time password messages is Meta's preset; the body may only say whether the security recommendation is added. \
      A "text" in the body is not allowed when the template is created.
      """,
    sources: [.authentication, .categorization], metaCode: "2388072",
    interest: .authentication,
    hits: [
      #"{"name":"login_code","language":"en_US","category":"AUTHENTICATION","components":[{"type":"BODY","text":⟦"Your code is {{1}}."⟧},{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":"COPY_CODE"}]}]}"#
    ],
    misses: [
      #"{"name":"login_code","language":"en_US","category":"AUTHENTICATION","components":[{"type":"BODY","add_security_recommendation":true},{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":"COPY_CODE"}]}]}"#
    ]
  ) { context, findings in
    guard context.isAuthentication, !context.isResponse else { return }
    for index in context.fields(.bodyText) {
      findings.report(
        "remove the text: Meta sets it; write \"add_security_recommendation\": true instead",
        at: context.template.fields[index].node)
    }
  }
}

extension RuleContext {
  /// Declared, or held by Meta, as AUTHENTICATION.
  var isAuthentication: Bool { (template.declared ?? template.current)?.category == .authentication }
}
