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

    public init() {}
  }

  public let options: Options

  public init(options: Options = Options()) { self.options = options }

  /// Analyses every template in `json`: one object, an array, NDJSON, or a list as the Graph API answers.
  ///
  /// - Parameters:
  ///   - json: UTF-8 bytes. What cannot be read becomes an `Analysis` with an `error` in its place.
  ///   - path: what positions name as their file.
  /// - Returns: one analysis for each template, in the order of the input.
  public func analyze(_ json: [UInt8], path: String = "-") -> [Analysis] {
    var inspectorOptions = Inspector.Options()
    if !options.runsRules { inspectorOptions.rules = nil }
    inspectorOptions.findsCures = options.findsCounterfactuals
    var inspector = BlockInspector(options: inspectorOptions, keepsLines: false)
    var scannerOptions = RecordScanner.Options()
    scannerOptions.maximumRecordBytes = options.maximumRecordBytes
    var scanner = RecordScanner(options: scannerOptions)
    scanner.append(json)
    scanner.finish()
    var analyses: [Analysis] = []
    while let block = scanner.nextBlock() {
      inspector.inspect(block, path: path) { analyses.append($0) }
    }
    return analyses
  }

  /// The same for text.
  public func analyze(_ json: String, path: String = "-") -> [Analysis] { analyze(Array(json.utf8), path: path) }
}
