package import TemplateLintClassifier
internal import TemplateLintJSON
internal import TemplateLintModel
package import TemplateLintRules
package import TemplateLintSignals

/// Takes one template after the other the whole way: signals, verdict, rules. Keeps its memory; one a thread.
package struct Inspector: Sendable {
  /// What to do with each template; the same for a whole run.
  package struct Options: Sendable {
    package var pack = SignalPack.builtIn
    package var wording = WordingTable.builtIn
    package var classifier = Classifier.builtIn
    /// A project's names that are no evidence.
    package var vocabulary = Vocabulary()
    /// Nil to leave the rules out, as `classify` does.
    package var rules: RuleRunner? = RuleRunner()
    /// Searches the counterfactual, which analyses the template again for up to 298 sets of spans.
    package var findsCures = true

    /// Another model, whose verdicts are compared with the classifier's.
    package var other: OtherModel?

    /// Analyses carry the message, for reports that draw it.
    package var keepsMessages = false
    /// Analyses carry their contributions; false where every report writes from the table of evidence.
    package var keepsContributions = true

    /// Members of a template's record that analyses carry as text: what an audit groups by.
    package var recordFields: [String] = []
    /// Analyses carry the record's own bytes.
    package var keepsRecordSource = false
    /// Reckons what templates cost; nil without rates, markets or volumes that the user gave.
    package var appraiser: Appraiser?

    package init() {}
  }

  package let options: Options
  package var context: RuleContext
  package private(set) var verdict = Verdict()
  /// The other model's, where there is one.
  package private(set) var otherVerdict = Verdict()
  private var otherMatcher: SignalMatcher?
  private var otherReading = SignalReading()
  package private(set) var findings = RuleFindings()
  /// The verdict's evidence with its places; filled by `AnalysisBuilder`.
  package internal(set) var evidence: EvidenceTable
  /// What a template with spans cut out says; see `cure`.
  var editedReading = SignalReading()
  private var roots: ContiguousArray<TemplateRoot> = []

  package init(options: Options = Options()) {
    self.options = options
    context = RuleContext(pack: options.pack, wording: options.wording)
    context.matcher.vocabulary = options.vocabulary
    evidence = EvidenceTable(signalIDs: (0..<options.pack.signalCount).map { options.pack.id($0) })
    if let other = options.other {
      otherMatcher = SignalMatcher(options.pack, wording: other.wording)
      otherMatcher?.vocabulary = options.vocabulary
    }
  }

  private mutating func compare() {
    guard let other = options.other, otherMatcher != nil else { return }
    otherMatcher?.read(context.template, of: context.document, into: &otherReading)
    other.classifier.classify(otherReading, into: &otherVerdict)
  }

  /// Inspects every template of `context.document` and hands the finished state to `body`, in document order.
  package mutating func inspectDocument(_ body: (inout Inspector) throws -> Void) rethrows {
    TemplateReader.locate(in: &context.document, into: &roots)
    for index in roots.indices {
      inspect(roots[index])
      try body(&self)
    }
  }

  private mutating func inspect(_ root: TemplateRoot) {
    TemplateReader.read(root, of: context.document, into: &context.template)
    context.matcher.read(context.template, of: context.document, into: &context.reading)
    // A notification without the message: whatever was said of it would be about nothing.
    if context.template.showsNoMessage {
      context.reading.removeAll()
      context.reading.isCovered = false
    }
    options.classifier.classify(
      context.reading, declared: context.template.declared?.category, current: context.template.current?.category,
      into: &verdict)
    compare()
    guard let rules = options.rules else { return findings.removeAll() }
    context.prepare()
    rules.run(context, into: &findings)
  }
}
