internal import TemplateLintText
internal import TemplateLintYAML

/// Reads a configuration file. Every problem is collected; a file with one does not apply.
package struct ConfigurationReader {
  let path: String
  var problems: [ConfigurationProblem] = []

  private init(path: String) { self.path = path }

  /// - Parameter path: as messages show it.
  package static func read(_ bytes: [UInt8], path: String) throws(BrokenConfiguration) -> ConfigurationFile {
    var reader = ConfigurationReader(path: path)
    let file = reader.file(bytes)
    guard reader.problems.isEmpty else {
      throw BrokenConfiguration(
        problems: reader.problems.sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) })
    }
    return file
  }

  /// The keys at the top.
  package static let keys = [
    "extends", "rules", "vocabulary", "costs", "overrides", "suppressions", "baseline", "markets", "volumes", "rates",
  ]

  private mutating func file(_ bytes: [UInt8]) -> ConfigurationFile {
    var file = ConfigurationFile(path: path)
    let documents: [YAMLNode]
    do {
      documents = try YAMLStream(bytes).documents
    } catch {
      problems.append(ConfigurationProblem(error.message, at: place(error.position)))
      return file
    }
    if documents.count > 1 { report("a configuration is one document", at: documents[1]) }
    guard let root = documents.first, root.scalar?.kind(tag: root.tag) != .null else { return file }
    for (key, value) in members(of: root, known: Self.keys, what: "the configuration") {
      switch key {
      case "extends": file.extends = items(value).compactMap { extended($0) }
      case "overrides": file.overrides = list(value, "overrides").compactMap { override($0) }
      case "suppressions": file.suppressions = list(value, "suppressions").compactMap { suppression($0) }
      case "baseline": file.baseline = text(value, "a path").map { Setting($0, .file(place(value))) }
      case "rates": file.rates = text(value, "the path of a rate card").map { Setting($0, .file(place(value))) }
      case "markets": file.markets = items(value).compactMap { item in
        text(item, "the name of a market").map { Setting($0, .file(place(item))) }
      }
      case "volumes": file.volumes = volumes(value)
      default: choice(key, value, into: &file.choices)
      }
    }
    return file
  }

  private mutating func extended(_ node: YAMLNode) -> Setting<ConfigurationFile.Extension>? {
    guard let name = text(node, "a set or the path of a configuration file") else { return nil }
    let origin = SettingOrigin.file(place(node))
    if let set = RuleSet(rawValue: name) { return Setting(.set(set), origin) }
    if name.utf8.contains(UInt8(ascii: "/")) || name.hasSuffix(".yml") || name.hasSuffix(".yaml") {
      return Setting(.file(name), origin)
    }
    report(unknown("set", name, among: RuleSet.allCases.map(\.rawValue)) + "; a file ends in .yml", at: node)
    return nil
  }

  private mutating func volumes(_ node: YAMLNode) -> [Setting<ConfigurationFile.Volume>] {
    var volumes: [Setting<ConfigurationFile.Volume>] = []
    for member in mapping(node, "volumes") {
      let name = member.key.scalar?.text ?? ""
      guard let messages = number(member.value, "messages a month") else { continue }
      volumes.append(Setting(.init(name: Glob(name), messages: messages), .file(place(member.key))))
    }
    return volumes
  }

  private mutating func override(_ node: YAMLNode) -> ConfigurationFile.Override? {
    var override = ConfigurationFile.Override(files: [])
    let before = problems.count
    for (key, value) in members(of: node, known: ["files", "extends", "rules", "vocabulary", "costs"], what: "an override") {
      switch key {
      case "files": override.files = items(value).compactMap { glob($0) }
      case "extends":
        for item in items(value) {
          guard let found = extended(item) else { continue }
          if case .set(let set) = found.value {
            override.sets.append(Setting(set, found.origin))
          } else {
            report("an override extends sets, not files", at: item)
          }
        }
      default: choice(key, value, into: &override.choices)
      }
    }
    if override.files.isEmpty, problems.count == before { report("an override needs \"files\": one pattern or a list", at: node) }
    return override
  }

  /// One of the keys that stand at the top and in overrides.
  private mutating func choice(_ key: String, _ value: YAMLNode, into choices: inout ConfigurationFile.Choices) {
    switch key {
    case "rules": choices.rules = rules(value)
    case "vocabulary": choices.vocabulary = items(value).compactMap { item in
      text(item, "a word or phrase").map { Setting($0, .file(place(item))) }
    }
    case "costs":
      for (name, node) in members(of: value, known: CostName.allCases.map(\.rawValue), what: "costs") {
        guard let cost = CostName(rawValue: name), let amount = number(node, "a cost") else { continue }
        choices.costs.append(Setting(.init(cost: cost, amount: amount), .file(place(node))))
      }
    default: break
    }
  }

  private mutating func rules(_ node: YAMLNode) -> [Setting<ConfigurationFile.RuleChoice>] {
    var rules: [Setting<ConfigurationFile.RuleChoice>] = []
    for (id, value) in members(of: node, known: ConfigurableRule.all.map(\.id), what: "rules", noun: "rule") {
      let name = value.scalar?.text ?? ""
      guard let level = RuleLevel(name: name) else {
        report(unknown("level", name, among: RuleLevel.names), at: value)
        continue
      }
      rules.append(Setting(.init(rule: id, level: level), .file(place(value))))
    }
    return rules
  }
}
