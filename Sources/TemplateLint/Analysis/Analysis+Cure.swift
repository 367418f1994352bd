public import TemplateLintModel

extension Analysis {
  /// The smallest set of spans whose removal changes the category to the declared one (UTILITY where none is declared).
  public struct Cure: Sendable, Hashable {
    /// A stretch of text that would have to go.
    public struct Removal: Sendable, Hashable {
      /// JSON Pointer of the value that holds it; nil for CSV and Markdown.
      public var pointer: String?
      /// The decoded text.
      public var text: String

      package init(pointer: String?, text: String) {
        self.pointer = pointer
        self.text = text
      }
    }

    /// What would have to go, in the order of the text.
    public var remove: [Removal]
    /// The category without them.
    public var category: Category
    /// Its probability in thousandths.
    public var thousandths: Int

    package init(remove: [Removal], category: Category, thousandths: Int) {
      self.remove = remove
      self.category = category
      self.thousandths = thousandths
    }
  }
}
