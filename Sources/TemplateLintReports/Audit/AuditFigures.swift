internal import TemplateLintAudit
internal import TemplateLintClassifier
internal import TemplateLintModel

/// The counts that every format of an audit begins with.
struct AuditFigures {
  let templates: Int
  let unreadable: Int
  let declaredKnown: Int
  let notAssessed: Int
  /// Of those not assessed.
  let withoutMessage: Int
  let highRisk: Int
  let moved: Int
  let pending: Int
  let worthReview: Int

  init(_ audit: Audit) {
    templates = audit.rows.count
    unreadable = audit.unreadable
    declaredKnown = audit.rows.count { $0.declared != nil }
    notAssessed = audit.rows.count { $0.predicted == nil }
    withoutMessage = audit.rows.count { $0.showsNoMessage }
    highRisk = audit.rows.count { $0.riskLevel == .high }
    moved = audit.moves.count { $0.kind == .done }
    pending = audit.moves.count { $0.kind == .pending }
    worthReview = audit.moves.count { $0.isWorthReview && !$0.isReviewOver }
  }

  /// Name and value, in the order of every format.
  var members: [(name: StaticString, value: Int)] {
    [
      ("templates", templates), ("unreadable", unreadable), ("declaredKnown", declaredKnown), ("notAssessed", notAssessed),
      ("highRisk", highRisk), ("moved", moved), ("pending", pending), ("worthReview", worthReview),
    ]
  }
}

extension AuditMove {
  /// `2026-11-26 (estimated)`, or `no date known`.
  var when: String {
    guard let day else { return "no date known" }
    return isEstimated ? "\(day) (estimated)" : "\(day)"
  }

  /// What can be done about a review; nil where there is nothing to ask for.
  var review: String? {
    guard isWorthReview else { return nil }
    guard let reviewUntil else { return "reads as UTILITY: ask for a review within 60 days of the change" }
    if isReviewOver { return "reads as UTILITY, but the 60 days for a review ended on \(reviewUntil)\(isEstimated ? " (estimated)" : "")" }
    return "reads as UTILITY: ask for a review until \(reviewUntil)\(isEstimated ? " (estimated)" : "")"
  }
}

extension Agreement.Share {
  /// `90.0 % (95 % interval 86.7 to 92.6)`.
  var sentence: String { "\(Self.percent(value)) % (95 % interval \(Self.percent(low)) to \(Self.percent(high)))" }

  private static func percent(_ thousandths: Int) -> String { "\(thousandths / 10).\(thousandths % 10)" }
}
