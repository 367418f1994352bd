import TemplateLintClassifier
import TemplateLintRules
import Testing

@testable import TemplateLintConfiguration

/// Loads `/p/.templatelint.yml` from texts by absolute path.
func load(_ files: [String: String]) throws(BrokenConfiguration) -> Configuration {
  var loader = ConfigurationLoader(
    shown: { String($0.dropFirst()) },
    bytes: { path in files[path].map { .success(Array($0.utf8)) } ?? .failure(.init(cause: "no such file")) })
  return try loader.load("/p/.templatelint.yml", folder: "/p")
}

private func level(_ rule: String, _ settings: Settings) throws -> Setting<RuleLevel> {
  settings.levels[try #require(ConfigurableRule.indices[rule])]
}

@Suite struct ConfigurationTests {
  @Test func laterLayersWinAndKeepTheirPlace() throws {
    let configuration = try load([
      "/p/.templatelint.yml": "extends: [strict, base/b.yml]\nrules: {body-missing: note}\ncosts: {stop: 5}\n",
      "/p/base/b.yml": "rules: {body-missing: off, json-invalid: warning}\nbaseline: k.json\ncosts: {stop: 1, look: 2}\n",
    ])
    let settings = configuration.settings(configuration.selection(for: "/p/a.json"))
    #expect(try level("body-missing", settings).value == .severity(.note))
    #expect(try level("json-invalid", settings).origin == .file(.init(path: "p/base/b.yml", line: 1, column: 42)))
    #expect(try level("placeholders-too-dense", settings).value == .severity(.error))
    #expect(settings.baseline?.value == "/p/base/k.json")
    #expect(settings.adjusted(Costs()).stop == 5)
    #expect(settings.adjusted(Costs()).look == 2)
    #expect(settings.adjusted(Costs()).repriced == Costs().repriced)
    #expect(configuration.files == ["p/base/b.yml", "p/.templatelint.yml"])
  }

  @Test func overridesHoldForTheirPathsOnly() throws {
    let configuration = try load([
      "/p/.templatelint.yml":
        "overrides:\n- {files: old/, rules: {body-missing: off}, vocabulary: Acme}\n- {files: 'old/*.json', rules: {body-missing: note}}\n"
    ])
    func settings(_ path: String) -> Settings { configuration.settings(configuration.selection(for: path)) }
    #expect(try level("body-missing", settings("/p/a.json")).value == .on)
    #expect(try level("body-missing", settings("/p/old/deep/a.json")).value == .off)
    #expect(try level("body-missing", settings("/p/old/a.json")).value == .severity(.note))
    #expect(settings("/p/old/a.json").vocabulary.map(\.value) == ["Acme"])
    #expect(settings("/p/a.json").vocabulary.isEmpty)
  }

  @Test func rolloutLetsOnlyErrorsOfFormatFail() throws {
    let configuration = try load(["/p/.templatelint.yml": "extends: rollout\n"])
    let settings = configuration.settings(.none)
    #expect(try level("category-mismatch", settings).value == .severity(.warning))
    #expect(try level("body-missing", settings).value == .on)
    for (rule, level) in zip(ConfigurableRule.all, settings.levels) where rule.isAboutContent {
      #expect(level.value.severity(standard: rule.severity) != .error, "\(rule.id)")
    }
  }

  @Test func optInRulesAreOffUntilASetNamesThem() throws {
    let strict = try load(["/p/.templatelint.yml": "extends: strict\n"]).settings(.none)
    let direct = try load(["/p/.templatelint.yml": "extends: direct-send\n"]).settings(.none)
    for (index, rule) in ConfigurableRule.all.enumerated() where rule.isOptIn {
      #expect(Settings().severity(of: index) == nil)
      #expect((strict.severity(of: index) == nil) == (rule.family == .directSend))
      if rule.family == .directSend { #expect(direct.severity(of: index) == rule.severity) }
    }
  }

  @Test func extendingInACircleIsAProblem() {
    let error = #expect(throws: BrokenConfiguration.self) {
      try load(["/p/.templatelint.yml": "extends: b.yml\n", "/p/b.yml": "extends: ./.templatelint.yml\n"])
    }
    #expect(error?.problems.map(\.description) == ["p/b.yml:1:10: p/.templatelint.yml extends itself"])
  }

  @Test func aMissingOrBrokenBaseIsAProblem() {
    let missing = #expect(throws: BrokenConfiguration.self) { try load(["/p/.templatelint.yml": "extends: b.yml\n"]) }
    #expect(missing?.problems.map(\.description) == ["p/.templatelint.yml:1:10: p/b.yml cannot be read: no such file"])
    let broken = #expect(throws: BrokenConfiguration.self) {
      try load(["/p/.templatelint.yml": "extends: b.yml\n", "/p/b.yml": "ruless: {}"])
    }
    #expect(broken?.problems.first?.place.path == "p/b.yml")
  }

  @Test func extendsThatMultiplyAreStopped() {
    var files = ["/p/.templatelint.yml": "extends: [0.yml, 0.yml]\n"]
    for level in 0..<40 { files["/p/\(level).yml"] = "extends: [\(level + 1).yml, \(level + 1).yml]\n" }
    #expect(throws: BrokenConfiguration.self) { try load(files) }
  }

  @Test(arguments: [
    ("/a/b/c.json", "/a/b", "c.json"), ("/a/c.json", "/a/b", "../c.json"), ("/a/b", "/a/b", "."), ("/x/./y/../z", "/x", "z"),
  ]) func pathsAreSeenFromAFolder(_ path: String, _ folder: String, _ expected: String) {
    #expect(PathText.relative(path, to: folder) == expected)
  }

  @Test func foldersAboveComeNearestFirst() {
    #expect(PathText.ancestors(of: "/a/b") == ["/a/b", "/a", "/"])
  }
}
