internal import TemplateLint
internal import TemplateLintReports

extension RunDescription {
  /// This program's own version and model.
  static func current(command: String, failOn: String? = nil) -> RunDescription {
    var run = RunDescription(toolVersion: Version.current, model: ModelIdentity.builtIn, command: command)
    run.failOn = failOn
    return run
  }
}

/// The version of the tool, as releases are tagged.
enum Version {
  static let current = "0.1.0"
}
