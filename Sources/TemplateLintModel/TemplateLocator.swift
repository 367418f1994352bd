import TemplateLintJSON
import TemplateLintText

/// Tells by content where in a document templates are.
enum TemplateLocator {
  /// Envelopes inside envelopes that are still opened.
  private static let maximumDepth = 6
  /// Levels of some other system's record that are searched.
  private static let maximumHidingDepth = 16

  static func locate(
    _ node: NodeIndex, of document: inout Document, depth: Int, into roots: inout ContiguousArray<TemplateRoot>
  ) {
    if document.isObject(node) {
      locateObject(node, of: &document, depth: depth, into: &roots)
    } else if document.isArray(node), depth < maximumDepth {
      var child = document.firstChild(of: node)
      while child >= 0 {
        locate(child, of: &document, depth: depth + 1, into: &roots)
        child = document.nextSibling(of: child)
      }
    } else {
      roots.append(TemplateRoot(node: node, shape: .unrecognised))
    }
  }

  private static func locateObject(
    _ node: NodeIndex, of document: inout Document, depth: Int, into roots: inout ContiguousArray<TemplateRoot>
  ) {
    // The common case first, by its plain spelling.
    let plain = document.member("components", of: node)
    if plain >= 0, !document.isString(plain) { return roots.append(TemplateRoot(node: node, shape: .graph)) }
    let parts = ObjectParts(node, in: document)
    if parts.components >= 0 {
      if document.isString(parts.components) { _ = try? document.embed(parts.components) }
      roots.append(TemplateRoot(node: node, shape: .graph))
    } else if let shape = ProviderMarks.shape(of: node, in: document) {
      if shape == .gupshup { document.openGupshup(node) }
      roots.append(TemplateRoot(node: node, shape: shape))
    } else if parts.template >= 0, !Self.isSending(node, parts.template, in: document) {
      let inner = ObjectParts(parts.template, in: document)
      if document.isString(inner.components) { _ = try? document.embed(inner.components) }
      let shape = ProviderMarks.shape(of: parts.template, in: document)
      if shape == .gupshup { document.openGupshup(parts.template) }
      roots.append(TemplateRoot(node: parts.template, shape: shape ?? inner.shape, row: parts.isLabelled ? node : -1))
    } else if parts.envelope >= 0, depth < maximumDepth {
      locate(parts.envelope, of: &document, depth: depth + 1, into: &roots)
    } else {
      let before = roots.count
      locateHidden(below: node, of: &document, depth: depth, into: &roots)
      if roots.count > before { return }
      let isNotification = parts.shape != .webhook && ProviderMarks.isNotification(node, in: document)
      roots.append(TemplateRoot(node: node, shape: isNotification ? .webhook : parts.shape))
    }
  }

  /// A message that uses a template: it names one and gives values, and holds no text.
  private static func isSending(_ node: NodeIndex, _ template: NodeIndex, in document: Document) -> Bool {
    document.member("to", of: node) >= 0 || document.isObject(document.member("language", of: template))
  }

  /// Templates that a record of some other system carries as JSON in its strings: a ticket, a collection of requests.
  private static func locateHidden(
    below node: NodeIndex, of document: inout Document, depth: Int, level: Int = 0,
    into roots: inout ContiguousArray<TemplateRoot>
  ) {
    guard depth < maximumDepth, level < maximumHidingDepth else { return }
    var child = document.firstChild(of: node)
    while child >= 0 {
      if document.isString(child) {
        if document.holdsComponents(child), let root = try? document.embed(child) {
          let before = roots.count
          locate(root, of: &document, depth: depth + 1, into: &roots)
          // What is no template in a string is no one's template.
          if roots.count > before, roots[before...].allSatisfy({ $0.shape == .unrecognised }) { roots.removeLast(roots.count - before) }
        }
      } else if document.firstChild(of: child) >= 0 {
        locateHidden(below: child, of: &document, depth: depth, level: level + 1, into: &roots)
      }
      child = document.nextSibling(of: child)
    }
  }
}

extension Document {
  /// A string that looks like the JSON of a template.
  fileprivate func holdsComponents(_ node: NodeIndex) -> Bool {
    let text = strings[self[node].text.indices]
    guard text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "[") else { return false }
    let wanted = Array("\"components\"".utf8)
    var rest = text
    while let quote = rest.firstIndex(of: wanted[0]) {
      rest = rest[quote...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
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
  private var hasFact = false
  private var isWebhook = false

  init(_ node: NodeIndex, in document: Document) {
    var child = document.firstChild(of: node)
    while child >= 0 {
      let member = document.nodes[Int(child)]
      if !member.isShadowed, let match = TemplateKeyTable.shared.match(member.keyText, in: document) {
        note(match.key, child, member.kind)
      }
      child = member.nextSibling
    }
  }

  var shape: TemplateShape {
    if components >= 0 { return .graph }
    if hasBodyString && hasName { return .library }
    if isWebhook { return .webhook }
    // A name alone is on everything that has one; an id, status and language are an answer to a submission.
    return hasName && hasFact ? .graph : .unrecognised
  }

  private mutating func note(_ key: TemplateKey, _ node: NodeIndex, _ kind: NodeKind) {
    let isContainer = kind.rawValue <= NodeKind.array.rawValue
    switch key {
    case .components: components = node
    case .template where kind.rawValue == NodeKind.object.rawValue: template = node
    case .label, .basis, .labelBasis, .declared: isLabelled = true
    case .data, .templates, .wabaTemplates, .messageTemplates, .items, .results, .contents, .entry, .changes:
      if isContainer { envelope = node }
    case .whatsapp, .value: if isContainer { envelope = node }
    case .body: hasBodyString = hasBodyString || kind.rawValue == NodeKind.string.rawValue
    case .name: hasName = hasName || kind.rawValue == NodeKind.string.rawValue
    case .language, .category, .libraryTemplateName: hasFact = hasFact || kind.rawValue == NodeKind.string.rawValue
    case .messageTemplateName, .messageTemplateID: isWebhook = true
    default: break
    }
  }
}
