internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintJSON
internal import TemplateLintModel
public import TemplateLintReports
internal import TemplateLintRules
internal import TemplateLintSignals
internal import TemplateLintText

/// The work on a number of templates stage by stage, so that each can be measured alone; what a stage needs is made beforehand.
///
/// Every stage gives a number that depends on all of its work, which keeps the optimizer from leaving it out.
public struct Stages: Sendable {
  /// Each template with all that the stages before a measured one have made of it.
  private var prepared: [RuleContext] = []
  private var analyses: [Analysis] = []
  private let blocks: [RecordBlock]
  private var inspector = BlockInspector(options: Inspector.Options(), keepsLines: false)

  private var document = Document()
  private var roots: ContiguousArray<TemplateRoot> = []
  private var tokens = TokenBuffer()
  private var tokenizer = Tokenizer()
  private var matcher = SignalMatcher(.builtIn, wording: .builtIn)
  private var reading = SignalReading()
  private var verdict = Verdict()
  private var findings = RuleFindings()
  private let rules = RuleRunner()

  /// How many templates there are.
  public var count: Int { prepared.count }

  /// - Parameter lines: templates as NDJSON; what cannot be read is left out.
  public init(_ lines: [UInt8]) {
    var scanner = RecordScanner(options: RecordScanner.Options())
    scanner.append(lines)
    scanner.finish()
    var blocks: [RecordBlock] = []
    while let block = scanner.nextBlock() { blocks.append(block) }
    self.blocks = blocks
    var context = RuleContext(pack: .builtIn, wording: .builtIn)
    for block in blocks {
      inspector.inspect(block, path: "-") { analyses.append($0) }
      for record in block.records where (try? block.parse(record, into: &context.document)) != nil {
        TemplateReader.locate(in: &context.document, into: &roots)
        for root in roots {
          TemplateReader.read(root, of: context.document, into: &context.template)
          context.matcher.read(context.template, of: context.document, into: &context.reading)
          prepared.append(context)
        }
      }
    }
  }

  /// Bytes to documents and templates; gives the bytes of their strings.
  public mutating func parse() -> Int {
    var total = 0
    var template = Template()
    for block in blocks {
      for record in block.records where (try? block.parse(record, into: &document)) != nil {
        TemplateReader.locate(in: &document, into: &roots)
        for root in roots { TemplateReader.read(root, of: document, into: &template) }
        total += document.strings.count
      }
    }
    return total
  }

  /// Texts to folded tokens; gives the number of tokens.
  public mutating func tokenize() -> Int {
    var total = 0
    for index in prepared.indices {
      tokens.removeAll()
      for field in prepared[index].template.fields {
        prepared[index].document.strings.withUnsafeBufferPointer {
          tokenizer.tokenize($0, range: field.range, into: &tokens)
        }
      }
      total += tokens.tokens.count
    }
    return total
  }

  /// Templates to signals, tokens and language included; gives the number of places.
  public mutating func match() -> Int {
    var total = 0
    for index in prepared.indices {
      matcher.read(prepared[index].template, of: prepared[index].document, into: &reading)
      total += reading.matches.count
    }
    return total
  }

  /// Signals to a verdict; gives how many have a category.
  public mutating func classify() -> Int {
    var total = 0
    for index in prepared.indices {
      Classifier.builtIn.classify(
        prepared[index].reading, declared: prepared[index].template.declared?.category,
        current: prepared[index].template.current?.category, into: &verdict)
      total += verdict.category == nil ? 0 : 1
    }
    return total
  }

  /// The lint rules; gives the number of findings.
  public mutating func lint() -> Int {
    var total = 0
    for index in prepared.indices {
      prepared[index].prepare()
      rules.run(prepared[index], into: &findings)
      total += findings.all.count
    }
    return total
  }

  /// The whole way from bytes to analyses, rules and counterfactuals included; gives the number of analyses.
  public mutating func analyze() -> Int {
    var total = 0
    for block in blocks { inspector.inspect(block, path: "-") { _ in total += 1 } }
    return total
  }

  /// Analyses to one report; gives its bytes.
  public mutating func write(_ format: ReportFormat) throws -> Int {
    let run = RunDescription(toolVersion: "0", model: ModelIdentity.builtIn, command: "lint")
    var report = format.makeReport(run, pack: .builtIn) { MemorySpool() }
    var output: [UInt8] = []
    var total = 0
    var summary = Summary()
    try report.begin(run, into: &output)
    let block = RenderedBlock()
    for analysis in analyses {
      summary.add(analysis)
      try report.render(analysis, EvidenceTable(analysis), into: block)
      try report.add(block) { total += $0.count }
      block.removeAll()
    }
    try report.end(summary, accountFindings: []) { total += $0.count }
    return total + output.count
  }
}
