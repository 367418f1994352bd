/// A configuration with everything that it extends, in the order in which it applies.
package struct Configuration: Sendable {
  /// What a folder's configuration is called.
  package static let fileName = ".templatelint.yml"

  /// One layer; later ones win.
  enum Step: Sendable {
    case set(RuleSet, SettingOrigin.Place)
    case file(ConfigurationFile, folder: String)
  }

  let steps: [Step]
  /// Absolute folder that path patterns are relative to.
  package let folder: String
  /// Of all files, in the order of the layers.
  package let suppressions: [Suppression]
  /// Every override of every file, with the step that it belongs to.
  private let overrides: [ConfigurationFile.Override]

  init(steps: [Step], folder: String) {
    self.steps = steps
    self.folder = folder
    let files = steps.compactMap { if case .file(let file, _) = $0 { file } else { nil } }
    suppressions = files.flatMap(\.suppressions)
    overrides = files.flatMap(\.overrides)
  }

  /// What applies without a configuration file.
  package static let standard = Configuration(steps: [], folder: "/")

  /// Which parts of a configuration concern a file; files with the same selection have the same settings.
  package struct Selection: Sendable, Hashable {
    /// Indices, counted over all files of the configuration.
    var overrides: [Int]
    /// Indices into `Configuration.suppressions`.
    package var suppressions: [Int]

    /// Nothing but what holds for every file.
    package static let none = Selection(overrides: [], suppressions: [])
  }

  /// - Parameter path: absolute.
  package func selection(for path: String) -> Selection {
    guard !overrides.isEmpty || !suppressions.isEmpty else { return .none }
    let relative = PathText.relative(path, to: folder)
    return Selection(
      overrides: overrides.indices.filter { overrides[$0].fits(path: relative) },
      suppressions: suppressions.indices.filter { suppressions[$0].fits(path: relative) })
  }

  /// The settings of every file with this selection.
  package func settings(_ selection: Selection) -> Settings {
    var settings = Settings()
    var firstOverride = 0
    for step in steps {
      switch step {
      case .set(let set, let place): settings.apply(set, .set(set.rawValue, place))
      case .file(let file, let folder):
        settings.apply(file, folder: folder)
        for (index, override) in file.overrides.enumerated() where selection.overrides.contains(firstOverride + index) {
          for set in override.sets { settings.apply(set) }
          settings.apply(override.choices)
        }
        firstOverride += file.overrides.count
      }
    }
    settings.suppressions = selection.suppressions
    return settings
  }

  /// The files that make it up, outermost last, as messages show them.
  package var files: [String] {
    steps.compactMap { if case .file(let file, _) = $0 { file.path } else { nil } }
  }
}
