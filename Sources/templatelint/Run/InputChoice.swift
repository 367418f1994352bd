internal import TemplateLintInputs
internal import TemplateLintReports

/// What the command line says about input and output. The defaults are those of the options.
struct InputChoice {
  /// Empty for the folder `templates`.
  var paths: [String] = []
  var formats: [OutputTarget] = []
  /// Nil to go by content.
  var format: InputFormat?
  /// What positions call standard input.
  var standardInputName = "-"
  /// Blocks that are worked on at once; 0 for one a core.
  var jobs = 0
  var maximumTemplateBytes = 4 << 20
  /// Templates that the HTML report shows in full.
  var htmlDetails = 2000

  /// The paths to read.
  var places: [String] { paths.isEmpty ? ["templates"] : paths }

  /// The formats that were asked for, or the default.
  func targets(default format: ReportFormat) -> [OutputTarget] {
    formats.isEmpty ? [OutputTarget(format: format)] : formats
  }
}
