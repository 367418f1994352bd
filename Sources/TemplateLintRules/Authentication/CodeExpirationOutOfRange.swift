internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let codeExpirationOutOfRange = Rule(
    id: "code-expiration-out-of-range", severity: .error, family: .authentication,
    summary: "The code's expiry is not between 1 and 90 minutes",
    rationale: "code_expiration_minutes is a whole number from 1 to 90.",
    sources: [.authentication], metaCode: "100",
    interest: .authentication,
    hits: [
      #"{"name":"login_code","language":"en_US","category":"AUTHENTICATION","components":[{"type":"BODY"},{"type":"FOOTER","code_expiration_minutes":⟦120⟧},{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":"COPY_CODE"}]}]}"#
    ],
    misses: [
      #"{"name":"login_code","language":"en_US","category":"AUTHENTICATION","components":[{"type":"BODY"},{"type":"FOOTER","code_expiration_minutes":90},{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":"COPY_CODE"}]}]}"#
    ]
  ) { context, findings in
    for component in context.template.components {
      guard let minutes = component.codeExpirationMinutes, !(1...90).contains(minutes.value) else { continue }
      findings.report("code_expiration_minutes must lie between 1 and 90", at: minutes.node)
    }
  }
}
