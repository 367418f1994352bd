/// One lint rule: what it looks for, why, who says so, and the check itself.
///
/// A rule is a value in a file of its own (or one of a table where a family is truly the same check). Its examples are its tests
/// and its documentation page.
public struct Rule: Sendable {
  /// Names the bad pattern in kebab case and reads well after "allow": `body-starts-with-placeholder`.
  public let id: String
  /// The default; a configuration may change it.
  public let severity: Severity
  public let family: Family
  /// One sentence, without a final period.
  public let summary: String
  /// Why it matters, in sentences.
  public let rationale: String
  public let sources: [Source]
  /// Meta's error code or subcode where there is one: `2388299`.
  public let metaCode: String?
  /// Off unless a configuration or profile asks for it.
  public let isOptIn: Bool
  /// Templates that break it, the span of the finding marked with `⟦ ⟧` in the JSON text.
  public let hits: [String]
  /// Templates near to the hits that do not.
  public let misses: [String]
  /// Looks at one template. Account-level rules do nothing here; see `AccountRules`.
  package let check: @Sendable (borrowing RuleContext, inout RuleFindings) -> Void

  /// Where a fact comes from.
  public struct Source: Sendable, Hashable {
    public let url: String
    /// The edition or the day it was read, `YYYY-MM-DD`.
    public let date: String

    public init(_ url: String, _ date: String) {
      self.url = url
      self.date = date
    }
  }

  public enum Family: String, Sendable, CaseIterable {
    case reading, name, language, category, header, body, footer, placeholder, button, url, authentication, carousel
    case commerce, timeToLive = "time-to-live", policy, content, account, directSend = "direct-send"
  }

  package init(
    id: String, severity: Severity, family: Family, summary: String, rationale: String, sources: [Source],
    metaCode: String? = nil, isOptIn: Bool = false, hits: [String], misses: [String],
    check: @escaping @Sendable (borrowing RuleContext, inout RuleFindings) -> Void
  ) {
    self.id = id
    self.severity = severity
    self.family = family
    self.summary = summary
    self.rationale = rationale
    self.sources = sources
    self.metaCode = metaCode
    self.isOptIn = isOptIn
    self.hits = hits
    self.misses = misses
    self.check = check
  }
}
