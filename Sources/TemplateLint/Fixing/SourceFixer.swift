/// Makes the safe fixes of a file until none is left.
///
/// A round that leaves the file worse than it was is undone: a record that could be read can be read afterwards, every template is still
/// there under its name, and the finding that was mended is gone.
package struct SourceFixer {
  /// What an inspection of the file says.
  package struct Inspection {
    package var analyses: [Analysis]

    package init(_ analyses: [Analysis]) { self.analyses = analyses }

    /// What must not change.
    fileprivate var outline: [[String?]] { analyses.map { [$0.name, $0.error.map { "\($0.message)" }] } }
    fileprivate var findings: [Finding] { analyses.flatMap(\.findings) }
  }

  /// Mended findings may show others; more rounds than this mean that two fixes undo each other.
  static let roundLimit = 40

  private let inspect: ([UInt8]) -> Inspection

  package struct Outcome {
    /// The file's bytes afterwards.
    package var bytes: [UInt8]
    /// Findings that were mended.
    package var fixed: [Finding]
  }

  /// - Parameter inspect: reads a file as the run does, suppressions applied.
  package init(inspect: @escaping ([UInt8]) -> Inspection) { self.inspect = inspect }

  package func fix(_ bytes: [UInt8]) -> Outcome {
    var outcome = Outcome(bytes: bytes, fixed: [])
    var current = inspect(bytes)
    // Rules whose fixes did not do what they should, template by template.
    var failed: Set<Key> = []
    for _ in 0..<Self.roundLimit {
      let round = plan(current, without: failed)
      guard let changed = round.edits.applied(to: outcome.bytes), changed != outcome.bytes else { break }
      let next = inspect(changed)
      let useless = Self.useless(round.findings, before: current, after: next)
      guard next.outline == current.outline, useless.isEmpty else {
        // Where it cannot be told which one did it, all are left out.
        failed.formUnion(useless.isEmpty ? Set(round.findings.map(Key.init)) : useless)
        continue
      }
      outcome = Outcome(bytes: changed, fixed: outcome.fixed + round.findings)
      current = next
      // What failed may succeed on what the file is now: a second run would try it too.
      failed = []
    }
    return outcome
  }

  /// A rule in one template.
  private struct Key: Hashable {
    let rule: String
    let name: String?
    let language: String?

    init(_ finding: Finding) {
      rule = finding.rule
      name = finding.templateName
      language = finding.templateLanguage
    }
  }

  /// Where not as many findings went as were mended.
  private static func useless(_ mended: [Finding], before: Inspection, after: Inspection) -> Set<Key> {
    func count(_ findings: [Finding]) -> [Key: Int] {
      findings.reduce(into: [:]) { $0[Key($1), default: 0] += 1 }
    }
    let (old, new, gone) = (count(before.findings), count(after.findings), count(mended))
    return Set(gone.keys.filter { (new[$0] ?? 0) + (gone[$0] ?? 0) > old[$0] ?? 0 })
  }

  private func plan(_ inspection: Inspection, without failed: Set<Key>) -> (edits: EditList, findings: [Finding]) {
    var edits = EditList()
    var findings: [Finding] = []
    for finding in inspection.findings where finding.suppressed == nil && !failed.contains(Key(finding)) {
      guard let fix = finding.fix, fix.isSafe, !fix.edits.isEmpty, edits.add(fix) else { continue }
      findings.append(finding)
    }
    return (edits, findings)
  }
}
