internal import TemplateLint
internal import TemplateLintAudit
internal import TemplateLintClassifier
internal import TemplateLintModel

/// One row a template, for spreadsheets; the riskiest first.
struct AuditCSV {
  let audit: Audit

  private static let columns = [
    "name", "language", "status", "declared", "declared from", "current", "correct category", "predicted", "probability", "risk level",
    "risk", "move", "move date", "estimated", "ask for review until", "market", "currency", "if moved per 1000", "expected per 1000",
    "group", "path", "line", "id",
  ]

  func render() -> [UInt8] {
    var moves: [Int: AuditMove] = [:]
    for move in audit.moves { moves[move.row] = move }
    var bytes = CSVText.row(Self.columns)
    for (index, row) in audit.rows.enumerated() { bytes += CSVText.row(cells(row, moves[index])) }
    return bytes
  }

  private func cells(_ row: AuditRow, _ move: AuditMove?) -> [String] {
    let probability = row.predicted.flatMap { category in row.probabilities.map { Self.decimal($0.thousandths[category]) } }
    let isReviewable = move.map { $0.isWorthReview && !$0.isReviewOver } ?? false
    return [
      row.name, row.language, row.status ?? "", row.declared?.name ?? "", row.declaredSource.rawValue, row.current?.name ?? "",
      row.correct?.name ?? "", row.predicted?.name ?? "", probability ?? "", row.riskLevel?.name ?? "",
      row.risk.map(Self.decimal) ?? "", move.map { "\($0.kind.rawValue): \($0.from.name) to \($0.to.name)" } ?? "",
      move?.day.map { "\($0)" } ?? "", move.map { $0.isEstimated ? "yes" : "no" } ?? "",
      isReviewable ? move?.reviewUntil.map { "\($0)" } ?? "60 days from the change" : "", row.stake?.market ?? "",
      row.stake?.currency ?? "", row.stake?.ifMoved ?? "", row.stake?.expected ?? "", row.group, row.path, "\(row.line)", row.id ?? "",
    ]
  }

  /// Thousandths with three digits.
  private static func decimal(_ thousandths: Int) -> String {
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
