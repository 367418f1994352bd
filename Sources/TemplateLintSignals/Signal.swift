package import TemplateLintModel

/// One thing that a template can say, in no language in particular: `promotion.discount`, `transaction.order-state`.
public struct Signal: Sendable {
  /// How a signal is found.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Phrases of the lexicons.
    case text = 0
    /// The template's shape: a button type, a header format, a count.
    case structure = 1
    /// Another signal's phrases found in another place (promotion in an example value).
    case mirror = 2
    /// A Boolean expression over other signals.
    case combination = 3
    /// A combination that forces a category.
    case floor = 4
    /// Something that a template of this kind should say and does not.
    case absence = 5
    /// How the whole text sounds, word by word.
    case wording = 6
  }

  /// `group.name`, in kebab case; unique.
  package let id: String
  package let kind: Kind
  /// The category it is evidence for; nil for a building block.
  package let toward: Category?
  package let summary: String
  /// Why Meta sees it so.
  package let reason: String
  /// The page that says so.
  package let source: String
  /// The day the page was read, `YYYY-MM-DD`.
  package let date: String
  /// What to do about it; empty where there is nothing to cure.
  package let cure: String
  /// Marked examples (`⟦ ⟧` around the span) that fire.
  package let hits: [String]
  /// Near examples that do not.
  package let misses: [String]

  /// The part of the id before the dot: points are capped by group.
  package var group: Substring { id.prefix { $0 != "." } }

  package init(
    id: String, kind: Kind, toward: Category?, summary: String, reason: String, source: String, date: String,
    cure: String, hits: [String], misses: [String]
  ) {
    self.id = id
    self.kind = kind
    self.toward = toward
    self.summary = summary
    self.reason = reason
    self.source = source
    self.date = date
    self.cure = cure
    self.hits = hits
    self.misses = misses
  }
}
