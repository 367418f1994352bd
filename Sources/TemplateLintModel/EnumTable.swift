import TemplateLintJSON
import TemplateLintText

/// The documented names of an enum, compared without regard to the case of letters.
struct EnumTable<Value: Sendable>: Sendable {
  private let entries: [(name: StaticString, value: Value)]

  /// Names in capitals.
  init(_ entries: KeyValuePairs<StaticString, Value>) { self.entries = entries.map { ($0.key, $0.value) } }

  func value(of range: ByteRange, in document: Document) -> Value? {
    for entry in entries where document.text(range, equalsIgnoringCase: entry.name) { return entry.value }
    return nil
  }
}

extension EnumTable where Value == Category {
  static let categories = EnumTable([
    "UTILITY": .utility, "MARKETING": .marketing, "AUTHENTICATION": .authentication,
  ])
}

extension EnumTable where Value == ComponentKind {
  static let components = EnumTable([
    "BODY": .body, "BUTTONS": .buttons, "HEADER": .header, "FOOTER": .footer, "CAROUSEL": .carousel,
    "LIMITED_TIME_OFFER": .limitedTimeOffer, "CALL_PERMISSION_REQUEST": .callPermissionRequest,
    "GREETING": .greeting, "ALBUM": .album, "ATTACHMENT": .attachment,
    "TAP_TARGET_CONFIGURATION": .tapTargetConfiguration,
  ])
}

extension EnumTable where Value == HeaderFormat {
  static let headers = EnumTable([
    "TEXT": .text, "IMAGE": .image, "VIDEO": .video, "DOCUMENT": .document, "GIF": .gif, "LOCATION": .location,
    "PRODUCT": .product,
  ])
}

extension EnumTable where Value == ButtonKind {
  static let buttons = EnumTable([
    "QUICK_REPLY": .quickReply, "URL": .url, "PHONE_NUMBER": .phoneNumber, "COPY_CODE": .copyCode, "OTP": .otp,
    "FLOW": .flow, "VOICE_CALL": .voiceCall, "MPM": .mpm, "SPM": .spm, "CATALOG": .catalog,
    "ORDER_DETAILS": .orderDetails, "REQUEST_CONTACT_INFO": .requestContactInfo, "EXTENSION": .extension,
    "POSTBACK": .postback, "REMINDER": .reminder, "SEND_LOCATION": .sendLocation,
    "CALL_PERMISSION_REQUEST": .callPermissionRequest,
  ])
}

extension EnumTable where Value == OneTimePasswordKind {
  static let oneTimePasswords = EnumTable([
    "COPY_CODE": .copyCode, "ONE_TAP": .oneTap, "ZERO_TAP": .zeroTap, "NO_BUTTONS": .noButtons,
  ])
}

extension EnumTable where Value == ParameterFormat {
  static let parameterFormats = EnumTable(["POSITIONAL": .positional, "NAMED": .named])
}

extension EnumTable where Value == LabelledRow.Basis {
  static let bases = EnumTable([
    "META-DECISION": .metaDecision, "META-EXAMPLE": .metaExample, "PROVIDER-EXAMPLE": .providerExample,
    "AUTHOR-DECLARED": .authorDeclared, "CONSTRUCTED": .constructed,
  ])
}
