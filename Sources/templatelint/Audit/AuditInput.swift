internal import TemplateLint
internal import TemplateLintAudit
internal import TemplateLintClassifier
internal import TemplateLintInputs
internal import TemplateLintModel

/// Every template of some files, with the fields that an audit needs.
struct AuditInput {
  /// A template with what its file's configuration says being wrong costs.
  private struct Item {
    var analysis: Analysis
    var costs: Costs
  }

  private var items: [Item] = []
  /// Sentences about files that could not be read.
  private(set) var problems: [String] = []

  /// - Parameters:
  ///   - groupBy: a further field of the templates' records.
  ///   - keepsSource: analyses carry the record's JSON.
  ///   - declared: what the templates were submitted as, where the record does not say so: money is held against it.
  ///   - settings: what applies to each file; its `money` reckons what the templates cost.
  init(
    _ paths: [String], groupBy: String? = nil, keepsSource: Bool = false, declared: DeclaredCategories = DeclaredCategories([]),
    settings: SettingsSource = SettingsSource(.builtIn, base: Inspector.Options())
  ) {
    settings.base.rules = nil
    settings.base.findsCures = false
    settings.base.recordFields = AuditRow.fields + (groupBy.map { [$0] } ?? [])
    settings.base.keepsRecordSource = keepsSource
    let discovery = InputDiscovery(paths: paths)
    var source = BlockSource(
      files: discovery.files, standardInputName: "-", options: InputReader.Options(), settings: settings)
    var inspectors: [Int: BlockInspector] = [:]
    while let job = source.next() {
      var options = job.settings.inspectorOptions
      let appraiser = options.appraiser
      options.appraiser = nil
      var inspector = inspectors.removeValue(forKey: job.settings.id) ?? BlockInspector(options: options, keepsLines: false)
      inspector.inspect(job.block, path: job.path) { analysis in
        var analysis = analysis
        if let appraiser { Self.appraise(&analysis, with: appraiser, declared) }
        items.append(Item(analysis: analysis, costs: options.classifier.costs))
      }
      inspectors[job.settings.id] = inspector
    }
    problems =
      discovery.problems + source.problems + settings.problems + discovery.emptyHanded(passedOver: source.passedOver)
    for analysis in analyses {
      guard let error = analysis.error else { continue }
      Diagnostics.warning("\(analysis.source.path):\(error.line):\(error.column): \(error.message)")
    }
  }

  var analyses: [Analysis] { items.map(\.analysis) }

  var unreadable: Int { items.count { $0.analysis.error != nil } }

  /// Reckons with the category that the template was submitted as, wherever that is known from.
  private static func appraise(_ analysis: inout Analysis, with appraiser: Appraiser, _ declared: DeclaredCategories) {
    var held = analysis
    held.declared = analysis.declared ?? declared.category(of: analysis)
    appraiser.appraise(&held)
    analysis.exposures = held.exposures
  }

  func rows(_ groupBy: String?, _ declared: DeclaredCategories) -> [AuditRow] {
    items.compactMap { item in
      guard var row = AuditRow(item.analysis, group: groupBy) else { return nil }
      declared.fill(&row, costs: item.costs)
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
