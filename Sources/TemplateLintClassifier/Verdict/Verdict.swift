public import TemplateLintModel

/// What Meta will probably make of one template, how sure that is, and which contributions decide it.
///
/// Reused from template to template where speed matters: `Classifier.classify(_:declared:current:into:)` keeps the memory.
public struct Verdict: Sendable, Hashable {
  /// The most probable category; nil when the template was not assessed.
  public internal(set) var category: Category?
  /// Nil when the template was not assessed.
  public internal(set) var probabilities: Probabilities?
  /// False when no lexicon covers the text's language and its structure does not decide, or when the record shows no message.
  public internal(set) var isAssessed = true
  /// More than one category remains plausible, or the sources leave the case open.
  public internal(set) var isUncertain = false
  /// Nil without a category to hold the verdict against, or when not assessed.
  public internal(set) var risk: Risk?
  /// ``prior`` and the points of the contributions, exactly.
  public internal(set) var score = Score()
  /// Points before any evidence; MARKETING has the most.
  public internal(set) var prior = Score()
  /// Heaviest first, ties by first position, then by signal.
  package internal(set) var evidence: ContiguousArray<Evidence> = []

  package init() {}

  /// Forgets everything but the memory.
  mutating func removeAll() {
    category = nil
    probabilities = nil
    isAssessed = true
    isUncertain = false
    risk = nil
    score = Score()
    prior = Score()
    evidence.removeAll(keepingCapacity: true)
  }
}
