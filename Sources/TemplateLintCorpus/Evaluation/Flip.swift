package import TemplateLintModel

/// A template whose verdict differs between two models.
package struct Flip: Sendable, Equatable {
  package var id: String
  package var label: Category
  /// Nil for not assessed.
  package var before: Category?
  package var after: Category?

  package init(id: String, label: Category, before: Category?, after: Category?) {
    self.id = id
    self.label = label
    self.before = before
    self.after = after
  }

  /// Right now and not before.
  package var isGain: Bool { after == label && before != label }
  /// Right before and not now.
  package var isLoss: Bool { before == label && after != label }

  /// Every row of both evaluations with two different verdicts, by id.
  package static func between(_ before: [Judged], _ after: [Judged]) -> [Flip] {
    var earlier: [String: Judged] = [:]
    for row in before { earlier[row.id] = row }
    return after.compactMap { row in
      guard let old = earlier[row.id], old.category != row.category else { return nil }
      return Flip(id: row.id, label: row.label, before: old.category, after: row.category)
    }.sorted { $0.id < $1.id }
  }
}
