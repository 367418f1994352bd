internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let otpButtonOutsideAuthentication = Rule(
    id: "otp-button-outside-authentication", severity: .error, family: .authentication,
    summary: "An OTP button stands in a template of another category",
    rationale: """
      OTP buttons belong to authentication templates. One-time passwords in utility or marketing templates are misuse: Meta rejects \
      them on the first day of the next month.
      """,
    sources: [.authentication, .categorization], metaCode: "100",
    interest: .authentication,
    hits: [buttons([#"⟦{"type":"OTP","otp_type":"COPY_CODE"}⟧"#])],
    misses: [
      #"{"name":"login_code","language":"en_US","category":"AUTHENTICATION","components":[{"type":"BODY"},{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":"COPY_CODE"}]}]}"#
    ]
  ) { context, findings in
    guard let category = (context.template.declared ?? context.template.current)?.category, category != .authentication else { return }
    for button in context.template.buttons where button.kind == .otp {
      findings.report("declare the template AUTHENTICATION, or use another button", at: button.node)
    }
  }
}
