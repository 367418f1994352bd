import Testing

@testable import TemplateLintJSON
@testable import TemplateLintModel
@testable import TemplateLintRules
@testable import TemplateLintSignals
@testable import TemplateLintText

/// JSON text with `⟦ ⟧` around the places where findings are expected.
struct MarkedTemplate {
  let json: [UInt8]
  /// Byte ranges without the marks, in order.
  let marks: [ByteRange]

  init(_ marked: String) {
    var json: [UInt8] = []
    var marks: [ByteRange] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = json.count
      case "⟧": marks.append(ByteRange(start, json.count))
      default: json.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    self.json = json
    self.marks = marks
  }

  /// What the rules find, as source ranges by rule; templates are read one after the other.
  func findings(of rule: Rule) throws -> [(range: ByteRange, message: String, severity: Severity)] {
    var context = RuleContext()
    try JSONParser.parse(json, into: &context.document)
    var roots: ContiguousArray<TemplateRoot> = []
    TemplateReader.locate(in: &context.document, into: &roots)
    let runner = RuleRunner { $0.id == rule.id ? $0.severity : nil }
    var result: [(ByteRange, String, Severity)] = []
    for root in roots {
      TemplateReader.read(root, of: context.document, into: &context.template)
      context.matcher.read(context.template, of: context.document, into: &context.reading)
      context.prepare()
      var findings = RuleFindings()
      runner.run(context, into: &findings)
      for finding in findings.all {
        let source =
          finding.range.map { context.document.sourceRange(of: $0, in: finding.node) }
          ?? context.document[finding.node].source
        result.append((source, finding.message, finding.severity))
      }
    }
    return result
  }
}
