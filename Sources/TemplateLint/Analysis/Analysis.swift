public import TemplateLintClassifier
public import TemplateLintModel
package import TemplateLintPricing

/// Everything that is known about one template: `templatelint/result/1`, with its findings.
public struct Analysis: Sendable {
  /// As written in the template; nil where it has none.
  public var name: String?
  /// As written in the template.
  public var language: String?
  /// ISO 639-1 code of the text's language; `und` for words of no known language, nil when there are no words.
  public var detectedLanguage: String?
  /// Where the template begins; `endLine` and `endColumn` are its end.
  public var source: SourceRange
  /// What it was submitted as; nil for old and unknown names.
  public var declared: Category?
  /// As written.
  public var declaredRaw: String?
  /// What Meta holds it as.
  public var current: Category?
  /// What Meta has announced to change it to.
  public var correctCategory: Category?
  /// Category, probabilities, risk and points.
  public var verdict = Verdict()
  /// The verdict's evidence with spans, in the verdict's order.
  public var contributions: [Contribution] = []
  /// The smallest change that would give the declared category; nil where it is given already, or nothing was found.
  public var counterfactual: Cure?
  /// What its messages cost as declared, as predicted and on average; empty without a market that the user gave.
  package var exposures: [Exposure] = []
  /// What the rules found, by position; `category-mismatch` among them.
  public var findings: [Finding] = []
  /// A baseline said which of the findings are known: those that are not marked so are new.
  package var isHeldAgainstBaseline = false
  /// Not assessed because the record has no message: a notification about a template, or a list without its components.
  package var showsNoMessage: Bool { error == nil && verdict.category == nil && detectedLanguage == nil }
  /// Set when the record could not be read; nothing else is then meaningful but `source` and `findings`.
  public var error: ReadError?

  /// Why a record could not be read.
  public struct ReadError: Sendable, Hashable {
    /// What is wrong and what would be right; never quotes the record.
    public var message: String
    /// From 1.
    public var line: Int
    /// From 1, in UTF-16 units.
    public var column: Int

    package init(message: String, line: Int, column: Int) {
      self.message = message
      self.line = line
      self.column = column
    }
  }

  /// The source lines that findings and contributions speak of, ascending; filled only where a report shows them.
  package var lines: [SourceLine] = []

  /// The message that the template becomes; filled only where a report draws it.
  package var message: Message?

  /// Further members of the template's record, as text; filled only for those that a run asked for.
  package var recordValues: [String: String] = [:]

  /// The template's record as it stands in the file; filled only where a run hands it on.
  package var recordSource: [UInt8]?

  /// What the review of an account keeps of it; nil for what is no template of an account.
  package var digest: TemplateDigest?

  /// An analysis of a record that could not be read.
  package init(source: SourceRange, error: ReadError) {
    self.source = source
    self.error = error
  }

  /// An analysis that is filled step by step.
  package init(source: SourceRange, verdict: Verdict) {
    self.source = source
    self.verdict = verdict
  }
}
