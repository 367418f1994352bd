import TemplateLintJSON

/// What providers add to the Cloud API's shape: 360dialog, YCloud, Telnyx and 8x8.
///
/// Sources: https://docs.360dialog.com (2026-08), https://docs.ycloud.com/api-reference/whatsapp-templates/list-templates,
/// https://developers.telnyx.com/api-reference/whatsapp-message-templates,
/// https://developer.8x8.com/connect/docs/whatsapp/template-components-reference (2026-09).
extension Template {
  /// Takes note of a field that only a provider has; false for any other.
  mutating func noteProvider(_ key: TemplateKey, _ node: NodeIndex, in document: Document) -> Bool {
    switch key {
    case .wabaID, .officialTemplateID, .createTime, .updateTime: details.provider = .yCloud
    case .recordType, .templateID, .businessAccount: details.provider = .telnyx
    case .namespace, .externalID: details.provider = details.provider ?? .dialog360
    case .rejectionReason: details.rejectedReason = text(node, key, in: document)
    case .createdAt, .updatedAt: break
    default: return false
    }
    return true
  }

  /// An answer that respells even `components` was written by a program: no spelling in it is the user's.
  mutating func noteRespelling(_ components: NodeIndex, in document: Document) {
    guard components >= 0, details.provider == nil, details.id != nil || details.status != nil,
      !document.text(document[components].keyText, equals: "components")
    else { return }
    details.provider = .respelling
  }

  /// `examples` on a component or button is 8x8's.
  mutating func noteEightByEight(_ place: inout NodeIndex, _ node: NodeIndex) {
    details.provider = .eightByEight
    place = node
  }

  /// Takes back what was said about fields that the Cloud API does not know.
  mutating func forgetFieldProblems() {
    problems.removeAll { $0.kind == .unknownField || $0.kind == .misspelledField || $0.kind == .misplacedField }
  }
}
