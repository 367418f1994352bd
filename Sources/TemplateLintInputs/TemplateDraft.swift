internal import TemplateLintJSON
internal import TemplateLintText

/// A template as it is gathered from a row or a section, before it becomes a document.
struct TemplateDraft {
  /// One button, of which each part may be missing.
  struct Button {
    var text: SourceText?
    var url: SourceText?
    var phone: SourceText?
  }

  var values: [ListingField: SourceText] = [:]
  var buttons: [Button] = []
  var examples: [SourceText] = []

  var isEmpty: Bool { values.isEmpty && buttons.isEmpty }
  subscript(field: ListingField) -> SourceText? { values[field] }

  /// Builds the document, in the Cloud API's shape; `range` is what it was gathered from.
  func build(source: [UInt8], range: ByteRange) -> Document {
    var document = Document()
    document.begin(source: source)
    let root = document.append(.object, source: range, to: -1)
    for (field, key) in Self.members { add(values[field], key, to: root, of: &document) }
    if let components = values[.components] {
      add(components, "components", to: root, of: &document)
    } else if let place = values[.body] ?? values[.header] ?? values[.footer] ?? buttons.first?.text ?? buttons.first?.url {
      let list = document.append(.array, source: place.source, to: root, key: Self.key("components", place.source))
      addComponents(to: list, of: &document)
      document.close(list, at: Int(place.source.end))
    }
    document.close(root, at: Int(range.end))
    return document
  }

  private static let members: [(ListingField, String)] = [
    (.name, "name"), (.language, "language"), (.category, "category"), (.currentCategory, "category"),
    (.previousCategory, "previous_category"), (.correctCategory, "correct_category"), (.status, "status"), (.id, "id"),
    (.rejectedReason, "rejected_reason"),
  ]

  private func addComponents(to list: NodeIndex, of document: inout Document) {
    if let header = values[.header] {
      let node = begin("HEADER", at: header.source, in: list, of: &document)
      add(made("TEXT", at: header.source), "format", to: node, of: &document)
      add(header, "text", to: node, of: &document)
    } else if let format = values[.headerFormat] {
      add(format, "format", to: begin("HEADER", at: format.source, in: list, of: &document), of: &document)
    }
    if let body = values[.body] {
      let node = begin("BODY", at: body.source, in: list, of: &document)
      add(body, "text", to: node, of: &document)
      addExamples(to: node, of: &document)
    }
    if let footer = values[.footer] {
      add(footer, "text", to: begin("FOOTER", at: footer.source, in: list, of: &document), of: &document)
    }
    addButtons(to: list, of: &document)
  }

  private func addExamples(to body: NodeIndex, of document: inout Document) {
    guard let first = examples.first else { return }
    let example = document.append(.object, source: first.source, to: body, key: Self.key("example", first.source))
    let list = document.append(.array, source: first.source, to: example, key: Self.key("body_text", first.source))
    let row = document.append(.array, source: first.source, to: list)
    for value in examples { _ = document.append(value, to: row) }
  }

  private func addButtons(to list: NodeIndex, of document: inout Document) {
    guard let first = buttons.first, let place = first.text ?? first.url ?? first.phone else { return }
    let node = begin("BUTTONS", at: place.source, in: list, of: &document)
    let all = document.append(.array, source: place.source, to: node, key: Self.key("buttons", place.source))
    for button in buttons {
      guard let place = button.text ?? button.url ?? button.phone else { continue }
      let type = button.url != nil ? "URL" : button.phone != nil ? "PHONE_NUMBER" : "QUICK_REPLY"
      let object = document.append(.object, source: place.source, to: all)
      add(made(type, at: place.source), "type", to: object, of: &document)
      add(button.text, "text", to: object, of: &document)
      add(button.url, "url", to: object, of: &document)
      add(button.phone, "phone_number", to: object, of: &document)
    }
  }

  private func begin(_ type: String, at range: ByteRange, in list: NodeIndex, of document: inout Document) -> NodeIndex {
    let node = document.append(.object, source: range, to: list)
    add(made(type, at: range), "type", to: node, of: &document)
    return node
  }

  private func add(_ text: SourceText?, _ key: String, to parent: NodeIndex, of document: inout Document) {
    guard let text else { return }
    _ = document.append(text, to: parent, key: Self.key(key, text.source))
  }

  /// A value that stands nowhere: it has the place of what it was concluded from.
  private func made(_ text: String, at range: ByteRange) -> SourceText {
    SourceText(Array(text.utf8), source: range, mapping: .wholeValue)
  }

  private static func key(_ name: String, _ source: ByteRange) -> SourceText {
    SourceText(Array(name.utf8), source: source, mapping: .wholeValue)
  }
}
