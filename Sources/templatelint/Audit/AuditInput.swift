internal import TemplateLint
internal import TemplateLintAudit
internal import TemplateLintInputs
internal import TemplateLintModel

/// Every template of some files, with the fields that an audit needs.
struct AuditInput {
  private(set) var analyses: [Analysis] = []
  /// Sentences about files that could not be read.
  private(set) var problems: [String] = []

  /// - Parameters:
  ///   - groupBy: a further field of the templates' records.
  ///   - keepsSource: analyses carry the record's JSON.
  ///   - appraiser: reckons what the templates cost.
  init(_ paths: [String], groupBy: String?, keepsSource: Bool = false, appraiser: Appraiser? = nil) {
    let discovery = InputDiscovery(paths: paths)
    var source = BlockSource(files: discovery.files, standardInputName: "-", options: InputReader.Options())
    var options = Inspector.Options()
    options.rules = nil
    options.findsCures = false
    options.appraiser = appraiser
    options.recordFields = AuditRow.fields + (groupBy.map { [$0] } ?? [])
    options.keepsRecordSource = keepsSource
    var inspector = BlockInspector(options: options, keepsLines: false)
    while let job = source.next() {
      inspector.inspect(job.block, path: job.path) { analyses.append($0) }
    }
    problems = discovery.problems + source.problems + discovery.emptyHanded(passedOver: source.passedOver)
    for analysis in analyses {
      guard let error = analysis.error else { continue }
      Diagnostics.warning("\(analysis.source.path):\(error.line):\(error.column): \(error.message)")
    }
  }

  var unreadable: Int { analyses.count { $0.error != nil } }

  func rows(_ groupBy: String?, _ declared: DeclaredCategories) -> [AuditRow] {
    analyses.compactMap { analysis in
      guard var row = AuditRow(analysis, group: groupBy) else { return nil }
      declared.fill(&row)
      switch groupBy {
      case "path": row.group = row.path
      case "language": row.group = row.language
      case "status": row.group = row.status ?? ""
      case "category": row.group = (row.current ?? row.declared)?.name ?? ""
      default: break
      }
      return row
    }
  }
}
