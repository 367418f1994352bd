internal import ArgumentParser
internal import TemplateLintReports

/// One `--format FORMAT[=FILE]`.
struct OutputTarget: ExpressibleByArgument, Equatable {
  let format: ReportFormat
  /// Nil for standard output.
  let path: String?

  init(format: ReportFormat, path: String? = nil) {
    self.format = format
    self.path = path
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = ReportFormat(rawValue: String(parts[0])) else { return nil }
    if parts.count == 2 {
      guard !parts[1].isEmpty else { return nil }
      path = String(parts[1])
    } else {
      path = nil
    }
    self.format = format
  }

  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }
  var defaultValueDescription: String { format.rawValue }
}
