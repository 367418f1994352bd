internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let copyCodeHasAppFields = Rule(
    id: "copy-code-has-app-fields", severity: .warning, family: .authentication,
    summary: "A copy-code button has fields of one-tap buttons",
    rationale: "autofill_text, supported_apps and zero_tap_terms_accepted belong to one-tap and zero-tap buttons. On a copy-code button they do nothing.",
    sources: [.authentication], interest: .authentication,
    hits: [authentication(#"⟦{"type":"OTP","otp_type":"COPY_CODE","autofill_text":"Autofill"}⟧"#)],
    misses: [authentication(#"{"type":"OTP","otp_type":"COPY_CODE","text":"Copy code"}"#)]
  ) { context, findings in
    for button in context.template.buttons where button.kind == .otp && button.oneTimePassword == .copyCode {
      guard button.autofillText >= 0 || !button.supportedApps.isEmpty || button.zeroTapTermsAccepted?.value == true else { continue }
      findings.report("remove the fields of one-tap buttons, or write otp_type ONE_TAP", at: button.node)
    }
  }
}
