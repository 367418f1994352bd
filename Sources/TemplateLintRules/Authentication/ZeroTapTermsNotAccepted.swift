internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let zeroTapTermsNotAccepted = Rule(
    id: "zero-tap-terms-not-accepted", severity: .error, family: .authentication,
    summary: "A zero-tap button does not accept the terms",
    rationale: "zero_tap_terms_accepted must be true: it says that you will only use zero-tap where readers expect the code to be filled in.",
    sources: [.authentication], metaCode: "100", interest: .authentication,
    hits: [authentication(#"⟦{"type":"OTP","otp_type":"ZERO_TAP","supported_apps":[{"package_name":"com.shop.app","signature_hash":"K8a/AINcGX7"}]}⟧"#)],
    misses: [authentication(#"{"type":"OTP","otp_type":"ZERO_TAP","zero_tap_terms_accepted":true,"supported_apps":[{"package_name":"com.shop.app","signature_hash":"K8a/AINcGX7"}]}"#)]
  ) { context, findings in
    guard context.isPayload else { return }
    for button in context.template.buttons where button.oneTimePassword == .zeroTap && button.zeroTapTermsAccepted?.value != true {
      findings.report(
        "add \"zero_tap_terms_accepted\": true once you have read the terms", at: button.zeroTapTermsAccepted?.node ?? button.node)
    }
  }
}
