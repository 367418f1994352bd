internal import ArgumentParser
internal import Foundation
internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintPackCompiler
internal import TemplateLintSignals
internal import TemplateLintText

/// Shows which signals labelled templates have, and how fast they are read.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Shows language and signals of each template of an NDJSON file.")

  @OptionGroup var pack: PackOptions
  @Option(help: "Instead of showing anything, read the file this many times and say how long a template takes.")
  var measure: Int?
  @Flag(help: "Use the embedded pack instead of the files.")
  var builtIn = false
  @Argument var file: String

  func run() throws {
    let signals =
      builtIn ? SignalPack.builtIn : try SignalPack(bytes: PackCompiler.compileWhatWorks(PackFolder.files(in: pack.source)).bytes)
    let templates = try templates()
    var matcher = SignalMatcher(signals)
    var reading = SignalReading()
    if let measure {
      time(templates, measure, &matcher, &reading)
      return
    }
    for (template, document) in templates {
      matcher.read(template, of: document, into: &reading)
      show(template, document, reading, signals)
    }
  }

  private func templates() throws -> [(Template, Document)] {
    var result: [(Template, Document)] = []
    for line in try Data(contentsOf: URL(fileURLWithPath: file)).split(separator: UInt8(ascii: "\n")) {
      var document = Document()
      try JSONParser.parse(Array(line), into: &document)
      var roots: ContiguousArray<TemplateRoot> = []
      TemplateReader.locate(in: &document, into: &roots)
      for root in roots {
        var template = Template()
        TemplateReader.read(root, of: document, into: &template)
        result.append((template, document))
      }
    }
    return result
  }

  private func time(
    _ templates: [(Template, Document)], _ rounds: Int, _ matcher: inout SignalMatcher, _ reading: inout SignalReading
  ) {
    for round in 1...max(1, rounds) {
      var found = 0
      let start = clock()
      for index in templates.indices {
        matcher.read(templates[index].0, of: templates[index].1, into: &reading)
        found += reading.matches.count
      }
      // Processor time: other work on the machine does not count.
      let microseconds = Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1_000_000
      let bytes = templates.reduce(0) { $0 + $1.0.fields.reduce(0) { $0 + $1.range.count } }
      let each = (microseconds / Double(max(1, templates.count)) * 100).rounded() / 100
      print("round \(round): \(each) microseconds a template of \(bytes / max(1, templates.count)) bytes of text, \(found) matches")
    }
  }

  private func show(_ template: Template, _ document: Document, _ reading: SignalReading, _ signals: SignalPack) {
    let row = template.row
    let label = row?.label.map { document.string($0.raw.range) } ?? "-"
    let declared = row?.declared.map { document.string($0.raw.range) } ?? "-"
    let id = row?.id.map { document.string($0.range) } ?? "-"
    let language = template.language.map { document.string($0.range) } ?? "-"
    print("\(id) \(label) declared \(declared) \(language) -> \(reading.detectedCode)\(reading.isCovered ? "" : " NOT ASSESSED")")
    for match in reading.matches {
      let text = match.range.isEmpty ? "" : " «\(document.string(match.range))»"
      print("    \(signals.id(Int(match.signal)))\(text)")
    }
  }
}
