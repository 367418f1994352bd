/// One lint rule: what it looks for, why, who says so, and the check itself.
///
/// A rule is a value in a file of its own (or one of a table where a family is truly the same check). Its examples are its tests
/// and its documentation page.
package struct Rule: Sendable {
  /// Names the bad pattern in kebab case and reads well after "allow": `body-starts-with-placeholder`.
  package let id: String
  /// The default; a configuration may change it.
  package let severity: Severity
  package let family: Family
  /// One sentence, without a final period.
  package let summary: String
  /// Why it matters, in sentences.
  package let rationale: String
  package let sources: [Source]
  /// Meta's error code or subcode where there is one: `2388299`.
  package let metaCode: String?
  /// The sets that it belongs to; a rule outside `recommended` is off unless a configuration asks for it or for its set.
  package let sets: Sets
  /// Templates that break it, the span of the finding marked with `⟦ ⟧` in the JSON text.
  package var hits: [String] { makeHits() }
  /// Templates near to the hits that do not.
  package var misses: [String] { makeMisses() }
  /// Examples are made when somebody asks: a run starts without them.
  private let makeHits: @Sendable () -> [String]
  private let makeMisses: @Sendable () -> [String]
  /// What a template must have one of for the check to be worth a call.
  package let interest: RuleInterest
  /// Looks at one template. Rules over several templates do nothing here; see `AccountRules`.
  package let check: @Sendable (borrowing RuleContext, inout RuleFindings) -> Void

  /// Where a fact comes from.
  package struct Source: Sendable, Hashable {
    package let url: String
    /// The edition or the day it was read, `YYYY-MM-DD`.
    package let date: String

    package init(_ url: String, _ date: String) {
      self.url = url
      self.date = date
    }
  }

  package enum Family: String, Sendable, CaseIterable {
    case reading, name, language, category, header, body, footer, placeholder, button, url, authentication, carousel
    case commerce, timeToLive = "time-to-live", policy, content, account, directSend = "direct-send"
  }

  /// Off unless a configuration or a set asks for it.
  package var isOptIn: Bool { !sets.contains(.recommended) }

  /// Named selections of rules, as configurations spell them.
  package struct Sets: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// What everybody wants; the default.
    package static let recommended = Sets(rawValue: 1 << 0)
    /// Everything that can be said, taste and providers' limits included.
    package static let strict = Sets(rawValue: 1 << 1)
    /// The tighter limits of messages that Meta makes templates of after they were sent.
    package static let directSend = Sets(rawValue: 1 << 2)
    /// For a first run over old templates: what `recommended` has, with only errors of format failing.
    package static let rollout = Sets(rawValue: 1 << 3)

    /// The membership of nearly every rule.
    package static let standard: Sets = [.recommended, .strict, .directSend, .rollout]

    /// Name and value of each, in the order of documentation.
    package static let named: [(name: String, set: Sets)] = [
      ("recommended", .recommended), ("strict", .strict), ("direct-send", .directSend), ("rollout", .rollout),
    ]
  }

  package init(
    id: String, severity: Severity, family: Family, summary: String, rationale: String, sources: [Source],
    metaCode: String? = nil, sets: Sets = .standard, interest: RuleInterest = .always,
    hits: @autoclosure @escaping @Sendable () -> [String], misses: @autoclosure @escaping @Sendable () -> [String],
    check: @escaping @Sendable (borrowing RuleContext, inout RuleFindings) -> Void
  ) {
    self.id = id
    self.severity = severity
    self.family = family
    self.summary = summary
    self.rationale = rationale
    self.sources = sources
    self.metaCode = metaCode
    self.sets = sets
    self.interest = interest
    makeHits = hits
    makeMisses = misses
    self.check = check
  }
}
