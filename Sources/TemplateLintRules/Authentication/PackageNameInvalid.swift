internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let packageNameInvalid = Rule(
    id: "package-name-invalid", severity: .error, family: .authentication,
    summary: "The package name of an app is not one of Android's",
    rationale: "A package name has two or more segments with a dot between them, each beginning with a letter, of letters, digits and underscores; at most 224 characters.",
    sources: [.authentication], metaCode: "100", interest: .authentication,
    hits: [authentication(#"{"type":"OTP","otp_type":"ONE_TAP","supported_apps":[{"package_name":⟦"shopapp"⟧,"signature_hash":"K8a/AINcGX7"}]}"#)],
    misses: [authentication(#"{"type":"OTP","otp_type":"ONE_TAP","supported_apps":[{"package_name":"com.shop.app","signature_hash":"K8a/AINcGX7"}]}"#)]
  ) { context, findings in
    for app in context.template.supportedApps {
      guard let name = app.packageName, !context.isPackageName(name.range) else { continue }
      findings.report("write the app's package name: com.shop.app", at: name.node)
    }
  }
}

extension RuleContext {
  fileprivate func isPackageName(_ range: ByteRange) -> Bool {
    guard range.count <= 224 else { return false }
    let segments = document.strings[range.indices].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return segments.count >= 2
      && segments.allSatisfy { segment in
        guard let first = segment.first, (first | 0x20) &- 0x61 < 26 else { return false }
        return segment.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "_") }
      }
  }
}
