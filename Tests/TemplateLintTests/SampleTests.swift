import Foundation
import Testing

@testable import TemplateLint
@testable import TemplateLintRules

/// The samples in `templates/` say what the rules find, and what they leave alone.
@Suite struct SampleTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "templates")

  /// The rules found in each file, those over several templates included.
  static let found: [String: Set<String>] = {
    var options = Analyzer.Options()
    options.findsCounterfactuals = false
    let analyzer = Analyzer(options: options)
    var review = AccountReview()
    var found: [String: Set<String>] = [:]
    for kind in ["authentication", "broken", "marketing", "misdeclared", "utility"] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: kind).path)) ?? []
      for name in names.sorted() where name.hasSuffix(".json") {
        let path = "\(kind)/\(name)"
        guard let bytes = try? Data(contentsOf: folder.appending(path: path)) else { continue }
        found[path] = []
        for analysis in analyzer.analyze([UInt8](bytes), path: path) {
          review.add(analysis)
          found[path]?.formUnion(analysis.findings.map(\.rule))
        }
      }
    }
    for finding in review.findings() { found[finding.source.path]?.insert(finding.rule) }
    return found
  }()

  @Test(arguments: found.keys.filter { $0.hasPrefix("broken/") }.sorted())
  func aBrokenSampleGivesWhatItsNameSays(_ path: String) {
    let rule = String(path.dropFirst(7).dropLast(5))
    #expect(RuleCatalog.rule(named: rule) != nil, "a broken sample is named after a rule")
    #expect(Self.found[path] == [rule])
  }

  @Test(arguments: found.keys.filter { !$0.hasPrefix("broken/") && !$0.hasPrefix("misdeclared/") }.sorted())
  func aCleanSampleGivesNothing(_ path: String) { #expect(Self.found[path] == []) }

  @Test(arguments: found.keys.filter { $0.hasPrefix("misdeclared/") }.sorted())
  func aMisdeclaredSampleGivesTheMismatchAlone(_ path: String) { #expect(Self.found[path] == ["category-mismatch"]) }

  @Test func thereAreSamplesOfEveryKind() { #expect(Self.found.count > 90) }
}
