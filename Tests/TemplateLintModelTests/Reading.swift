import TemplateLintJSON
import TemplateLintModel
import TemplateLintText

/// A template with its document, and plain words for what it holds.
struct Reading {
  var document: Document
  var template: Template

  /// Every template of a JSON text.
  static func all(_ text: String) throws -> [Reading] { try all(Array(text.utf8)) }

  static func all(_ bytes: [UInt8]) throws -> [Reading] {
    var document = Document()
    try JSONParser.parse(bytes, into: &document)
    var roots: ContiguousArray<TemplateRoot> = []
    TemplateReader.locate(in: &document, into: &roots)
    return roots.map { root in
      var template = Template()
      TemplateReader.read(root, of: document, into: &template)
      return Reading(document: document, template: template)
    }
  }

  /// The one template of a JSON text.
  init(_ text: String) throws {
    let all = try Self.all(text)
    precondition(all.count == 1, "the sample holds one template")
    self = all[0]
  }

  private init(document: Document, template: Template) {
    self.document = document
    self.template = template
  }

  func text(_ reference: TextReference?) -> String? { reference.map { document.string($0.range) } }

  func text(_ field: Int16) -> String? {
    field < 0 ? nil : document.string(template.fields[Int(field)].range)
  }

  /// `role component/button/card text` of every field.
  var fields: [String] {
    template.fields.map { field in
      let place = [field.component, field.button, field.card].map { $0 < 0 ? "-" : "\($0)" }.joined(separator: "/")
      return "\(field.role) \(place) \(document.string(field.range))"
    }
  }

  /// `kind pointer field expected` of every problem.
  var problems: [String] {
    template.problems.map { problem in
      ["\(problem.kind)", document.pointer(of: problem.node), problem.field, problem.expected]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}

/// A template of one body text.
func message(_ body: String, category: String = "UTILITY") -> String {
  "{\"name\":\"n\",\"language\":\"en\",\"category\":\"\(category)\",\"components\":[{\"type\":\"BODY\",\"text\":\"\(body)\"}]}"
}

/// A template whose components are written out.
func components(_ list: String) -> String {
  "{\"name\":\"n\",\"language\":\"en\",\"category\":\"UTILITY\",\"components\":[\(list)]}"
}
