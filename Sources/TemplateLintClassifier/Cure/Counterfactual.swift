public import TemplateLintModel

/// The smallest set of spans without which the category would be another one.
public struct Counterfactual: Sendable, Hashable {
  /// Indices into the spans that were searched, ascending.
  public let remove: [Int]
  /// The category of what remains.
  public let category: Category
  /// Thousandths of that category.
  public let thousandths: Int

  public init(remove: [Int], category: Category, thousandths: Int) {
    self.remove = remove
    self.category = category
    self.thousandths = thousandths
  }

  public var probability: Double { Double(thousandths) / 1000 }
}
