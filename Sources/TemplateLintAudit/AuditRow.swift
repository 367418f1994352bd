package import TemplateLint
package import TemplateLintClassifier
package import TemplateLintModel
package import TemplateLintPricing

/// One template of an account: what it was submitted as, what Meta holds it as, what Meta announced, what it reads as.
package struct AuditRow: Sendable, Equatable {
  /// How the declared category is known.
  package enum DeclaredSource: String, Sendable {
    /// `previous_category` of the export, or a payload's own `category`.
    case export
    /// The file that was given with `--declared-from`.
    case given
    case unknown
  }

  package var name: String
  /// As written; empty where it is missing.
  package var language: String
  package var path: String
  package var line: Int
  /// Value of the field that rows are grouped by; empty where the template has none.
  package var group: String
  package var id: String?
  package var status: String?
  package var declared: Category?
  package var declaredSource: DeclaredSource
  /// What Meta holds it as.
  package var current: Category?
  /// What Meta has announced or noted as correct.
  package var correct: Category?
  /// What it reads as; nil when not assessed.
  package var predicted: Category?
  package var probabilities: Probabilities?
  /// Not assessed because the export does not show its message.
  package var showsNoMessage: Bool
  /// 1,000 less the thousandths of `declared`, else of `current`; nil without either, or when not assessed.
  package private(set) var risk: Int?
  package private(set) var riskLevel: Risk.Level?
  /// What a change would cost where a market and rates were given: of several markets the one with the most at stake.
  package var stake: Analysis.Stake?
  /// What its messages cost in every market that was given.
  package var exposures: [Exposure]
  /// The day that the announced change happens, where the export says so (`category_update_timestamp`).
  package var changeDay: CalendarDay?
  /// The day of the template's last change (`last_updated_time`), an upper bound for a change of category.
  package var updatedDay: CalendarDay?

  /// Nil for records that could not be read, and for those without a name.
  package init?(_ analysis: Analysis, group: String?) {
    guard analysis.error == nil, let name = analysis.name else { return nil }
    let values = analysis.recordValues
    self.name = name
    language = analysis.language ?? ""
    path = analysis.source.path
    line = analysis.source.line
    self.group = group.flatMap { values[$0] } ?? ""
    id = values["id"]
    status = values["status"]?.uppercased()
    declared = analysis.declared
    declaredSource = analysis.declared == nil ? .unknown : .export
    current = analysis.current
    correct = analysis.correctCategory
    predicted = analysis.verdict.category
    showsNoMessage = analysis.showsNoMessage
    probabilities = analysis.verdict.probabilities
    risk = analysis.verdict.risk?.thousandths
    riskLevel = analysis.verdict.risk?.level
    stake = analysis.stakes.first
    exposures = analysis.exposures
    changeDay = Self.day(values["category_update_timestamp"])
    updatedDay = Self.day(values["last_updated_time"])
  }

  /// Fields of a template's record that an audit reads besides the usual ones.
  package static let fields = ["id", "status", "category_update_timestamp", "last_updated_time"]

  /// Unix seconds, or a date with whatever follows it.
  private static func day(_ text: String?) -> CalendarDay? {
    guard let text else { return nil }
    if let seconds = Int64(text) { return seconds > 0 ? CalendarDay(seconds: seconds) : nil }
    return CalendarDay(text.prefix(10))
  }

  /// Says what the template was submitted as; the reading is then held against that.
  package mutating func declare(_ category: Category, costs: Costs) {
    declared = category
    declaredSource = .given
    guard let probabilities else { return }
    risk = 1000 - probabilities.thousandths[category]
    riskLevel = costs.level(probabilities, held: category)
  }

  /// Name and language: what tells the templates of an account apart.
  package var key: Key { Key(name: name, language: language.replacing("-", with: "_").lowercased()) }

  package struct Key: Sendable, Hashable, Comparable {
    package var name: String
    package var language: String

    package static func < (left: Key, right: Key) -> Bool { (left.name, left.language) < (right.name, right.language) }
  }

  /// What Meta decided: its announcement, else the category that it holds.
  package var decided: Category? { correct ?? current }
  /// Declared UTILITY and decided MARKETING.
  package var isOverruled: Bool { declared == .utility && decided == .marketing }
}
