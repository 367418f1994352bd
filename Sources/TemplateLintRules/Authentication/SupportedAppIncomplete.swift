internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let supportedAppIncomplete = Rule(
    id: "supported-app-incomplete", severity: .error, family: .authentication,
    summary: "An app has no package name or no signature hash",
    rationale: "An app is known by both: the package name finds it, the hash proves that it is yours.",
    sources: [.authentication], metaCode: "100", interest: .authentication,
    hits: [authentication(#"{"type":"OTP","otp_type":"ONE_TAP","supported_apps":[⟦{"package_name":"com.shop.app"}⟧]}"#)],
    misses: [authentication(#"{"type":"OTP","otp_type":"ONE_TAP","supported_apps":[{"package_name":"com.shop.app","signature_hash":"K8a/AINcGX7"}]}"#)]
  ) { context, findings in
    guard context.isPayload else { return }
    for app in context.template.supportedApps where app.packageName == nil || app.signatureHash == nil {
      findings.report("add \"\(app.packageName == nil ? "package_name" : "signature_hash")\"", at: app.node)
    }
  }
}
