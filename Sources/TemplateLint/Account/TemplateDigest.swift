internal import TemplateLintJSON
internal import TemplateLintModel
package import TemplateLintRules
internal import TemplateLintText

/// What the review of an account keeps of a template: hashes instead of texts.
package struct TemplateDigest: Sendable {
  /// Of the name; responses and payloads have different ones, since both may be read in one run.
  var name: UInt64
  /// Of language, body and footer; 0 for authentication templates and those without a body.
  var content: UInt64
  /// Of the set of placeholders in header, body and cards.
  var placeholders: UInt16
  /// Of the buttons' types in their order, and which URLs have a variable.
  var buttons: UInt16
  var category: Category?

  /// Nil for labelled rows, library items and webhooks: they are no templates of an account.
  package init?(_ context: borrowing RuleContext) {
    let template = context.template
    guard template.row == nil, template.shape != .library, template.shape != .webhook, template.shape != .unrecognised,
      template.name >= 0, !template.showsNoMessage
    else { return nil }
    let isResponse = template.details.id != nil || template.details.status != nil
    var name = Hash(isResponse ? 1 : 2)
    name.add(context.bytes(of: Int(template.name)))
    self.name = name.value
    category = (template.declared ?? template.current)?.category
    content = Self.content(context)
    placeholders = Self.placeholders(context)
    buttons = Self.buttons(context)
  }

  private static func content(_ context: borrowing RuleContext) -> UInt64 {
    let template = context.template
    guard (template.declared ?? template.current)?.category != .authentication else { return 0 }
    var hash = Hash(3)
    if let language = template.language { hash.add(context.document.strings[language.range.indices]) }
    var hasBody = false
    for index in template.fields.indices where template.fields[index].card < 0 {
      switch template.fields[index].role {
      case .bodyText where !template.fields[index].range.isEmpty: hasBody = true
      case .footerText: break
      default: continue
      }
      hash.add(template.fields[index].role.rawValue)
      hash.add(context.bytes(of: index))
    }
    return hasBody ? hash.value : 0
  }

  /// The sum of hashes does not depend on the order: languages put values in different places.
  private static func placeholders(_ context: borrowing RuleContext) -> UInt16 {
    var sum: UInt64 = 0
    for index in context.template.fields.indices {
      let field = context.template.fields[index]
      guard field.role == .bodyText || field.role == .headerText else { continue }
      var seen: [ArraySlice<UInt8>] = []
      for placeholder in context.placeholders(of: index) {
        let name = context.document.strings[placeholder.name.indices]
        // A value that is used twice is one value; very many are compared as they come.
        guard seen.count > 64 || !seen.contains(name) else { continue }
        seen.append(name)
        var hash = Hash(UInt64(field.role.rawValue))
        hash.add(name)
        sum &+= hash.value
      }
    }
    return UInt16(truncatingIfNeeded: sum ^ sum >> 32 ^ sum >> 16)
  }

  private static func buttons(_ context: borrowing RuleContext) -> UInt16 {
    var hash = Hash(4)
    for button in context.template.buttons where button.card < 0 {
      hash.add(button.kind.rawValue)
      hash.add(button.url >= 0 && !context.placeholders(of: Int(button.url)).isEmpty ? 1 : 0)
    }
    return UInt16(truncatingIfNeeded: hash.value ^ hash.value >> 32 ^ hash.value >> 16)
  }
}

/// FNV-1a, 64 bit, with a seed.
private struct Hash {
  private(set) var value: UInt64

  init(_ seed: UInt64) { value = 0xCBF2_9CE4_8422_2325 ^ seed }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { add(byte) }
    add(0xFF)
  }
}
