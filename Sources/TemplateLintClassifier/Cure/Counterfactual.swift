package import TemplateLintModel

/// The smallest set of spans without which the category would be another one.
package struct Counterfactual: Sendable, Hashable {
  /// Indices into the spans that were searched, ascending.
  package let remove: [Int]
  /// The category of what remains.
  package let category: Category
  /// Thousandths of that category.
  package let thousandths: Int

  package init(remove: [Int], category: Category, thousandths: Int) {
    self.remove = remove
    self.category = category
    self.thousandths = thousandths
  }

  package var probability: Double { Double(thousandths) / 1000 }
}
