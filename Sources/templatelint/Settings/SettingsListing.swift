internal import TemplateLintClassifier
internal import TemplateLintConfiguration
internal import TemplateLintJSON
internal import TemplateLintRules

/// What `templatelint config` prints.
struct SettingsListing {
  /// As given.
  let path: String
  let configuration: Configuration
  let settings: Settings
  /// Also rules that are as they are without a configuration.
  let showsAll: Bool

  private var costs: [(name: String, amount: Int, origin: SettingOrigin)] {
    let standard = Classifier.builtIn.costs
    return CostName.allCases.map { name in
      (name.rawValue, settings.costs[name]?.value ?? standard[keyPath: name.keyPath], settings.costs[name]?.origin ?? .standard)
    }
  }

  private var rules: [(rule: ConfigurableRule, level: Setting<RuleLevel>)] {
    zip(ConfigurableRule.all, settings.levels).map { ($0, $1) }.filter { rule, level in
      showsAll || level.value.severity(standard: rule.severity) != (rule.isOptIn ? nil : rule.severity)
    }
  }

  // MARK: Text

  var text: String {
    var lines = ["for \(path)"]
    lines.append(configuration.files.isEmpty ? "no \(Configuration.fileName) here or above" : "read \(configuration.files.joined(separator: ", "))")
    let rules = rules
    let others = ConfigurableRule.all.count - rules.count
    lines.append(showsAll ? "rules" : "rules (\(others) more as they are by themselves; --all shows them)")
    lines += table(rules.map { ($0.rule.id, Self.level($0.level.value, $0.rule), $0.level.origin) })
    section("vocabulary", settings.vocabulary.map { ($0.value, "", $0.origin) }, into: &lines)
    section("costs", costs.map { ($0.name, String($0.amount), $0.origin) }, into: &lines)
    section(
      "suppressions",
      settings.suppressions.map { configuration.suppressions[$0] }.map {
        ($0.rules.isEmpty ? "every rule" : $0.rules.sorted().joined(separator: " "), $0.reason, .file($0.place))
      }, into: &lines)
    section("baseline", settings.baseline.map { [(WorkingFolder.shown($0.value), "", $0.origin)] } ?? [], into: &lines)
    section("markets", settings.markets.map { ($0.value, "", $0.origin) }, into: &lines)
    section("volumes", settings.volumes.map { ($0.value.name.pattern, String($0.value.messages), $0.origin) }, into: &lines)
    section("rates", settings.rates.map { [(WorkingFolder.shown($0.value), "", $0.origin)] } ?? [], into: &lines)
    return lines.joined(separator: "\n")
  }

  private func section(_ title: String, _ rows: [(String, String, SettingOrigin)], into lines: inout [String]) {
    guard !rows.isEmpty else { return }
    lines.append(title)
    lines += table(rows)
  }

  private func table(_ rows: [(String, String, SettingOrigin)]) -> [String] {
    let width = rows.map(\.0.count).max() ?? 0
    let second = rows.map(\.1.count).max() ?? 0
    return rows.map { row in
      "  \(row.0.padded(to: width))  " + (second > 0 ? row.1.padded(to: second) + "  " : "") + Self.describe(row.2)
    }
  }

  /// `on` is shown as the severity that it means.
  private static func level(_ level: RuleLevel, _ rule: ConfigurableRule) -> String {
    level.severity(standard: rule.severity)?.name ?? "off"
  }

  private static func describe(_ origin: SettingOrigin) -> String {
    switch origin {
    case .standard: "built in"
    case .file(let place): place.description
    case .set(let name, let place): "\(place.description) (set \(name))"
    case .option(let name): name
    }
  }

  // MARK: JSON

  var json: String {
    var json = JSONWriter()
    json.beginObject()
    json.key("schema")
    json.string("templatelint/config/1")
    json.key("path")
    json.string(path)
    json.key("files")
    json.beginArray()
    for file in configuration.files { json.string(file) }
    json.endArray()
    json.key("rules")
    json.beginObject()
    for (rule, level) in zip(ConfigurableRule.all, settings.levels) {
      json.key(text: rule.id)
      item(Self.level(level.value, rule), level.origin, &json)
    }
    json.endObject()
    list("vocabulary", settings.vocabulary, &json) { $0 }
    json.key("costs")
    json.beginObject()
    for cost in costs {
      json.key(text: cost.name)
      amount(cost.amount, cost.origin, &json)
    }
    json.endObject()
    json.key("suppressions")
    json.beginArray()
    for index in settings.suppressions { item(configuration.suppressions[index].reason, .file(configuration.suppressions[index].place), &json) }
    json.endArray()
    json.key("baseline")
    optional(settings.baseline, &json)
    list("markets", settings.markets, &json) { $0 }
    json.key("volumes")
    json.beginObject()
    for volume in settings.volumes {
      json.key(text: volume.value.name.pattern)
      amount(volume.value.messages, volume.origin, &json)
    }
    json.endObject()
    json.key("rates")
    optional(settings.rates, &json)
    json.endObject()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func list(
    _ key: String, _ settings: [Setting<String>], _ json: inout JSONWriter, _ text: (String) -> String
  ) {
    json.key(text: key)
    json.beginArray()
    for setting in settings { item(text(setting.value), setting.origin, &json) }
    json.endArray()
  }

  private func optional(_ setting: Setting<String>?, _ json: inout JSONWriter) {
    guard let setting else { return json.null() }
    item(WorkingFolder.shown(setting.value), setting.origin, &json)
  }

  private func item(_ value: String, _ origin: SettingOrigin, _ json: inout JSONWriter) {
    json.beginObject()
    json.key("value")
    json.string(value)
    write(origin, &json)
    json.endObject()
  }

  private func amount(_ value: Int, _ origin: SettingOrigin, _ json: inout JSONWriter) {
    json.beginObject()
    json.key("value")
    json.value(value)
    write(origin, &json)
    json.endObject()
  }

  private func write(_ origin: SettingOrigin, _ json: inout JSONWriter) {
    json.key("from")
    json.string(Self.describe(origin))
  }
}
