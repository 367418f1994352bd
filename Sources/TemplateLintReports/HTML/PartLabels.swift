internal import TemplateLintModel

extension HeaderFormat {
  /// What the placeholder of a header says.
  var label: String {
    switch self {
    case .text: "text"
    case .image: "image"
    case .video: "video"
    case .document: "document"
    case .gif: "gif"
    case .location: "location"
    case .product: "product"
    case .unknown: "media"
    }
  }
}

extension ButtonKind {
  /// What a button says that has no text of its own.
  var label: String {
    switch self {
    case .quickReply: "Quick reply"
    case .url: "Link"
    case .phoneNumber: "Call"
    case .copyCode: "Copy offer code"
    case .otp: "Copy code"
    case .flow: "Flow"
    case .voiceCall: "Call on WhatsApp"
    case .mpm: "View items"
    case .spm: "View"
    case .catalog: "View catalog"
    case .orderDetails: "Review and pay"
    case .requestContactInfo: "Share contact info"
    case .extension, .postback, .reminder, .sendLocation, .unknown: "Button"
    case .callPermissionRequest: "Allow calls"
    }
  }

  /// The class that chooses its sign.
  var styleClass: String {
    switch self {
    case .quickReply, .postback: "reply"
    case .url: "link"
    case .phoneNumber, .voiceCall, .callPermissionRequest: "call"
    case .copyCode, .otp: "copy"
    case .mpm, .spm, .catalog, .orderDetails: "shop"
    case .flow, .requestContactInfo, .extension, .reminder, .sendLocation, .unknown: "form"
    }
  }
}
