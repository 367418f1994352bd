/// The signals that code computes.
enum StructureID: Int, CaseIterable {
  case oneTimePasswordButton
  case securityRecommendation
  case codeExpiration
  case catalog
  case multiProduct
  case singleProduct
  case limitedTimeOffer
  case carousel
  case copyCode
  case imageHeader
  case videoHeader
  case documentHeader
  case locationHeader
  case callPermission
  case orderDetails
  case dynamicURL
  case staticURL
  case phoneButton
  case flow
  case quickReply
  case manyQuickReplies

  case emptyBody
  case placeholderOnly
  case shortBody
  case longBody
  case mostlyPlaceholders
  case manyPlaceholders
  case singleValue
  case labelLines
  case manyLabelLines
  case manyEmoji
  case exclamations
  case capitals
  case question
  case fixedPercent
  case fixedAmount
  case linkInBody
  case socialLink
  case trackedLink
  case hiddenSpelling

  case usualForUtility
  case usualForAuthentication
  case usualForMarketing

  case noPlaceholder
  case noUserThing
  case longWithoutPlaceholder

  /// By category, in the order of `WordingTable.Weights`.
  static let wording: [StructureID] = [.usualForUtility, .usualForAuthentication, .usualForMarketing]

  /// The id in `signals/structure.yml`, `shape.yml`, `wording.yml` or `absence.yml`.
  var id: String {
    switch self {
    case .oneTimePasswordButton: "structure.otp-button"
    case .securityRecommendation: "structure.security-recommendation"
    case .codeExpiration: "structure.code-expiration"
    case .catalog: "structure.catalog"
    case .multiProduct: "structure.multi-product"
    case .singleProduct: "structure.single-product"
    case .limitedTimeOffer: "structure.limited-time-offer"
    case .carousel: "structure.carousel"
    case .copyCode: "structure.copy-code"
    case .imageHeader: "structure.image-header"
    case .videoHeader: "structure.video-header"
    case .documentHeader: "structure.document-header"
    case .locationHeader: "structure.location-header"
    case .callPermission: "structure.call-permission"
    case .orderDetails: "structure.order-details"
    case .dynamicURL: "structure.dynamic-url"
    case .staticURL: "structure.static-url"
    case .phoneButton: "structure.phone-button"
    case .flow: "structure.flow"
    case .quickReply: "structure.quick-reply"
    case .manyQuickReplies: "structure.many-quick-replies"
    case .emptyBody: "shape.empty-body"
    case .placeholderOnly: "shape.placeholder-only"
    case .shortBody: "shape.short-body"
    case .longBody: "shape.long-body"
    case .mostlyPlaceholders: "shape.mostly-placeholders"
    case .manyPlaceholders: "shape.many-placeholders"
    case .singleValue: "shape.single-value"
    case .labelLines: "shape.label-lines"
    case .manyLabelLines: "shape.many-label-lines"
    case .manyEmoji: "shape.many-emoji"
    case .exclamations: "shape.exclamations"
    case .capitals: "shape.capitals"
    case .question: "shape.question"
    case .fixedPercent: "shape.fixed-percent"
    case .fixedAmount: "shape.fixed-amount"
    case .linkInBody: "shape.link-in-body"
    case .socialLink: "shape.social-link"
    case .trackedLink: "shape.tracked-link"
    case .hiddenSpelling: "obfuscation.hidden-spelling"
    case .usualForUtility: "wording.utility"
    case .usualForAuthentication: "wording.authentication"
    case .usualForMarketing: "wording.marketing"
    case .noPlaceholder: "absence.placeholder"
    case .noUserThing: "absence.user-thing"
    case .longWithoutPlaceholder: "absence.placeholder-in-long-body"
    }
  }
}
