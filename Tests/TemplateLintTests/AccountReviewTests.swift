import Testing

@testable import TemplateLint
@testable import TemplateLintRules

/// Rules over several templates, by the examples on their pages.
@Suite struct AccountReviewTests {
  static let rules = RuleCatalog.all.filter { $0.family == .account }

  private static func findings(_ json: String) -> [Finding] {
    var options = Analyzer.Options()
    options.findsCounterfactuals = false
    var review = AccountReview()
    for analysis in Analyzer(options: options).analyze(json, path: "all.json") { review.add(analysis) }
    return review.findings()
  }

  @Test(arguments: rules.map(\.id))
  func everyHitIsFoundWhereItIsMarked(_ id: String) throws {
    let rule = try #require(RuleCatalog.rule(named: id))
    for hit in rule.hits {
      let mark = try #require(hit.firstIndex(of: "⟦"), "a hit marks the template")
      let column = hit[..<mark].utf16.count + 1
      let found = Self.findings(hit.filter { $0 != "⟦" && $0 != "⟧" }).filter { $0.rule == id }
      #expect(found.map(\.source.column) == [column > 65_535 ? 65_535 : column], "\(found.map(\.message))")
      #expect(found.allSatisfy { $0.severity == rule.severity && !$0.message.isEmpty })
    }
  }

  @Test(arguments: rules.map(\.id))
  func noMissIsFound(_ id: String) throws {
    let rule = try #require(RuleCatalog.rule(named: id))
    for miss in rule.misses { #expect(!Self.findings(miss).contains { $0.rule == id }) }
  }

  @Test func aTemplateTakesAtMost64Bytes() {
    // With twenty bytes of name and pointer on average, and four while the order is made.
    #expect(MemoryLayout<AccountReview.Entry>.stride <= 40)
  }

  @Test func aRepeatedTextSaysWhereTheOtherStands() throws {
    let one = #"{"name":"a","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."}]}"#
    let found = Self.findings("[\(one),\n\(one.replacing(#""a""#, with: #""b""#))]")
    let finding = try #require(found.first)
    #expect(finding.rule == "text-repeats-template" && finding.message.contains("all.json:1:2"))
    #expect(finding.templateName == "b" && finding.source.pointer == "/1" && finding.source.line == 2)
  }

  @Test func manyRepetitionsAreCountedNotListed() {
    let one = #"{"name":"a","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."}]}"#
    let found = Self.findings(Array(repeating: one, count: 400).joined(separator: "\n")).filter { $0.rule == "name-and-language-repeated" }
    #expect(found.count == 200)
    #expect(found.last?.message.contains("199 more") == true)
  }

  @Test func labelledRowsAreNoAccount() {
    let one = #"{"id":"x","label":"UTILITY","basis":"constructed","template":{"name":"a","language":"en_US","components":[{"type":"BODY","text":"Your order was shipped."}]}}"#
    #expect(Self.findings([one, one].joined(separator: "\n")).isEmpty)
  }
}
