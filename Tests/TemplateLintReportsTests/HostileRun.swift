import TemplateLint
import TemplateLintJSON
import TemplateLintRules
import TemplateLintSignals

@testable import TemplateLintReports

/// A run over texts that try to break out of every format.
enum HostileRun {
  static let texts = [
    "=1+1", "+1", "-1", "@SUM(A1)", "]]>", "<script>alert(1)</script>", "\u{202E}evil", "a\u{0}b\u{1}\u{8}\u{1B}[31m",
    "\"quoted\", and; more", "line\r\n::error::forged\nnext", "| cell | `code` *b* [x](https://evil.example) @someone #1",
    "<!-- --> &amp; &#0; %0A", "\u{FFFE}\u{FFFF}\u{2028}", "💥é",
  ]

  /// One readable template a text, with a finding of every kind, then one record that cannot be read.
  static let analyses: [Analysis] = {
    var analyses = texts.enumerated().map { index, text in analysis(text, index) }
    analyses += Analyzer().analyze("{\"name\":\"x", path: "]]><b>,%.json")
    return analyses
  }()

  static var findings: [Finding] { analyses.flatMap(\.findings) + accountFindings }

  static let accountFindings = [finding("account <b>,|=1", rule: "account-rule", .note, 0)]

  /// The whole report as the command writes it.
  static func report(
    _ format: ReportFormat, _ analyses: [Analysis] = analyses, accountFindings: [Finding] = accountFindings,
    failOn: String? = "error"
  ) throws -> [UInt8] {
    var run = RunDescription(toolVersion: "1.2.3", model: "sha256:0123456789abcdef", command: "lint")
    run.failOn = failOn
    var report = format.makeReport(run, pack: .builtIn, spool: { MemorySpool() })
    var summary = Summary()
    var output: [UInt8] = []
    try report.begin(run, into: &output)
    // Blocks of three records, their memory used again, as the command does.
    let block = RenderedBlock()
    for (index, analysis) in analyses.enumerated() {
      summary.add(analysis)
      try report.render(analysis, EvidenceTable(analysis), into: block)
      guard index % 3 == 2 || index == analyses.count - 1 else { continue }
      try report.add(block) { output += $0 }
      block.removeAll()
    }
    for finding in accountFindings { summary.add(finding) }
    try report.end(summary, accountFindings: accountFindings) { output += $0 }
    return output
  }

  static func finding(_ text: String, rule: String, _ severity: Severity, _ index: Int) -> Finding {
    Finding(
      rule: rule, severity: severity, message: text,
      source: SourceRange(path: "dir/\(text).json", pointer: "/name", line: index + 1, column: 3, endLine: index + 1, endColumn: 9),
      templateName: text, templateLanguage: text,
      fingerprint: Fingerprint.make(name: text, language: nil, rule: rule, text: "\(index)".utf8, ordinal: 0))
  }

  private static func analysis(_ text: String, _ index: Int) -> Analysis {
    var json = JSONWriter()
    json.beginObject()
    for (key, value) in [("name", text), ("language", "en_US"), ("category", "UTILITY")] {
      json.key(text: key)
      json.string(value)
    }
    json.key("components")
    json.beginArray()
    json.beginObject()
    json.key("type")
    json.string("BODY")
    json.key("text")
    json.string("Buy now and save 50%: \(text). Renew today.")
    json.endObject()
    json.endArray()
    json.endObject()
    var analysis = Analyzer().analyze(json.bytes, path: "dir/\(text).json")[0]
    var fixed = finding(text, rule: "body-missing", .warning, index)
    fixed.fix = .init(isSafe: index % 2 == 0, edits: [.init(start: 4, end: 7, replacement: text)])
    var suppressed = finding(text, rule: "category-missing", .error, index)
    suppressed.suppressed = text
    var baselined = finding(text, rule: "category-unknown", .error, index)
    baselined.isBaselined = true
    analysis.findings += [fixed, suppressed, baselined]
    return analysis
  }
}
