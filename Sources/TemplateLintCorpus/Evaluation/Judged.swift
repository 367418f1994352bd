package import TemplateLintClassifier
package import TemplateLintModel

/// A labelled template and the verdict on it: one row of an evaluation.
package struct Judged: Sendable, Equatable {
  package var id: String
  package var label: Category
  package var declared: Category?
  package var basis: LabelledRow.Basis
  package var language: String
  /// Near-twins share it; intervals draw clusters, not rows.
  package var cluster: Int
  /// Nil when not assessed: that counts as wrong.
  package var category: Category?
  package var probabilities: Probabilities?
  package var isUncertain: Bool

  package init(
    id: String, label: Category, declared: Category? = nil, basis: LabelledRow.Basis, language: String, cluster: Int,
    probabilities: Probabilities?, isUncertain: Bool = false
  ) {
    self.id = id
    self.label = label
    self.declared = declared
    self.basis = basis
    self.language = language
    self.cluster = cluster
    self.category = probabilities?.largest
    self.probabilities = probabilities
    self.isUncertain = isUncertain
  }

  package init(_ row: LabelledTemplate, _ verdict: Verdict, cluster: Int) {
    self.init(
      id: row.id, label: row.label, declared: row.declared, basis: row.basis, language: row.language,
      cluster: cluster, probabilities: verdict.probabilities, isUncertain: verdict.isUncertain)
  }

  package var isAssessed: Bool { category != nil }
  package var isRight: Bool { category == label }
  package var isOverruled: Bool { declared == .utility && label == .marketing }
}
