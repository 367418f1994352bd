import TemplateLintPricing
import TemplateLintRules
import Testing

@testable import TemplateLintConfiguration

private func read(_ text: String) throws -> ConfigurationFile { try ConfigurationReader.read(Array(text.utf8), path: "c.yml") }

private func problems(_ text: String) -> [String] {
  do throws(BrokenConfiguration) {
    _ = try ConfigurationReader.read(Array(text.utf8), path: "c.yml")
    return []
  } catch {
    return error.problems.map(\.description)
  }
}

@Suite struct ConfigurationReaderTests {
  @Test func everyKeyIsRead() throws {
    let file = try read(
      """
      extends: [strict, ../base.yml]
      rules: {body-missing: warning, json-invalid: off}
      vocabulary: [Free Now, "20% Club"]
      costs: {stop: 300}
      overrides:
        - files: [legacy/, "*.json"]
          extends: rollout
          rules: {body-missing: note}
      suppressions:
        - {rule: [body-missing], files: a.json, name: order_*, language: en, pointer: /components/0, reason: agreed, expires: 2027-01-31}
      baseline: known.json
      markets: [Brazil, India]
      volumes: {order_*: 20000}
      rates: rates.csv
      """)
    #expect(file.extends.map(\.value) == [.set(.strict), .file("../base.yml")])
    #expect(file.choices.rules.map(\.value.level) == [.severity(.warning), .off])
    #expect(file.choices.rules.first?.origin == .file(.init(path: "c.yml", line: 2, column: 23)))
    #expect(file.choices.vocabulary.map(\.value) == ["Free Now", "20% Club"])
    #expect(file.choices.costs.map(\.value.amount) == [300])
    #expect(file.overrides.first?.files.map(\.pattern) == ["legacy/**", "**/*.json"])
    #expect(file.overrides.first?.sets.map(\.value) == [.rollout])
    #expect(file.suppressions.first?.expires == CalendarDay("2027-01-31"))
    #expect(file.suppressions.first?.reason == "agreed")
    #expect(file.baseline?.value == "known.json")
    #expect(file.markets.map(\.value) == ["Brazil", "India"])
    #expect(file.volumes.map(\.value.messages) == [20000])
    #expect(file.rates?.value == "rates.csv")
  }

  @Test func anEmptyFileChangesNothing() throws {
    #expect(try read("") == ConfigurationFile(path: "c.yml"))
    #expect(try read("# nothing yet\n") == ConfigurationFile(path: "c.yml"))
  }

  @Test(arguments: [
    ("ruls: {}", "c.yml:1:1: no key \"ruls\"; did you mean rules?"),
    ("rules:\n  body-mising: off", "c.yml:2:3: no rule \"body-mising\"; did you mean body-missing?"),
    ("rules:\n  body-missing: of", "c.yml:2:17: no level \"of\"; did you mean off?"),
    ("extends: [strikt]", "c.yml:1:11: no set \"strikt\"; did you mean strict?; a file ends in .yml"),
    ("costs: {stop: many}", "c.yml:1:15: a cost: a whole number from 0 to 1000000000 is expected here"),
    ("costs: {stop: -1}", "c.yml:1:15: a cost: a whole number from 0 to 1000000000 is expected here"),
    ("rules: []", "c.yml:1:8: rules: keys and values are expected here"),
    ("rules: {json-invalid: off}\nrules: {}", "c.yml:2:1: \"rules\" stands here twice"),
    ("suppressions:\n  - rule: json-invalid", "c.yml:2:5: a suppression needs a \"reason\""),
    ("suppressions:\n  - reason: because", "c.yml:2:5: a suppression needs one of rule, files, name, language, pointer"),
    ("suppressions:\n  - {name: x, reason: y, expires: 2027-02-30}", "c.yml:2:35: a day is written YYYY-MM-DD"),
    ("overrides:\n  - rules: {json-invalid: off}", "c.yml:2:5: an override needs \"files\": one pattern or a list"),
    ("overrides:\n  - {files: a, extends: b.yml}", "c.yml:2:25: an override extends sets, not files"),
    ("vocabulary: [\"\"]", "c.yml:1:14: a word or phrase is expected here"),
    ("a: [", "c.yml:1:5: while parsing a flow node: did not find expected node content"),
    ("overrides:\n  - {files: /abs/x}", "c.yml:2:13: a pattern is relative to the folder of the configuration"),
  ]) func aMistakeIsNamedWithItsPlace(_ text: String, _ problem: String) {
    #expect(problems(text).first == problem)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["[", "{a,b}", "*a", "**/", "{"]) func aPatternOfSignsIsRefusedOrFast(_ sign: String) {
    let long = String(repeating: sign, count: 100_000)
    #expect(problems("overrides:\n  - {files: '\(long)', rules: {body-missing: off}}") == ["c.yml:2:13: a pattern has at most 1000 bytes"])
    _ = Glob(long)
    #expect(!Glob(String(long.prefix(1000)) + "b").matches(String(repeating: "a", count: 300)))
  }

  @Test func everyMistakeIsNamedAtOnce() {
    #expect(problems("ruls: {}\ncosts: {stopp: 1}\nrules: {x: y}\n").count == 3)
  }
}
