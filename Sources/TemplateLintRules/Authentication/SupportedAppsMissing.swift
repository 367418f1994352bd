internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let supportedAppsMissing = Rule(
    id: "supported-apps-missing", severity: .error, family: .authentication,
    summary: "A one-tap or zero-tap button names no app",
    rationale: "The code is handed to an Android app: supported_apps says which, by package name and signature hash.",
    sources: [.authentication], metaCode: "100", interest: .authentication,
    hits: [authentication(#"⟦{"type":"OTP","otp_type":"ONE_TAP"}⟧"#)],
    misses: [authentication(#"{"type":"OTP","otp_type":"ONE_TAP","supported_apps":[{"package_name":"com.shop.app","signature_hash":"K8a/AINcGX7"}]}"#)]
  ) { context, findings in
    guard context.isPayload else { return }
    for button in context.template.buttons where button.needsApp && button.supportedApps.isEmpty {
      findings.report("add \"supported_apps\" with package_name and signature_hash", at: button.node)
    }
  }
}

extension Button {
  /// One-tap and zero-tap codes go to an app.
  var needsApp: Bool { oneTimePassword == .oneTap || oneTimePassword == .zeroTap }
}
