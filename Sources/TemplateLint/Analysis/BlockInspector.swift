package import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintRules
internal import TemplateLintSignals
internal import TemplateLintText

/// Inspects the records of one block after the other: what one worker does. Keeps its memory.
package struct BlockInspector: Sendable {
  private var inspector: Inspector
  private let signalIDs: [String]
  private let keepsLines: Bool

  /// - Parameter keepsLines: analyses carry the source lines that they speak of.
  package init(options: Inspector.Options, keepsLines: Bool) {
    inspector = Inspector(options: options)
    signalIDs = (0..<options.pack.signalCount).map { options.pack.id($0) }
    self.keepsLines = keepsLines
  }

  /// Hands every template of every record to `body`, in input order; a record that cannot be read keeps its place.
  package mutating func inspect(_ block: RecordBlock, path: String, _ body: (Analysis) throws -> Void) rethrows {
    for record in block.records {
      do throws(JSONSyntaxError) {
        try block.parse(record, into: &inspector.context.document)
      } catch {
        try body(unreadable(error, path))
        continue
      }
      let builder = AnalysisBuilder(path: path, signalIDs: signalIDs, keepsLines: keepsLines)
      var analyses: [Analysis] = []
      inspector.inspectDocument { analyses.append(builder.build($0)) }
      for analysis in analyses { try body(analysis) }
    }
  }

  private func unreadable(_ error: JSONSyntaxError, _ path: String) -> Analysis {
    let document = inspector.context.document
    let position = document.position(of: error.offset)
    let source = SourceRange(
      path: path, pointer: document.origin.place.pointer, line: position.line, column: position.column, endLine: position.line,
      endColumn: position.column)
    let rule = Self.rule(for: error.reason)
    var analysis = Analysis(
      source: source, error: .init(message: error.message, line: position.line, column: position.column))
    if keepsLines, let text = SourceLine.text(around: error.offset, in: document.source) {
      analysis.lines = [SourceLine(number: position.line, text: text)]
    }
    if inspector.options.rules != nil {
      analysis.findings = [
        Finding(
          rule: rule.id, severity: rule.severity, message: error.message, source: source,
          fingerprint: Fingerprint.make(
            name: path, language: nil, rule: rule.id, text: document.origin.place.pointer.utf8, ordinal: position.line))
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
    default: .jsonInvalid
    }
  }
}
