package import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintRules
internal import TemplateLintSignals
internal import TemplateLintText

/// Inspects the records of one block after the other: what one worker does. Keeps its memory.
package struct BlockInspector: Sendable {
  private var inspector: Inspector
  private let keepsLines: Bool
  private let reportsFindings: Bool

  /// - Parameters:
  ///   - keepsLines: analyses carry the source lines that they speak of.
  ///   - keepsContributions: false where the table of evidence is enough.
  package init(options: Inspector.Options, keepsLines: Bool, keepsContributions: Bool = true) {
    var options = options
    options.keepsContributions = keepsContributions
    inspector = Inspector(options: options)
    self.keepsLines = keepsLines
    reportsFindings = options.rules != nil
  }

  /// Hands every template of every record to `body`, in input order; a record that cannot be read keeps its place.
  package mutating func inspect(_ block: RecordBlock, path: String, _ body: (Analysis) throws -> Void) rethrows {
    try inspect(block, path: path) { analysis, _ in try body(analysis) }
  }

  /// The same, with the evidence in a form that lasts until the next template only.
  package mutating func inspect(
    _ block: RecordBlock, path: String, _ body: (inout Analysis, borrowing EvidenceTable) throws -> Void
  ) rethrows {
    let refusal = RefusalBuilder(path: path, keepsLines: keepsLines, reportsFindings: reportsFindings)
    let builder = AnalysisBuilder(path: path, keepsLines: keepsLines)
    for record in block.records {
      do throws(JSONSyntaxError) {
        try block.parse(record, into: &inspector.context.document)
      } catch {
        let document = inspector.context.document
        inspector.evidence.removeAll()
        var analysis = refusal.build(error, document, pointer: document.origin.place.pointer)
        try body(&analysis, inspector.evidence)
        continue
      }
      try inspector.inspectDocument { state in
        if state.context.template.shape == .unrecognised {
          state.evidence.removeAll()
          var analysis = refusal.build(state.context)
          try body(&analysis, state.evidence)
        } else {
          var analysis = builder.build(&state)
          try body(&analysis, state.evidence)
        }
      }
    }
  }
}
