internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let authenticationHasOtherComponents = Rule(
    id: "authentication-has-other-components", severity: .error, family: .authentication,
    summary: "An authentication template has a header, media or other buttons",
    rationale: "Authentication templates have a body, a footer with the expiry and one OTP button; no header, media, URL or emoji.",
    sources: [.authentication, .categorization], metaCode: "100",
    interest: .authentication,
    hits: [
      #"{"name":"login_code","language":"en_US","category":"AUTHENTICATION","components":[⟦{"type":"HEADER","format":"TEXT","text":"Your code"}⟧,{"type":"BODY"},{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":"COPY_CODE"}]}]}"#
    ],
    misses: [
      #"{"name":"login_code","language":"en_US","category":"AUTHENTICATION","components":[{"type":"BODY"},{"type":"FOOTER","code_expiration_minutes":5},{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":"COPY_CODE"}]}]}"#
    ]
  ) { context, findings in
    guard context.isAuthentication, !context.isResponse else { return }
    for component in context.template.components {
      switch component.kind {
      case .header, .carousel, .limitedTimeOffer, .callPermissionRequest:
        findings.report("remove this component: an authentication template may not have it", at: component.node)
      default: break
      }
    }
    for button in context.template.buttons where button.kind != .otp && button.kind != .unknown {
      findings.report("remove this button: an authentication template has one OTP button", at: button.node)
    }
  }
}
