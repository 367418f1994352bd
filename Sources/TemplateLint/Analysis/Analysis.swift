public import TemplateLintClassifier
public import TemplateLintModel
public import TemplateLintPricing

/// Everything that is known about one template: `templatelint/result/1`, with its findings.
public struct Analysis: Sendable {
  public var name: String?
  /// As written in the template.
  public var language: String?
  /// ISO 639-1 code of the text's language; nil when the text has no words.
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
  public var counterfactual: Cure?
  /// What its messages cost as declared, as predicted and on average; empty without a market that the user gave.
  public var exposures: [Exposure] = []
  /// What the rules found, by position; `category-mismatch` among them.
  public var findings: [Finding] = []
  /// A baseline said which of the findings are known: those that are not marked so are new.
  public var isHeldAgainstBaseline = false
  /// Set when the record could not be read; nothing else is then meaningful but `source` and `findings`.
  public var error: ReadError?

  /// Why a record could not be read.
  public struct ReadError: Sendable, Hashable {
    public var message: String
    public var line: Int
    public var column: Int

    public init(message: String, line: Int, column: Int) {
      self.message = message
      self.line = line
      self.column = column
    }
  }

  /// The source lines that findings and contributions speak of, ascending; filled only where a report shows them.
  public var lines: [SourceLine] = []

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
