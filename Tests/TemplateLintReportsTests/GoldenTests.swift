import Foundation
import TemplateLint
import Testing

@testable import TemplateLintReports

/// Every format against the file that it gave when it was last looked at.
///
/// `TEMPLATELINT_RECORD=1 swift test --filter GoldenTests` writes the files anew and fails, so that recording never passes: read the
/// difference, then run without it.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  @Test(arguments: ReportFormat.allCases) func aReportIsAsItWasLastSeen(_ format: ReportFormat) throws {
    let bytes = try HostileRun.report(format, GoldenRun.analyses, accountFindings: GoldenRun.accountFindings)
    let text = Self.steady(String(decoding: bytes, as: UTF8.self), format)
    let file = Self.folder.appending(path: "report.\(format.rawValue)")
    if ProcessInfo.processInfo.environment["TEMPLATELINT_RECORD"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent); read the difference, then run without TEMPLATELINT_RECORD")
      return
    }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let lines = (text.split(separator: "\n", omittingEmptySubsequences: false), golden.split(separator: "\n", omittingEmptySubsequences: false))
    let difference = zip(lines.0, lines.1).enumerated().first { $1.0 != $1.1 }
    #expect(lines.0.count == lines.1.count && difference == nil, "line \((difference?.offset ?? -1) + 1): \(difference?.element.0.prefix(300) ?? "")")
  }

  /// Without what changes with other things than the writers: the catalogue of rules, the page's style and script.
  private static func steady(_ text: String, _ format: ReportFormat) -> String {
    switch format {
    case .sarif: replaced(text, from: "\"rules\":[", to: "],\"properties\":{\"model\"", with: "RULES")
    case .html:
      replaced(
        replaced(
          replaced(text, from: "<style>", to: "</style>", with: "STYLE"), from: "<script>", to: "</script>\n</body>", with: "SCRIPT"),
        from: "<meta http-equiv", to: ">", with: "POLICY")
    default: text
    }
  }

  private static func replaced(_ text: String, from start: String, to end: String, with word: String) -> String {
    guard let opening = text.range(of: start), let closing = text.range(of: end, range: opening.upperBound..<text.endIndex) else {
      return text
    }
    return text.replacingCharacters(in: opening.upperBound..<closing.lowerBound, with: word)
  }
}
