public import TemplateLintModel

extension Analysis {
  /// The smallest set of spans whose removal changes the category to the declared one (UTILITY where none is declared).
  public struct Cure: Sendable, Hashable {
    public struct Removal: Sendable, Hashable {
      public var pointer: String?
      public var text: String

      public init(pointer: String?, text: String) {
        self.pointer = pointer
        self.text = text
      }
    }

    public var remove: [Removal]
    /// The category without them.
    public var category: Category
    /// Its probability in thousandths.
    public var thousandths: Int

    public init(remove: [Removal], category: Category, thousandths: Int) {
      self.remove = remove
      self.category = category
      self.thousandths = thousandths
    }
  }
}
