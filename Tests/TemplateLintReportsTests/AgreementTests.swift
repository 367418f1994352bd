import TemplateLint
import TemplateLintRules
import Testing

@testable import TemplateLintReports

/// JSON, NDJSON, XML and SARIF of one run say the same.
@Suite struct AgreementTests {
  private struct Facts: Equatable {
    /// Name, category and line of every result that could be read.
    var results: [[String?]] = []
    /// Rule, severity, fingerprint, line and whether it counts.
    var findings: [[String?]] = []
    var counts: [String: String] = [:]
  }

  private static let runs = [
    (HostileRun.analyses, HostileRun.accountFindings), (GoldenRun.analyses, GoldenRun.accountFindings), ([], []),
  ]

  @Test(arguments: runs.indices) func theFormatsOfOneRunAgree(_ run: Int) throws {
    let (analyses, account) = Self.runs[run]
    let json = try Self.json(ParsedJSON(HostileRun.report(.json, analyses, accountFindings: account)))
    let ndjson = try Self.ndjson(HostileRun.report(.ndjson, analyses, accountFindings: account))
    let xml = try Self.xml(ParsedXML(HostileRun.report(.xml, analyses, accountFindings: account)))
    let sarif = try ParsedJSON(HostileRun.report(.sarif, analyses, accountFindings: account))
    #expect(json.results.count == analyses.count)
    #expect(json.findings.count == analyses.reduce(account.count) { $0 + $1.findings.count })
    #expect(ndjson == json)
    #expect(xml.counts == json.counts)
    #expect(xml.findings == json.findings)
    // XML has no letter for U+0000 and its like: they are compared as what stands for them.
    #expect(xml.results == json.results.map { $0.map { $0.map(Self.legal) } })
    #expect(Self.findings(ofSARIF: sarif) == json.findings)
  }

  private static func json(_ report: ParsedJSON) -> Facts {
    Facts(
      results: (report["results"]?.items ?? []).map(result), findings: (report["findings"]?.items ?? []).map(finding),
      counts: counts(report["summary"]))
  }

  private static func ndjson(_ bytes: [UInt8]) throws -> Facts {
    var facts = Facts()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let value = try ParsedJSON(line)
      switch value["schema"]?.string {
      case "templatelint/result/1": facts.results.append(result(value))
      case "templatelint/finding/1": facts.findings.append(finding(value))
      default: facts.counts = counts(value)
      }
    }
    return facts
  }

  private static func result(_ value: ParsedJSON) -> [String?] {
    [value["name"]?.string, value["category"]?.string, value["source"]?["line"]?.integer.map(String.init)]
  }

  private static func finding(_ value: ParsedJSON) -> [String?] {
    let counts = value["suppressed"] == .other("null") && value["baselined"] == .other("false")
    return [
      value["rule"]?.string, value["severity"]?.string, value["fingerprint"]?.string,
      value["source"]?["line"]?.integer.map(String.init), "\(counts)",
    ]
  }

  private static func counts(_ summary: ParsedJSON?) -> [String: String] {
    guard case .object(let members) = summary else { return [:] }
    return members.compactMapValues { $0.integer.map(String.init) }
  }

  private static func xml(_ report: ParsedXML) -> Facts {
    var facts = Facts()
    for element in report.elements {
      switch element.name {
      case "result": facts.results.append([element.attributes["name"], element.attributes["category"], nil])
      case "finding":
        let isBaselined = element.attributes["baselined"] == "true"
        facts.findings.append(
          [element.attributes["rule"], element.attributes["severity"], element.attributes["fingerprint"], nil, "\(!isBaselined)"])
      case "source":
        // The place of the result or finding that was opened last.
        let line = element.attributes["line"]
        if facts.findings.last.map({ $0[3] == nil }) == true {
          facts.findings[facts.findings.count - 1][3] = line
        } else {
          facts.results[facts.results.count - 1][2] = line
        }
      case "suppressed": facts.findings[facts.findings.count - 1][4] = "false"
      case "summary": facts.counts = element.attributes
      default: break
      }
    }
    return facts
  }

  private static func findings(ofSARIF report: ParsedJSON) -> [[String?]] {
    (report["runs"]?[0]?["results"]?.items ?? []).map { result in
      let isSuppressed = !(result["suppressions"]?.items ?? []).isEmpty
      let counts = !isSuppressed && result["baselineState"]?.string != "unchanged"
      let line = result["locations"]?[0]?["physicalLocation"]?["region"]?["startLine"]?.integer
      return [
        result["ruleId"]?.string, result["level"]?.string, result["partialFingerprints"]?["templatelint/v1"]?.string,
        line.map(String.init), "\(counts)",
      ]
    }
  }

  private static func legal(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 9, 10, 13, 0x20..<0xFFFE, 0x10000...: scalar
      default: "\u{FFFD}"
      }
    }))
  }
}
