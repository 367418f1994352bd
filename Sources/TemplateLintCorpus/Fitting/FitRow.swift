import TemplateLintModel

/// What the fit needs of a labelled template: the signals that may carry points, the label and how much the row counts.
struct FitRow: Sendable {
  /// Indices of the signals found that speak for a category, ascending.
  var signals: [Int]
  /// Those of them that are floors.
  var floors: [Int]
  /// What the words say, in nats: fixed here, fitted before.
  var base: SIMD3<Double>
  var label: Category
  /// 0 leaves the row out.
  var weight: Double
  /// Index into the languages with an offset; -1 without one.
  var language: Int
}

/// The facts about a signal that the fit keeps to: its side, its group, and where its weight stays without evidence.
struct FitSignal: Sendable {
  var toward: Category
  /// Equal for signals of one group toward one category.
  var group: Int
  /// In nats.
  var prior: Double
  /// Too little support: the prior weight stands.
  var isFixed: Bool
}
