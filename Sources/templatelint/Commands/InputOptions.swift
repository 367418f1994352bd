internal import ArgumentParser
internal import TemplateLintConfiguration
internal import TemplateLintInputs

/// What `lint` and `classify` share: paths, formats and limits.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files, folders, globs, or - for standard input. Without one: templates/.")
  var paths: [String] = []

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("How to report, and where to; may be given several times.", valueName: "format[=file]"))
  var formats: [OutputTarget] = []

  @Option(
    name: .customLong("input-format"),
    help: ArgumentHelp("json, yaml, csv or markdown; without it the content tells.", valueName: "format"),
    transform: InputOptions.inputFormat)
  var inputFormat: InputFormat?

  @Option(name: .customLong("stdin-filename"), help: "What positions call standard input.")
  var standardInputName = InputChoice().standardInputName

  @Option(help: "How many blocks of input are worked on at once; 0 for one a core.")
  var jobs = InputChoice().jobs

  @Option(name: .customLong("max-template-bytes"), help: "Longer templates are not read.")
  var maximumTemplateBytes = InputChoice().maximumTemplateBytes

  @Option(
    name: .customLong("html-details"),
    help: "How many templates the HTML report shows in full, the riskiest first; its list has all.")
  var htmlDetails = InputChoice().htmlDetails

  mutating func validate() throws {
    if formats.filter({ $0.path == nil }).count > 1 {
      throw ValidationError("only one --format may go to standard output; give the others a file: --format json=report.json")
    }
    guard jobs >= 0 else { throw ValidationError("--jobs is a number of cores, or 0") }
    guard htmlDetails >= 0 else { throw ValidationError("--html-details is a number of templates, 0 or more") }
    guard (1...(1 << 30)).contains(maximumTemplateBytes) else {
      throw ValidationError("--max-template-bytes lies between 1 and 1073741824")
    }
  }

  private static func inputFormat(_ name: String) throws -> InputFormat {
    if let format = InputFormat(rawValue: name) { return format }
    let names = InputFormat.allCases.map(\.rawValue)
    throw ValidationError(
      "--input-format \(name) is none of \(names.joined(separator: ", "))\(Suggestion.hint(for: name, among: names))")
  }

  /// What was asked for.
  var choice: InputChoice {
    InputChoice(
      paths: paths, formats: formats, format: inputFormat, standardInputName: standardInputName, jobs: jobs,
      maximumTemplateBytes: maximumTemplateBytes, htmlDetails: htmlDetails)
  }
}
