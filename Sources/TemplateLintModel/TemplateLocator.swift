import TemplateLintJSON

/// Tells by content where in a document templates are.
struct TemplateLocator {
  let document: Document
  /// Envelopes inside envelopes that are still opened.
  private static let maximumDepth = 6

  func locate(_ node: NodeIndex, depth: Int, into roots: inout ContiguousArray<TemplateRoot>) {
    switch document.kind(of: node) {
    case .array where depth < Self.maximumDepth:
      var child = document.firstChild(of: node)
      while child >= 0 {
        locate(child, depth: depth + 1, into: &roots)
        child = document.nextSibling(of: child)
      }
    case .object: locateObject(node, depth: depth, into: &roots)
    default: roots.append(TemplateRoot(node: node, shape: .unrecognised))
    }
  }

  private func locateObject(_ node: NodeIndex, depth: Int, into roots: inout ContiguousArray<TemplateRoot>) {
    let parts = ObjectParts(node, in: document)
    if parts.components >= 0 {
      roots.append(TemplateRoot(node: node, shape: .graph))
    } else if parts.template >= 0 {
      let isRow = parts.isLabelled
      let shape = ObjectParts(parts.template, in: document).shape
      roots.append(TemplateRoot(node: parts.template, shape: shape, row: isRow ? node : -1))
    } else if parts.envelope >= 0, depth < Self.maximumDepth {
      locate(parts.envelope, depth: depth + 1, into: &roots)
    } else {
      roots.append(TemplateRoot(node: node, shape: parts.shape))
    }
  }
}

/// The members of an object that tell what it is.
private struct ObjectParts {
  var components: NodeIndex = -1
  var template: NodeIndex = -1
  /// A list of templates, or an object around one.
  var envelope: NodeIndex = -1
  var isLabelled = false
  private var hasBodyString = false
  private var hasName = false
  private var isWebhook = false

  init(_ node: NodeIndex, in document: Document) {
    var child = document.firstChild(of: node)
    while child >= 0 {
      let member = document.nodes[Int(child)]
      if !member.flags.contains(.shadowed),
        let match = TemplateKeyTable.shared.match(member.keyText, in: document)
      {
        note(match.key, child, member.kind)
      }
      child = member.nextSibling
    }
  }

  var shape: TemplateShape {
    if components >= 0 { return .graph }
    if hasBodyString { return .library }
    if isWebhook { return .webhook }
    return hasName ? .graph : .unrecognised
  }

  private mutating func note(_ key: TemplateKey, _ node: NodeIndex, _ kind: NodeKind) {
    switch key {
    case .components: components = node
    case .template where kind == .object: template = node
    case .label, .basis, .labelBasis, .declared: isLabelled = true
    case .data, .templates, .wabaTemplates, .messageTemplates, .items, .results, .contents, .entry, .changes:
      if kind == .array || kind == .object { envelope = node }
    case .whatsapp, .value: if kind == .object { envelope = node }
    case .body: hasBodyString = hasBodyString || kind == .string
    case .name, .language, .id, .status: hasName = true
    case .messageTemplateName, .messageTemplateID: isWebhook = true
    default: break
    }
  }
}
