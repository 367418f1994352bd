internal import ArgumentParser
internal import TemplateLintConfiguration

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "What applies to a file, and where each value came from.")

  @Argument(help: "A file or folder; the current folder without one.")
  var path = "."

  @OptionGroup(title: "Configuration") var options: ConfigurationOptions

  @Flag(help: "Also the rules that have their own severity.")
  var all = false

  @Option(help: "text or json.")
  var format = ListFormat.text

  func run() throws {
    let finder = ConfigurationFinder(options.choice.source)
    // Of a folder: what a file in it would get.
    let file = FileStatus(path: path)?.kind == .folder ? path + "/template.json" : path
    let absolute = WorkingFolder.absolute(file)
    let configuration: Configuration
    switch finder.configuration(for: absolute) {
    case .none: configuration = .standard
    case .configuration(let found, _): configuration = found
    case .broken:
      for problem in finder.problems { Diagnostics.error(problem) }
      throw ExitCode(ExitStatus.couldNotRun.rawValue)
    }
    var settings = configuration.settings(configuration.selection(for: absolute))
    options.choice.restrict(&settings)
    let listing = SettingsListing(path: path, configuration: configuration, settings: settings, showsAll: all)
    switch format {
    case .text: StandardOutput.print(listing.text)
    case .json: StandardOutput.print(listing.json)
    }
  }
}
