/// Findings that a project has accepted for now: `templatelint/baseline/1`. It only shrinks by itself.
///
/// The file is kept for review: sorted, one finding a line, without anything that changes when lines move or models do.
package struct Baseline: Sendable, Hashable {
  package static let schema = "templatelint/baseline/1"

  /// One accepted finding. The fingerprint alone decides; the rest is for people, and `path` for knowing whether a run looked there.
  package struct Entry: Sendable, Hashable, Comparable {
    package var fingerprint: String
    package var rule: String
    /// Name of the template.
    package var template: String?
    package var language: String?
    /// Relative to the folder of the baseline.
    package var path: String

    package init(fingerprint: String, rule: String, template: String?, language: String?, path: String) {
      self.fingerprint = fingerprint
      self.rule = rule
      self.template = template
      self.language = language
      self.path = path
    }

    package static func < (left: Entry, right: Entry) -> Bool {
      (left.path, left.template ?? "", left.language ?? "", left.rule, left.fingerprint)
        < (right.path, right.template ?? "", right.language ?? "", right.rule, right.fingerprint)
    }
  }

  /// Sorted, each fingerprint once.
  package private(set) var entries: [Entry]

  package init(_ entries: [Entry] = []) {
    var seen: Set<String> = []
    self.entries = entries.sorted().filter { seen.insert($0.fingerprint).inserted }
  }

  package var fingerprints: Set<String> { Set(entries.map(\.fingerprint)) }

  /// What a run means for the baseline.
  package struct Comparison: Sendable, Hashable {
    /// Entries that the run would have found again and did not.
    package var fixed: [Entry]
    /// Found and in no entry.
    package var new: [Entry]
    /// The baseline without what is fixed.
    package var pruned: Baseline
    /// The pruned baseline with what is new.
    package var extended: Baseline
  }

  /// - Parameters:
  ///   - found: the findings of a run that are not suppressed.
  ///   - covers: whether the run would have come to an entry's finding again: its file was read, or is gone, and its rule ran.
  package func compared(with found: [Entry], covers: (Entry) -> Bool) -> Comparison {
    let present = Set(found.map(\.fingerprint))
    let known = fingerprints
    let fixed = entries.filter { !present.contains($0.fingerprint) && covers($0) }
    let gone = Set(fixed.map(\.fingerprint))
    let pruned = Baseline(entries.filter { !gone.contains($0.fingerprint) })
    let new = Baseline(found.filter { !known.contains($0.fingerprint) }).entries
    return Comparison(fixed: fixed, new: new, pruned: pruned, extended: Baseline(pruned.entries + new))
  }
}
