import TemplateLintJSON

/// The Cloud API's shape: what is posted to create a template, and what a response or a list shows of it.
extension Template {
  mutating func readGraph(_ root: NodeIndex, in document: Document) {
    guard document.isObject(root) else {
      report(.wrongType, at: root, expected: "an object")
      return
    }
    var componentsNode: NodeIndex = -1
    var child = document.firstChild(of: root)
    while child >= 0 {
      if let key = key(of: child, in: document) {
        if key == .components { componentsNode = child } else { readMember(key, child, in: document) }
      }
      child = document.nextSibling(of: child)
    }
    if name < 0 { reportMissing(.name, of: root, in: document) }
    if language == nil { reportMissing(.language, of: root, in: document) }
    if category == nil { reportMissing(.category, of: root, in: document) }
    // After the name, which comes first in the reading order wherever it stands.
    readComponents(componentsNode, of: root, in: document)
    settleCategories()
    // Providers spell fields in their own way and add some: that is no mistake of the user's.
    noteRespelling(componentsNode, in: document)
    if details.provider != nil { forgetFieldProblems() }
  }

  private mutating func readMember(_ key: TemplateKey, _ node: NodeIndex, in document: Document) {
    switch key {
    case .name: name = addField(node, key, role: .name, in: document)
    case .language: language = text(node, key, in: document)
    case .category: category = category(node, key, in: document)
    case .previousCategory: previousCategory = category(node, key, in: document)
    case .correctCategory: correctCategory = category(node, key, in: document)
    case .parameterFormat: readParameterFormat(node, in: document)
    default:
      if !readDetail(key, node, in: document), !noteProvider(key, node, in: document), !key.isTakenAsItIs { report(.misplacedField, at: node, key) }
    }
  }

  /// Reads what a template says about itself; false where the field is none of that.
  private mutating func readDetail(_ key: TemplateKey, _ node: NodeIndex, in document: Document) -> Bool {
    switch key {
    case .id: details.id = identifier(node, key, in: document)
    case .status: details.status = text(node, key, in: document)
    case .subCategory: details.subCategory = text(node, key, in: document)
    case .timeToLive: details.timeToLive = integer(node, key, in: document)
    case .allowCategoryChange: details.allowCategoryChange = flag(node, key, in: document)
    case .linkTrackingOptedOut: details.linkTrackingOptedOut = flag(node, key, in: document)
    case .primaryDeviceOnly: details.primaryDeviceOnly = flag(node, key, in: document)
    case .displayFormat: details.displayFormat = text(node, key, in: document)
    case .rejectedReason: details.rejectedReason = text(node, key, in: document)
    case .source: details.source = text(node, key, in: document)
    case .libraryTemplateName: details.libraryTemplateName = text(node, key, in: document)
    case .qualityScore:
      let isObject = document.isObject(node)
      let score = isObject ? document.member("score", of: node) : node
      if score >= 0 { details.qualityScore = text(score, key, in: document) }
    default: return false
    }
    return true
  }

  private mutating func readParameterFormat(_ node: NodeIndex, in document: Document) {
    guard let raw = text(node, .parameterFormat, in: document) else { return }
    details.rawParameterFormat = raw
    details.parameterFormat = EnumTable.parameterFormats.value(of: raw.range, in: document)
    if details.parameterFormat == nil { report(.unknownValue, at: node, .parameterFormat) }
  }

  /// A response shows Meta's decision; a payload what the author wishes.
  mutating func settleCategories() {
    if details.id != nil || details.status != nil {
      current = category
      declared = previousCategory
    } else {
      declared = category
    }
  }
}

extension TemplateKey {
  /// A documented field that nothing here depends on.
  fileprivate var isTakenAsItIs: Bool {
    switch self {
    case .libraryButtonInputs, .libraryBodyInputs, .sendType, .bidSpec, .optimizationSpec, .degreesOfFreedomSpec,
      .creativeSourcingSpec, .productSetID, .adAccountID, .adSetID, .adCampaignID, .adID, .healthStatus,
      .smsFallbackEnabled, .lastUpdatedTime:
      true
    default: false
    }
  }
}
