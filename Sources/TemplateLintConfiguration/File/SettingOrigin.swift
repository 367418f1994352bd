/// Where a value of the configuration came from.
package enum SettingOrigin: Sendable, Hashable {
  /// Built in.
  case standard
  /// Written in a file.
  case file(Place)
  /// From a set that a file extends, at that place.
  case set(String, Place)
  /// From the command line: `--only`.
  case option(String)

  /// A place in a configuration file.
  package struct Place: Sendable, Hashable, CustomStringConvertible {
    package var path: String
    package var line: Int
    package var column: Int

    package init(path: String, line: Int, column: Int) {
      self.path = path
      self.line = line
      self.column = column
    }

    package var description: String { "\(path):\(line):\(column)" }
  }

  /// The place in a file, if there is one.
  package var place: Place? {
    switch self {
    case .standard, .option: nil
    case .file(let place), .set(_, let place): place
    }
  }
}

/// A value with its origin.
package struct Setting<Value: Sendable & Hashable>: Sendable, Hashable {
  package var value: Value
  package var origin: SettingOrigin

  package init(_ value: Value, _ origin: SettingOrigin) {
    self.value = value
    self.origin = origin
  }
}
