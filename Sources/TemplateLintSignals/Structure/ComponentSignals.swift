internal import TemplateLintModel

/// What components and their headers show: an authentication template's own fields, offers, carousels, media.
extension StructureReader {
  func readComponents(into reading: inout SignalReading) {
    for component in template.components {
      if component.addSecurityRecommendation?.value == true, let flag = component.addSecurityRecommendation {
        add(.securityRecommendation, node: flag.node, into: &reading)
      }
      if let minutes = component.codeExpirationMinutes { add(.codeExpiration, node: minutes.node, into: &reading) }
      if let id = Self.signal(of: component.kind) { add(id, node: component.node, into: &reading) }
      // Every card of a carousel must have media; only the message's own header says something.
      if component.card < 0, let format = component.format, let id = Self.signal(of: format) {
        add(id, node: component.node, into: &reading)
      }
    }
  }

  private static func signal(of kind: ComponentKind) -> StructureID? {
    switch kind {
    case .carousel: .carousel
    case .limitedTimeOffer: .limitedTimeOffer
    case .callPermissionRequest: .callPermission
    default: nil
    }
  }

  private static func signal(of format: HeaderFormat) -> StructureID? {
    switch format {
    case .image: .imageHeader
    case .video, .gif: .videoHeader
    case .document: .documentHeader
    case .location: .locationHeader
    case .product: .singleProduct
    case .text, .unknown: nil
    }
  }
}
