internal import TemplateLintModel
internal import TemplateLintText

/// What buttons show by their type and by where they lead.
extension StructureReader {
  func readButtons(into reading: inout SignalReading) {
    var quickReplies = 0
    var firstStatic: Button?
    var hasDynamicURL = false
    for button in template.buttons {
      if let id = Self.signal(of: button.kind) { add(id, node: button.node, into: &reading) }
      switch button.kind {
      case .quickReply:
        quickReplies += 1
        if quickReplies == 1 { add(.quickReply, node: button.node, into: &reading) }
        if quickReplies == 3 { add(.manyQuickReplies, node: button.node, into: &reading) }
      case .url:
        if isDynamic(button) {
          hasDynamicURL = true
          add(.dynamicURL, node: button.node, into: &reading)
        } else if firstStatic == nil {
          firstStatic = button
        }
      default: break
      }
    }
    if let firstStatic, !hasDynamicURL { add(.staticURL, node: firstStatic.node, into: &reading) }
  }

  private static func signal(of kind: ButtonKind) -> StructureID? {
    switch kind {
    case .otp: .oneTimePasswordButton
    case .copyCode: .copyCode
    case .catalog: .catalog
    case .mpm: .multiProduct
    case .spm: .singleProduct
    case .orderDetails: .orderDetails
    case .phoneNumber, .voiceCall: .phoneButton
    case .flow: .flow
    case .callPermissionRequest: .callPermission
    default: nil
    }
  }

  /// A URL with a placeholder leads to something of this user's own.
  private func isDynamic(_ button: Button) -> Bool {
    guard button.url >= 0, Int(button.url) < template.fields.count else { return false }
    return TextSearch.contains("{{", in: text, template.fields[Int(button.url)].range)
  }
}
