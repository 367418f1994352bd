internal import TemplateLintInputs
internal import TemplateLintJSON

/// Analyses WhatsApp message templates: which category Meta will give each one, why, and what else would stop it.
///
/// ```swift
/// let analyzer = Analyzer()
/// for analysis in analyzer.analyze(json, path: "order_shipped.json") {
///   print(analysis.name ?? "-", analysis.verdict.category?.name ?? "not assessed")
/// }
/// ```
///
/// A value without shared state: use one from as many threads as you like. It reads no file, clock or network.
public struct Analyzer: Sendable {
  /// What an analysis includes.
  public struct Options: Sendable, Hashable {
    /// Runs the lint rules; without them only the verdict is given.
    public var runsRules = true
    /// Searches the smallest change that would give the declared category.
    public var findsCounterfactuals = true
    /// Records above this many bytes are not read.
    public var maximumRecordBytes = 4 << 20

    /// Rules, counterfactuals, and records of up to 4 MiB.
    public init() {}
  }

  /// What each analysis includes.
  public let options: Options

  /// An analyzer with the weights, signals and limits of this release.
  public init(options: Options = Options()) { self.options = options }

  /// Analyses every template in `input`: JSON in any of its shapes, YAML, a CSV table or a Markdown text, told by content.
  ///
  /// - Parameters:
  ///   - input: the file's bytes. What cannot be read becomes an `Analysis` with an `error` in its place.
  ///   - path: what positions name as their file; its ending counts where the content does not tell the format.
  /// - Returns: one analysis for each template, in the order of the input.
  public func analyze(_ input: [UInt8], path: String = "-") -> [Analysis] {
    var inspectorOptions = Inspector.Options()
    if !options.runsRules { inspectorOptions.rules = nil }
    inspectorOptions.findsCures = options.findsCounterfactuals
    var inspector = BlockInspector(options: inspectorOptions, keepsLines: false)
    var readerOptions = InputReader.Options()
    readerOptions.scanner.maximumRecordBytes = options.maximumRecordBytes
    readerOptions.hint = path.lastIndex(of: ".").flatMap { InputFormat(fileExtension: path[path.index(after: $0)...]) }
    var reader = InputReader(options: readerOptions)
    reader.append(input)
    reader.finish()
    var analyses: [Analysis] = []
    while let block = reader.nextBlock() {
      inspector.inspect(block, path: path) { analyses.append($0) }
    }
    return analyses
  }

  /// The same for text.
  public func analyze(_ text: String, path: String = "-") -> [Analysis] { analyze(Array(text.utf8), path: path) }
}
