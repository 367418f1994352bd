package import TemplateLint
package import TemplateLintClassifier
package import TemplateLintModel

/// What templates were submitted as, from the team's own files: the export of an account mostly no longer says so.
package struct DeclaredCategories: Sendable {
  private var byKey: [AuditRow.Key: Category] = [:]

  package init(_ analyses: [Analysis]) {
    for analysis in analyses {
      guard let row = AuditRow(analysis, group: nil), let category = row.declared ?? row.current else { continue }
      byKey[row.key] = category
    }
  }

  /// What a template of the account was submitted as, by its name and language; nil where nothing says so.
  package func category(of analysis: Analysis) -> Category? {
    AuditRow(analysis, group: nil).flatMap { byKey[$0.key] }
  }

  package var count: Int { byKey.count }

  /// Fills what a row does not say itself. `previous_category` wins: it is Meta's own record.
  package func fill(_ row: inout AuditRow, costs: Costs = Calibration.builtIn.costs) {
    guard row.declared == nil, let category = byKey[row.key] else { return }
    row.declare(category, costs: costs)
  }
}
