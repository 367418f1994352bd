internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintRules
internal import TemplateLintText

/// Makes the `Analysis` of a record that cannot be read or is no template: it keeps its place and says why.
struct RefusalBuilder {
  let path: String
  let keepsLines: Bool
  let reportsFindings: Bool

  /// For a value that no shape fits.
  func build(_ context: RuleContext) -> Analysis {
    let document = context.document
    let root = context.template.root
    let message = TemplateReader.refusal(of: TemplateRoot(node: root, shape: .unrecognised), in: document)
    let error = JSONSyntaxError(.notRecognised, at: Int(document[root].source.start), detail: message)
    return build(error, document, pointer: document.pointer(of: root))
  }

  /// For what could not be read at all.
  func build(_ error: JSONSyntaxError, _ document: Document, pointer: String) -> Analysis {
    let position = document.position(of: error.offset)
    let source = SourceRange(
      path: path, pointer: document.origin.format.hasPointers ? pointer : nil, line: position.line, column: position.column,
      endLine: position.line, endColumn: position.column)
    var analysis = Analysis(
      source: source, error: .init(message: error.message, line: position.line, column: position.column))
    if keepsLines, let text = SourceLine.text(around: error.offset, in: document.source) {
      analysis.lines = [SourceLine(number: position.line, text: text)]
    }
    if reportsFindings {
      let rule = Self.rule(for: error.reason)
      analysis.findings = [
        Finding(
          rule: rule.id, severity: rule.severity, message: error.message, source: source,
          fingerprint: Fingerprint.make(
            name: path, language: nil, rule: rule.id, text: pointer.utf8, ordinal: position.line))
      ]
    }
    return analysis
  }

  private static func rule(for reason: JSONSyntaxError.Reason) -> Rule {
    switch reason {
    case .empty: .fileEmpty
    case .binary, .invalidUTF8, .otherEncoding: .fileNotText
    case .tooDeep: .jsonTooDeep
    case .tooLarge: .templateTooLarge
    case .notRecognised: .templateNotRecognised
    case .invalidYAML: .yamlInvalid
    case .invalidTable: .tableInvalid
    default: .jsonInvalid
    }
  }
}
