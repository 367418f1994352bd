import TemplateLint
import TemplateLintRules
import Testing

@testable import TemplateLintReports

@Suite struct XMLFormatTests {
  @Test(arguments: [ReportFormat.xml, .junit, .checkstyle])
  func hostileTextLeavesTheXMLWellFormed(_ format: ReportFormat) throws {
    let xml = try ParsedXML(HostileRun.report(format))
    #expect(!xml.elements.contains { $0.name == "script" || $0.name == "b" })
  }

  @Test(arguments: [ReportFormat.xml, .junit, .checkstyle])
  func aRunWithoutRecordsIsWellFormed(_ format: ReportFormat) throws {
    _ = try ParsedXML(HostileRun.report(format, [], accountFindings: []))
  }

  @Test func theXMLReportHoldsAllFindings() throws {
    let findings = try ParsedXML(HostileRun.report(.xml)).all("finding")
    #expect(findings.map { $0.attributes["fingerprint"] } == HostileRun.findings.map(\.fingerprint))
  }

  @Test func checkstyleHoldsWhatCounts() throws {
    let errors = try ParsedXML(HostileRun.report(.checkstyle)).all("error")
    #expect(errors.map { $0.attributes["source"] } == HostileRun.findings.filter(\.counts).map { "templatelint.\($0.rule)" })
    #expect(Set(errors.map { $0.attributes["severity"] }) == ["error", "warning", "info"])
  }

  @Test(arguments: ["error", "warning", "note", "never"])
  func countsOfJUnitAreThoseOfItsCases(_ failOn: String) throws {
    let xml = try ParsedXML(HostileRun.report(.junit, failOn: failOn))
    let suite = try #require(xml.all("testsuite").first).attributes
    #expect(suite["tests"] == "\(xml.all("testcase").count)")
    #expect(xml.all("testcase").count == HostileRun.analyses.count + HostileRun.accountFindings.count)
    #expect(suite["failures"] == "\(xml.all("failure").count)")
    #expect(suite["errors"] == "\(xml.all("error").count)")
    #expect(xml.all("error").count == 1)
    if failOn == "never" { #expect(xml.all("failure").isEmpty) }
    if failOn == "note" { #expect(xml.all("failure").count == HostileRun.texts.count + 1) }
  }

  @Test func whatDoesNotCountFailsNoTestCase() throws {
    var analysis = HostileRun.analyses[0]
    analysis.findings = analysis.findings.filter { !$0.counts }
    #expect(!analysis.findings.isEmpty)
    let xml = try ParsedXML(HostileRun.report(.junit, [analysis], accountFindings: [], failOn: "note"))
    #expect(xml.all("testcase").count == 1)
    #expect(xml.all("failure").isEmpty)
  }
}
