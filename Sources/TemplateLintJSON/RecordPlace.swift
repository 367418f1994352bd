/// Where a record stands in the JSON text that it was cut from; the text of an NDJSON line is the line.
package enum RecordPlace: Sendable, Hashable {
  /// The text itself.
  case root
  /// An element of an array that is the whole text.
  case element(Int)
  /// An element of a list that is a member of the text's object.
  case listed(ListKey, Int)

  /// The JSON Pointer: empty, `/3` or `/data/3`.
  package var pointer: String {
    switch self {
    case .root: ""
    case .element(let index): "/\(index)"
    case .listed(let key, let index): "/\(key.rawValue)/\(index)"
    }
  }

  /// Appends the same.
  func appendPointer(to output: inout [UInt8]) {
    switch self {
    case .root: return
    case .element(let index):
      output.append(0x2F)
      DecimalDigits.append(index, to: &output)
    case .listed(let key, let index):
      output.append(0x2F)
      output.append(contentsOf: key.rawValue.utf8)
      output.append(0x2F)
      DecimalDigits.append(index, to: &output)
    }
  }
}

/// Members that hold a list of templates in the responses of Meta and of providers.
///
/// Sources: Graph API and YCloud reference, 360dialog `configs/templates`, Infobip, Gupshup, Twilio `ContentAndApprovals` (2026).
package enum ListKey: String, Sendable, CaseIterable {
  case data, items, templates, results, contents
  case wabaTemplates = "waba_templates"
  case messageTemplates = "message_templates"
}
