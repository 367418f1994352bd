package import TemplateLintModel

/// What changed between two exports of an account.
package struct AuditDrift: Sendable, Equatable {
  package struct Change: Sendable, Equatable {
    package var key: AuditRow.Key
    package var before: Category?
    package var after: Category?
  }

  /// Templates whose category at Meta differs, by name and language.
  package private(set) var changed: [Change] = []
  package private(set) var added: [AuditRow.Key] = []
  package private(set) var removed: [AuditRow.Key] = []

  /// - Parameters:
  ///   - before: rows of the earlier export; of several with one name and language the last counts.
  ///   - after: rows of this one.
  package init(before: [AuditRow], after: [AuditRow]) {
    var old: [AuditRow.Key: Category?] = [:]
    for row in before {
      let held: Category? = row.current ?? row.declared
      old[row.key] = .some(held)
    }
    var seen: Set<AuditRow.Key> = []
    for row in after where seen.insert(row.key).inserted {
      guard let earlier = old[row.key] else {
        added.append(row.key)
        continue
      }
      let now = row.current ?? row.declared
      if earlier != now { changed.append(Change(key: row.key, before: earlier, after: now)) }
    }
    removed = old.keys.filter { !seen.contains($0) }.sorted()
    added.sort()
    changed.sort { $0.key < $1.key }
  }
}
