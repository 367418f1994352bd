import Foundation
import Testing

@testable import TemplateLintReports
@testable import TemplateLintRules

/// The pages of the rules stand in the documentation as the rules print them.
@Suite struct RulePageTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Documentation/rules")

  @Test(arguments: RulePage.files.map(\.name))
  func thePageIsCurrent(_ name: String) throws {
    let page = try #require(RulePage.files.first { $0.name == name })
    let stored = try? String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    #expect(stored == page.text, "Documentation/rules/\(name) is not current; run `make pages` and look at the difference")
  }

  @Test func everyPageBelongsToARule() throws {
    let stored = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(stored) == Set(RulePage.files.map(\.name)), "pages without a rule, or rules without a page; run `make pages`")
  }

  @Test func aPageSaysWhyAndWhoSaysSo() {
    for rule in RuleCatalog.all {
      let page = RulePage.text(rule)
      #expect(page.contains(rule.rationale) && rule.sources.allSatisfy { page.contains($0.url) }, "\(rule.id)")
    }
  }
}
