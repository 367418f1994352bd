internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let otpTypeMissing = Rule(
    id: "otp-type-missing", severity: .error, family: .authentication,
    summary: "An OTP button does not say how the code reaches the reader",
    rationale: "otp_type is COPY_CODE, ONE_TAP or ZERO_TAP; it is required.",
    sources: [.authentication], metaCode: "100", interest: .authentication,
    hits: [authentication(#"⟦{"type":"OTP","text":"Copy code"}⟧"#)], misses: [authentication(#"{"type":"OTP","otp_type":"COPY_CODE"}"#)]
  ) { context, findings in
    guard context.isPayload else { return }
    for button in context.template.buttons where button.kind == .otp && button.rawOneTimePassword == nil {
      findings.report("add \"otp_type\": COPY_CODE, ONE_TAP or ZERO_TAP", at: button.node)
    }
  }
}
