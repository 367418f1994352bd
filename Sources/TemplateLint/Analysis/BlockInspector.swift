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
  private let reportsFindings: Bool

  /// - Parameter keepsLines: analyses carry the source lines that they speak of.
  package init(options: Inspector.Options, keepsLines: Bool) {
    inspector = Inspector(options: options)
    signalIDs = (0..<options.pack.signalCount).map { options.pack.id($0) }
    self.keepsLines = keepsLines
    reportsFindings = options.rules != nil
  }

  /// Hands every template of every record to `body`, in input order; a record that cannot be read keeps its place.
  package mutating func inspect(_ block: RecordBlock, path: String, _ body: (Analysis) throws -> Void) rethrows {
    let refusal = RefusalBuilder(path: path, keepsLines: keepsLines, reportsFindings: reportsFindings)
    let builder = AnalysisBuilder(path: path, signalIDs: signalIDs, keepsLines: keepsLines)
    for record in block.records {
      do throws(JSONSyntaxError) {
        try block.parse(record, into: &inspector.context.document)
      } catch {
        let document = inspector.context.document
        try body(refusal.build(error, document, pointer: document.origin.place.pointer))
        continue
      }
      var analyses: [Analysis] = []
      inspector.inspectDocument { state in
        let isRecognised = state.context.template.shape != .unrecognised
        analyses.append(isRecognised ? builder.build(state) : refusal.build(state.context))
      }
      for analysis in analyses { try body(analysis) }
    }
  }
}
