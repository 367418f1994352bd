package import TemplateLintSignals

/// The output formats, as `--format` names them.
public enum ReportFormat: String, Sendable, CaseIterable {
  case text, json, ndjson, xml, sarif, junit, checkstyle, github, gitlab, markdown, csv, html

  /// What it is for, in a few words.
  public var summary: String {
    switch self {
    case .text: "for people: findings with the line, the deciding words and what to do"
    case .json: "the whole run as one object, templatelint/report/1"
    case .ndjson: "one object a line, for streams"
    case .xml: "the same facts in XML, valid against the schema that `templatelint schema xml` prints"
    case .sarif: "SARIF 2.1.0, for code scanning"
    case .junit: "each template as a test case, for Jenkins and GitLab"
    case .checkstyle: "Checkstyle XML, for Jenkins"
    case .github: "annotations of GitHub Actions"
    case .gitlab: "a code quality report as GitLab reads it"
    case .markdown: "a comment for a pull request, at most 60,000 bytes of findings"
    case .csv: "one row a template, for spreadsheets"
    case .html: "one self-contained page: summary, all templates, the riskiest drawn as messages with the deciding words"
    }
  }

  /// Whether it shows lines of the user's file.
  package var showsLines: Bool { self == .text }
  /// Whether it draws the messages.
  package var showsMessages: Bool { self == .html }

  /// - Parameter spool: where a report keeps what belongs into a later part.
  package func makeReport(_ run: RunDescription, pack: SignalPack, spool: () -> any Spool) -> any Report {
    switch self {
    case .text: TextReport(run, texts: SignalTexts(pack))
    case .ndjson: NDJSONReport(model: run.model, hasSummary: run.command != "classify")
    case .xml: XMLReport()
    case .sarif: SARIFReport(texts: SignalTexts(pack))
    case .junit: JUnitReport(run, spool: spool())
    case .checkstyle: CheckstyleReport()
    case .github: GitHubReport()
    case .gitlab: GitLabReport()
    case .markdown: MarkdownReport()
    case .csv: CSVReport()
    case .html: HTMLReport(run, texts: SignalTexts(pack), spool: spool())
    case .json: JSONReport(model: run.model, spool: spool())
    }
  }
}
