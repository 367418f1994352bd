internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let authenticationCodeTooLong = Rule(
    id: "authentication-code-too-long", severity: .error, family: .authentication,
    summary: "The sample code of an authentication template has more than 15 characters",
    rationale: "The one-time code may have 15 characters. Most have four to eight.",
    sources: [.authentication, .categorization], metaCode: "132008", interest: .samples,
    hits: [authentication(#"{"type":"OTP","otp_type":"COPY_CODE"}"#, body: #"{"type":"BODY","example":{"body_text":[[⟦"1234567890123456"⟧]]}}"#)],
    misses: [authentication(#"{"type":"OTP","otp_type":"COPY_CODE"}"#, body: #"{"type":"BODY","example":{"body_text":[["123456"]]}}"#)]
  ) { context, findings in
    guard context.isAuthentication else { return }
    for index in context.fields(.bodyExample) where context.template.fields[index].range.count > 15 {
      let lengths = context.lengths(of: index)
      guard lengths.smallest > 15 else { continue }
      findings.report("the code has \(lengths.smallest) characters; at most 15 are allowed", at: context.template.fields[index].node)
    }
  }
}
