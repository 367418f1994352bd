internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let supportedAppsTooMany = Rule(
    id: "supported-apps-too-many", severity: .error, family: .authentication,
    summary: "An OTP button names more than five apps",
    rationale: "supported_apps takes one to five apps.",
    sources: [.authentication], metaCode: "100", interest: .authentication,
    hits: [authentication(#"{"type":"OTP","otp_type":"ONE_TAP","supported_apps":[\#((1...6).map { $0 == 6 ? "⟦\(app)⟧" : app }.joined(separator: ","))]}"#)],
    misses: [authentication(#"{"type":"OTP","otp_type":"ONE_TAP","supported_apps":[\#(Array(repeating: app, count: 5).joined(separator: ","))]}"#)]
  ) { context, findings in
    for button in context.template.buttons where button.supportedApps.count > 5 {
      findings.report(
        "this is the sixth of \(button.supportedApps.count) apps; at most 5 are allowed",
        at: context.template.supportedApps[button.supportedApps.lowerBound + 5].node)
    }
  }

  private static let app = #"{"package_name":"com.shop.app","signature_hash":"K8a/AINcGX7"}"#
}
