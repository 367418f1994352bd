internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let callPermissionHasMediaHeader = Rule(
    id: "call-permission-has-media-header", severity: .warning, family: .header,
    summary: "A call permission request has a header with media",
    rationale: "A call permission request goes with a body; Infobip reports that it is not shown when the header is an image, a video or a document.",
    sources: [.marketing, .infobip], interest: .otherComponents,
    hits: [message(#"⟦{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::aW"]}}⟧"#, #"{"type":"CALL_PERMISSION_REQUEST"}"#)],
    misses: [message(#"{"type":"HEADER","format":"TEXT","text":"May we call?"}"#, #"{"type":"CALL_PERMISSION_REQUEST"}"#)]
  ) { context, findings in
    guard context.component(.callPermissionRequest) != nil, let header = context.component(.header), header.isMedia else { return }
    findings.report("the request may not be shown below media; use a text header or none", at: header.node)
  }
}

extension Component {
  /// A header that shows a file.
  var isMedia: Bool {
    switch format {
    case .image, .video, .document, .gif: true
    default: false
    }
  }
}
