internal import ArgumentParser
internal import TemplateLintJSON
internal import TemplateLintReports
internal import TemplateLintRules

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rules", abstract: "The catalogue of lint rules.")

  @Option(help: "Only rules of this family: \(Rule.Family.allCases.map(\.rawValue).joined(separator: ", ")).")
  var family: String?

  @Option(help: "Only rules of this severity: error, warning, note.")
  var severity: String?

  @Argument(help: "Only rules whose id contains this.")
  var word: String?

  @Option(help: "text or json.")
  var format = ListFormat.text

  @Option(help: ArgumentHelp("Write the page of every rule, and an index, into this folder.", valueName: "folder"))
  var pages: String?

  mutating func validate() throws {
    if let family, Rule.Family(rawValue: family) == nil {
      throw ValidationError("no family '\(family)'; there are \(Rule.Family.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    if let severity, Severity(name: severity) == nil {
      throw ValidationError("no severity '\(severity)'; there are error, warning, note")
    }
  }

  func run() throws {
    if let pages { return try writePages(to: pages) }
    let rules = RuleCatalog.all.filter { rule in
      (family.map { rule.family.rawValue == $0 } ?? true) && (severity.map { rule.severity.name == $0 } ?? true)
        && (word.map { rule.id.contains($0) } ?? true)
    }
    switch format {
    case .text:
      let width = rules.map(\.id.count).max() ?? 0
      var text = rules.map { rule in
        let pad = String(repeating: " ", count: width - rule.id.count)
        return "\(rule.id)\(pad)  \(rule.severity.name.padded(to: 7))  \(rule.summary)"
      }
      text.append("\(rules.count) of \(RuleCatalog.all.count) rules; templatelint explain RULE shows one")
      StandardOutput.print(text.joined(separator: "\n"))
    case .json:
      var json = JSONWriter()
      json.beginArray()
      for rule in rules { Self.write(rule, to: &json) }
      json.endArray()
      StandardOutput.print(String(decoding: json.bytes, as: UTF8.self))
    }
  }

  /// The folder must be there; pages of rules that are gone stay (a test names them).
  private func writePages(to folder: String) throws {
    for page in RulePage.files {
      do {
        let file = try OutputFile(path: "\(folder)/\(page.name)")
        try file.write(Array(page.text.utf8))
        try file.finish()
      } catch {
        Diagnostics.error("\(error)")
        throw ExitCode(ExitStatus.couldNotRun.rawValue)
      }
    }
    StandardOutput.print("\(RulePage.files.count) pages in \(folder)")
  }

  private static func write(_ rule: Rule, to json: inout JSONWriter) {
    json.beginObject()
    for (key, value) in [
      ("id", rule.id), ("severity", rule.severity.name), ("family", rule.family.rawValue), ("summary", rule.summary),
      ("rationale", rule.rationale),
    ] {
      json.key(text: key)
      json.string(value)
    }
    json.key("metaCode")
    if let code = rule.metaCode { json.string(code) } else { json.null() }
    json.key("optIn")
    json.value(rule.isOptIn)
    json.key("sets")
    json.beginArray()
    for (name, set) in Rule.Sets.named where rule.sets.contains(set) { json.string(name) }
    json.endArray()
    json.key("sources")
    json.beginArray()
    for source in rule.sources {
      json.beginObject()
      json.key("url")
      json.string(source.url)
      json.key("date")
      json.string(source.date)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

/// How a catalogue is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

extension String {
  /// With spaces behind it up to a width.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
