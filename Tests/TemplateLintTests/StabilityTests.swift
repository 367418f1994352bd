import Foundation
import Testing

@testable import TemplateLint
@testable import TemplateLintClassifier
@testable import TemplateLintModel

/// Harmless changes do not flip a verdict: names, numbers, placeholder style, emoji, line breaks, sample values.
@Suite struct StabilityTests {
  /// What is changed, and the largest share of verdicts that may flip.
  static let changes: [(name: String, limit: Double, change: @Sendable (String) -> String)] = [
    ("other sample values", 0.005, { $0.replacing("\"Ana\"", with: "\"Olga\"").replacing("\"48213\"", with: "\"90017\"") }),
    ("named placeholders", 0.03, { text in
      (1...9).reduce(text) { $0.replacing("{{\($1)}}", with: "{{value_\(String(UnicodeScalar(UInt8(96 + $1))))}}") }
    }),
    ("an emoji before the end", 0.02, { $0.replacing(#"."}"#, with: #". 🙂"}"#) }),
    ("line breaks instead of sentence spaces", 0.03, { $0.replacing(". ", with: #".\n"#) }),
  ]

  @Test(arguments: changes.map(\.name))
  func aHarmlessChangeKeepsTheVerdict(_ name: String) throws {
    let change = try #require(Self.changes.first { $0.name == name })
    var options = Analyzer.Options()
    options.runsRules = false
    options.findsCounterfactuals = false
    let analyzer = Analyzer(options: options)
    var flipped = 0
    var total = 0
    for file in try Corpus.files() {
      let text = try String(contentsOf: file, encoding: .utf8)
      let before = analyzer.analyze(text)
      let after = analyzer.analyze(change.change(text))
      #expect(before.count == after.count)
      flipped += zip(before, after).count { $0.verdict.category != $1.verdict.category }
      total += before.count
    }
    let share = Double(flipped) / Double(total)
    #expect(share <= change.limit, "\(flipped) of \(total) verdicts flip with \(name)")
  }
}
