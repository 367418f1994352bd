import TemplateLint
import TemplateLintPricing
import TemplateLintRules
import Testing

@testable import TemplateLintConfiguration

private func finding(_ rule: String, name: String? = "order_shipped", language: String? = "en_US", pointer: String? = "/components/0/text") -> Finding {
  Finding(
    rule: rule, severity: .error, message: "",
    source: SourceRange(path: "a.json", pointer: pointer, line: 1, column: 1, endLine: 1, endColumn: 1), templateName: name,
    templateLanguage: language, fingerprint: "")
}

private func suppression(_ entry: String) throws -> Suppression {
  let text = "suppressions:\n  - {reason: agreed, \(entry)}"
  return try #require(try ConfigurationReader.read(Array(text.utf8), path: "c").suppressions.first)
}

@Suite struct SuppressionTests {
  @Test(arguments: [
    ("rule: body-missing", true), ("rule: [json-invalid, body-missing]", true), ("rule: json-invalid", false),
    ("name: order_*", true), ("name: order", false), ("language: en_US", true), ("language: en", true), ("language: e", false),
    ("language: pt", false), ("pointer: /components/0", true), ("pointer: /components/0/text", true),
    ("pointer: /components/0/te", false), ("pointer: /components/1", false), ("rule: body-missing, language: pt", false),
  ]) func everySelectorMustFit(_ entry: String, _ fits: Bool) throws {
    #expect(try suppression(entry).fits(finding("body-missing")) == fits)
  }

  @Test func aSelectorForNamesNeedsOne() throws {
    #expect(try suppression("name: '*'").fits(finding("json-invalid", name: nil)) == false)
    #expect(try suppression("pointer: /a").fits(finding("json-invalid", pointer: nil)) == false)
  }

  @Test func theLastDayStillHolds() throws {
    let until = try suppression("rule: body-missing, expires: 2026-12-31")
    #expect(until.hasExpired(today: try #require(CalendarDay("2026-12-31"))) == false)
    #expect(until.hasExpired(today: try #require(CalendarDay("2027-01-01"))) == true)
    #expect(try suppression("rule: body-missing").hasExpired(today: try #require(CalendarDay("9999-12-31"))) == false)
  }

  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("2026-13-01", false), ("2026-00-10", false), ("26-01-01", false),
    ("2026-1-1", false), ("+026-01-01", false), ("2026-01-01x", false),
  ]) func onlyDaysThatExistAreDays(_ text: String, _ exists: Bool) {
    #expect((CalendarDay(text)?.description == text) == exists)
  }

  @Test func secondsBecomeTheDayInUTC() {
    #expect(CalendarDay(secondsSince1970: 0)?.description == "1970-01-01")
    #expect(CalendarDay(secondsSince1970: 1_709_251_199)?.description == "2024-02-29")
    #expect(CalendarDay(secondsSince1970: 1_709_251_200)?.description == "2024-03-01")
    #expect(CalendarDay(secondsSince1970: -1) == nil)
    #expect(CalendarDay(secondsSince1970: .max) == nil)
  }
}
