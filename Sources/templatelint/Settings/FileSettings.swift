internal import TemplateLint
internal import TemplateLintConfiguration

/// What applies to a file, ready for work. Files with the same settings share one value.
final class FileSettings: Sendable {
  /// Counts the settings of a run from 0.
  let id: Int
  let inspectorOptions: Inspector.Options
  let filter: FindingFilter

  init(id: Int, inspectorOptions: Inspector.Options, filter: FindingFilter) {
    self.id = id
    self.inspectorOptions = inspectorOptions
    self.filter = filter
  }
}
