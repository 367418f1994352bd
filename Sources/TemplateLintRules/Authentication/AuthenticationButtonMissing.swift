internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let authenticationButtonMissing = Rule(
    id: "authentication-button-missing", severity: .error, family: .authentication,
    summary: "An authentication template has no OTP button",
    rationale: "Authentication templates have exactly one button, of type OTP: copy code, one-tap or zero-tap.",
    sources: [.authentication, .categorization], metaCode: "100",
    interest: .authentication,
    hits: [
      #"⟦{"name":"login_code","language":"en_US","category":"AUTHENTICATION","components":[{"type":"BODY","add_security_recommendation":true}]}⟧"#
    ],
    misses: [
      #"{"name":"login_code","language":"en_US","category":"AUTHENTICATION","components":[{"type":"BODY"},{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":"COPY_CODE"}]}]}"#
    ]
  ) { context, findings in
    guard context.isAuthentication, !context.isResponse, context.template.shape == .graph,
      context.template.details.libraryTemplateName == nil, !context.template.buttons.contains(where: { $0.kind == .otp })
    else { return }
    findings.report("add a BUTTONS component with one button of type OTP", at: context.root)
  }
}
