import TemplateLint
import Testing

@testable import TemplateLintReports

@Suite struct JSONFormatTests {
  @Test(arguments: [ReportFormat.json, .sarif, .gitlab])
  func hostileTextLeavesTheJSONWhole(_ format: ReportFormat) throws {
    _ = try ParsedJSON(HostileRun.report(format))
  }

  @Test(arguments: [ReportFormat.json, .sarif, .gitlab])
  func aRunWithoutRecordsIsWhole(_ format: ReportFormat) throws {
    _ = try ParsedJSON(HostileRun.report(format, [], accountFindings: []))
  }

  @Test func everyLineOfNDJSONIsWhole() throws {
    let lines = try HostileRun.report(.ndjson).split(separator: UInt8(ascii: "\n")).map { try ParsedJSON($0) }
    #expect(lines.count == HostileRun.analyses.count + HostileRun.findings.count + 1)
    #expect(lines.count { $0["schema"]?.string == "templatelint/finding/1" } == HostileRun.findings.count)
  }

  @Test func jsonAndSARIFHoldTheSameFindings() throws {
    let findings = try #require(ParsedJSON(HostileRun.report(.json))["findings"]).items
    let results = try run()["results"]?.items ?? []
    #expect(results.count == HostileRun.findings.count)
    #expect(findings.map { $0["fingerprint"] } == results.map { $0["partialFingerprints"]?["templatelint/v1"] })
    #expect(findings.map { $0["rule"] } == results.map { $0["ruleId"] })
    #expect(findings.map { $0["severity"] } == results.map { $0["level"] })
    #expect(findings.map { $0["source"]?["line"] } == results.map { region($0)?["startLine"] })
    #expect(findings.map { $0["source"]?["endColumn"] } == results.map { region($0)?["endColumn"] })
  }

  @Test func rulesOfSARIFAreThoseThatResultsPointAt() throws {
    let rules = try run()["tool"]?["driver"]?["rules"]?.items ?? []
    #expect(Set(rules.map { $0["id"]?.string }).count == rules.count)
    #expect(rules.allSatisfy { $0["help"]?["markdown"]?.string?.isEmpty == false })
    for result in try run()["results"]?.items ?? [] where result["ruleId"]?.string != "account-rule" {
      let index = try #require(result["ruleIndex"]?.integer)
      #expect(rules[index]["id"] == result["ruleId"])
    }
  }

  @Test func sarifMarksWhatDoesNotCount() throws {
    let results = try run()["results"]?.items ?? []
    let suppressed = results.filter { !($0["suppressions"]?.items ?? []).isEmpty }
    #expect(suppressed.map { $0["suppressions"]?[0]?["justification"]?.string } == HostileRun.texts)
    #expect(results.count { $0["baselineState"]?.string == "unchanged" } == HostileRun.texts.count)
  }

  @Test func sarifSaysWhatIsNewWhereThereIsABaseline() throws {
    let analyses = HostileRun.analyses.map {
      var analysis = $0
      analysis.isHeldAgainstBaseline = true
      return analysis
    }
    let report = try ParsedJSON(HostileRun.report(.sarif, analyses, accountFindings: []))
    let results = report["runs"]?[0]?["results"]?.items ?? []
    let states = results.map { $0["baselineState"]?.string }
    #expect(states.count { $0 == "unchanged" } == HostileRun.texts.count)
    #expect(states.count { $0 == nil } == HostileRun.texts.count, "suppressed findings are not held against it")
    #expect(states.count { $0 == "new" } == results.count - 2 * HostileRun.texts.count)
  }

  @Test func sarifGivesFixesAsBytesToReplace() throws {
    let fixes = try (run()["results"]?.items ?? []).compactMap { $0["fixes"]?[0]?["artifactChanges"]?[0]?["replacements"]?[0] }
    #expect(fixes.map { $0["insertedContent"]?["text"]?.string } == HostileRun.texts)
    #expect(fixes.allSatisfy { $0["deletedRegion"]?["byteOffset"]?.integer == 4 && $0["deletedRegion"]?["byteLength"]?.integer == 3 })
  }

  @Test func aVerdictOfSARIFPointsAtItsContributions() throws {
    let verdicts = try (run()["results"]?.items ?? []).filter { $0["ruleId"]?.string == CategoryMismatch.id }
    #expect(!verdicts.isEmpty)
    #expect(verdicts.allSatisfy { !($0["relatedLocations"]?.items ?? []).isEmpty })
  }

  @Test func messagesOfSARIFMakeNoLinks() throws {
    let messages = try (run()["results"]?.items ?? []).compactMap { $0["message"]?["text"]?.string }
    #expect(messages.contains { $0.contains(#"\[x\](https://evil.example)"#) })
    #expect(!messages.contains { $0.contains("[x](") })
  }

  @Test func pathsOfSARIFAreURIReferences() {
    #expect(SourceURI.make("a b/c:d?e#f%g.json") == "a%20b/c%3Ad%3Fe%23f%25g.json")
    #expect(SourceURI.make("/a/\u{1}é") == "file:///a/%01%C3%A9")
    #expect(SourceURI.make("javascript:alert(1)") == "javascript%3Aalert%281%29")
  }

  @Test func gitLabGetsWhatCountsAndEachOnce() throws {
    let findings = try ParsedJSON(HostileRun.report(.gitlab)).items
    #expect(findings.count == HostileRun.findings.count(where: \.counts))
    #expect(Set(findings.map { $0["fingerprint"]?.string }).count == findings.count)
  }

  @Test func gitLabTellsCopiesOfATemplateInTwoFilesApart() throws {
    let copies = ["a.json", "b.json"].flatMap { Analyzer().analyze("{\"name\":\"order_shipped\",\"language\":\"en\"}", path: $0) }
    #expect(Set(copies.flatMap(\.findings).map(\.fingerprint)).count * 2 == copies.flatMap(\.findings).count)
    let findings = try ParsedJSON(HostileRun.report(.gitlab, copies, accountFindings: [])).items
    #expect(!findings.isEmpty)
    #expect(Set(findings.map { $0["fingerprint"]?.string }).count == findings.count)
  }

  @Test func theShippedJSONSchemaIsJSONAndKnowsEveryKeyOfAReport() throws {
    let schema = try ParsedJSON(ShippedSchema.json.bytes)
    let report = try ParsedJSON(HostileRun.report(.json))
    let definitions = try #require(schema["$defs"])
    #expect(keys(schema["properties"]) == keys(report))
    #expect(keys(definitions["readable"]?["properties"]) == keys(report["results"]?[0]))
    #expect(keys(definitions["unreadable"]?["properties"]) == keys(report["results"]?.items.last))
    #expect(keys(definitions["finding"]?["properties"]) == keys(report["findings"]?[0]))
    // Money stands in a report only with a market that the user gave.
    #expect(keys(definitions["summary"]?["properties"]) == keys(report["summary"])?.union(["exposure"]))
  }

  private func run() throws -> ParsedJSON { try #require(ParsedJSON(HostileRun.report(.sarif))["runs"]?[0]) }

  private func region(_ result: ParsedJSON) -> ParsedJSON? { result["locations"]?[0]?["physicalLocation"]?["region"] }

  private func keys(_ json: ParsedJSON?) -> Set<String>? {
    if case .object(let members) = json { Set(members.keys) } else { nil }
  }
}
