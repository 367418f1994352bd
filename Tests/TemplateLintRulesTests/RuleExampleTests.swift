import Testing

@testable import TemplateLintRules
@testable import TemplateLintText

/// The examples of every rule: its documentation, run.
@Suite struct RuleExampleTests {
  static let rules = RuleCatalog.all.filter { $0.family != .reading && $0.family != .account }

  @Test(arguments: rules.map(\.id))
  func everyHitIsFoundWhereItIsMarked(_ id: String) throws {
    let rule = try #require(RuleCatalog.rule(named: id))
    for hit in rule.hits {
      let marked = MarkedTemplate(hit)
      let found = try marked.findings(of: rule)
      #expect(!marked.marks.isEmpty, "a hit marks its span")
      #expect(
        found.map(\.range).sorted { $0.start < $1.start } == marked.marks.sorted { $0.start < $1.start },
        "\(hit): found \(found.map { "\($0.range): \($0.message)" })")
    }
  }

  @Test(arguments: rules.map(\.id))
  func noMissIsFound(_ id: String) throws {
    let rule = try #require(RuleCatalog.rule(named: id))
    for miss in rule.misses {
      let found = try MarkedTemplate(miss).findings(of: rule)
      #expect(found.isEmpty, "\(miss): found \(found.map(\.message))")
    }
  }

  @Test(arguments: RuleCatalog.all.map(\.id))
  func everyRuleIsDocumented(_ id: String) throws {
    let rule = try #require(RuleCatalog.rule(named: id))
    #expect(!rule.hits.isEmpty && !rule.misses.isEmpty)
    #expect(!rule.sources.isEmpty && rule.sources.allSatisfy { $0.url.hasPrefix("https://") && $0.date.count == 10 })
    #expect(rule.summary.count > 10 && !rule.summary.hasSuffix(".") && rule.rationale.hasSuffix("."))
    #expect(id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
  }

  @Test func idsAreUnique() {
    #expect(Set(RuleCatalog.all.map(\.id)).count == RuleCatalog.all.count)
  }
}
