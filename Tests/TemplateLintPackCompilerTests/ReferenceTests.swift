@testable import TemplateLintPackCompiler
import TemplateLintSignals
import TemplateLintText
import Testing

/// Numbers that are the same on every run.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 31)
  }
}

struct ReferenceTests {
  private static let words = ["rot", "blau", "gelb", "rotes", "hellblau", "gelber"]

  private static func sequence(_ random: inout Seeded, depth: Int) -> String {
    let count = Int.random(in: 1...3, using: &random)
    return (0..<count).map { _ in item(&random, depth: depth) }.joined(separator: " ")
  }

  private static func item(_ random: inout Seeded, depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 2 ? 5 : 9), using: &random) {
    case 0...2: words.randomElement(using: &random) ?? "rot"
    case 3: ["rot*", "*blau", "*blau*", "gelb*"].randomElement(using: &random) ?? "rot*"
    case 4: ["<number>", "<placeholder>", "<ref>"].randomElement(using: &random) ?? "<ref>"
    case 5, 6: "(\(sequence(&random, depth: depth + 1))|\(sequence(&random, depth: depth + 1)))"
    case 7: "[\(sequence(&random, depth: depth + 1))] \(words.randomElement(using: &random) ?? "rot")"
    default: "\(words.randomElement(using: &random) ?? "rot") ...\(Int.random(in: 1...3, using: &random)) \(words.randomElement(using: &random) ?? "blau")"
    }
  }

  private static func text(_ random: inout Seeded) -> String {
    let pieces = words + ["grau", "7", "{{1}}", ".", ",", "\n\n", "\n", "!", "🎉"]
    // A placeholder or a sign at the start would be a greeting, which the reference knows nothing of.
    return ([words.randomElement(using: &random) ?? ""]
      + (0..<Int.random(in: 1...24, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" })
      .joined(separator: " ")
  }

  private static func phrase(_ random: inout Seeded) -> String {
    let start = Int.random(in: 0..<6, using: &random) == 0 ? "^ " : ""
    let end = Int.random(in: 0..<6, using: &random) == 0 ? " $" : ""
    return start + sequence(&random, depth: 0) + end
  }

  private static func parse(_ phrases: [String]) throws -> [[PhraseItem]] {
    try phrases.map {
      try PhraseParser.parse(
        SourceText(string: $0, position: SourcePosition(file: "", line: 1, column: 1)), LiteralReader())
    }
  }

  /// A few phrases, as a lexicon of one signal has them, and many: then most share words, beginnings and ends.
  @Test(arguments: [(4, 0, 60), (4, 2, 60), (25, 0, 20), (25, 4, 20)], 0..<20)
  func randomPhrasesMatchAsTheirMeaningSays(_ size: (phrases: Int, guards: Int, texts: Int), _ seed: Int) throws {
    var random = Seeded(state: UInt64(seed) &* 977 &+ UInt64(size.phrases * 10 + size.guards) &+ 13)
    let phrases = (0..<size.phrases).map { _ in Self.phrase(&random) }
    let guards = (0..<size.guards).map { _ in Self.phrase(&random) }
    var bench = try Workbench(phrases: phrases, guards: guards)
    let (parsed, parsedGuards) = (try Self.parse(phrases), try Self.parse(guards))
    for _ in 0..<size.texts {
      let text = Self.text(&random)
      let bytes = Array(text.utf8)
      let expected = ReferenceMatcher(text).ranges(parsed, guards: parsedGuards)
        .map { String(decoding: bytes[$0.indices], as: UTF8.self) }
      #expect(bench.find(text) == expected, "\(phrases) without \(guards) in \(text.debugDescription)")
    }
  }

  /// Phrases that a lexicon might have: gaps of several lengths after the same words.
  @Test(arguments: [
    ("OTP {{1}} valido 3 minuti", "(codice otp|otp) ...5 <ref>", "^ otp <ref>", "OTP {{1}} valido 3"),
    ("rot und blau und gelb da", "rot ...1 blau", "rot ...4 da", "rot und blau und gelb da"),
    ("rot rot blau", "rot ...1 blau", "[rot] blau", "rot rot blau"),
  ])
  func allWaysOfOnePhraseAreFound(_ text: String, _ first: String, _ second: String, _ expected: String) throws {
    var bench = try Workbench(phrases: [first, second])
    #expect(bench.find(text) == [expected])
  }
}
