internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let signatureHashInvalid = Rule(
    id: "signature-hash-invalid", severity: .error, family: .authentication,
    summary: "The signature hash of an app has not exactly 11 characters",
    rationale: "The hash of the app's signing key is 11 characters of base64. A full SHA-256 fingerprint, or one with a padding sign, is refused.",
    sources: [.authentication], metaCode: "100", interest: .authentication,
    hits: [authentication(#"{"type":"OTP","otp_type":"ONE_TAP","supported_apps":[{"package_name":"com.shop.app","signature_hash":⟦"K8a/AINcGX7="⟧}]}"#)],
    misses: [authentication(#"{"type":"OTP","otp_type":"ONE_TAP","supported_apps":[{"package_name":"com.shop.app","signature_hash":"K8a/AINcGX7"}]}"#)]
  ) { context, findings in
    for app in context.template.supportedApps {
      guard let hash = app.signatureHash else { continue }
      let isBase64 = context.document.strings[hash.range.indices].allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/")
      }
      guard hash.range.count != 11 || !isBase64 else { continue }
      findings.report("write the 11 characters that the app's signing key gives", at: hash.node)
    }
  }
}
