internal import TemplateLint
internal import TemplateLintConfiguration

/// A baseline as a run uses it.
struct BaselineFilter: Sendable {
  /// Absolute.
  let path: String
  let baseline: Baseline
  private let known: Set<String>
  /// The run writes what it finds into the baseline, so that everything counts as known.
  private let acceptsAll: Bool

  init(path: String, baseline: Baseline, acceptsAll: Bool) {
    self.path = path
    self.baseline = baseline
    self.acceptsAll = acceptsAll
    known = baseline.fingerprints
  }

  func holds(_ finding: Finding) -> Bool { acceptsAll || known.contains(finding.fingerprint) }

  /// A finding as the baseline keeps it.
  func entry(for finding: Finding) -> Baseline.Entry {
    Baseline.Entry(
      fingerprint: finding.fingerprint, rule: finding.rule, template: finding.templateName,
      language: finding.templateLanguage,
      path: PathText.relative(WorkingFolder.absolute(finding.source.path), to: PathText.folder(of: path)))
  }
}
