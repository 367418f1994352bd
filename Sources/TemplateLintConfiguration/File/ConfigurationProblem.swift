/// Something wrong in a configuration file, and what would be right.
package struct ConfigurationProblem: Error, Sendable, Hashable, CustomStringConvertible {
  package var place: SettingOrigin.Place
  package var message: String

  package init(_ message: String, at place: SettingOrigin.Place) {
    self.place = place
    self.message = message
  }

  /// `path:line:column: message`, as compilers write it.
  package var description: String { "\(place.description): \(message)" }
}

/// All that is wrong with a configuration: it does not apply at all.
package struct BrokenConfiguration: Error, Sendable {
  /// By file and position; never empty.
  package var problems: [ConfigurationProblem]

  package init(problems: [ConfigurationProblem]) { self.problems = problems }
}
