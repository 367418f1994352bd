internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let directSendMediaHeader = Rule(
    id: "direct-send-media-header", severity: .warning, family: .directSend,
    summary: "The header shows media",
    rationale: "Direct Send restricts media headers: not every business and message may have them.",
    sources: [.directSend], sets: .directSend, interest: .header,
    hits: [message(#"⟦{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::aW"]}}⟧"#)],
    misses: [message(#"{"type":"HEADER","format":"TEXT","text":"Order shipped"}"#)]
  ) { context, findings in
    for header in context.template.components where header.kind == .header && header.isMedia {
      findings.report("media headers are restricted in Direct Send; use text or send an approved template", at: header.node)
    }
  }

  static let directSendAuthenticationForm = Rule(
    id: "direct-send-authentication-form", severity: .error, family: .directSend,
    summary: "An authentication message is not an English copy-code one",
    rationale: "The beta for authentication takes English messages with a copy-code button only.",
    sources: [.directSend], sets: .directSend, interest: .authentication,
    hits: [authentication(#"⟦{"type":"OTP","otp_type":"ONE_TAP","supported_apps":[{"package_name":"com.shop.app","signature_hash":"K8a/AINcGX7"}]}⟧"#)],
    misses: [authentication(#"{"type":"OTP","otp_type":"COPY_CODE"}"#)]
  ) { context, findings in
    guard context.isAuthentication else { return }
    for button in context.template.buttons where button.kind == .otp && button.oneTimePassword != .copyCode {
      findings.report("use otp_type COPY_CODE", at: button.node)
    }
    guard let language = context.template.language, !context.document.strings[language.range.indices].starts(with: "en".utf8) else { return }
    findings.report("only English goes through the beta", at: language.node)
  }

  static let directSendTimeToLive = Rule(
    id: "direct-send-time-to-live", severity: .error, family: .directSend,
    summary: "The time to live is outside Direct Send's range",
    rationale: "Direct Send tries to deliver for 30 to 43,200 seconds; there is no default of 30 days.",
    sources: [.directSend], sets: .directSend, interest: .timeToLive,
    hits: [message(extra: #","message_send_ttl_seconds":⟦-1⟧"#)], misses: [message(extra: #","message_send_ttl_seconds":3600"#)]
  ) { context, findings in
    guard let value = context.details.timeToLive, !(30...43_200).contains(value.value) else { return }
    findings.report("\(value.value) seconds; Direct Send takes 30 to 43200", at: value.node)
  }
}
