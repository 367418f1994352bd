internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// How long Meta may try to deliver a message, by category.
///
/// Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/time-to-live (2026-09-11).
struct TimeToLiveRange: Sendable {
  let category: Category
  let name: String
  /// Seconds.
  let range: ClosedRange<Int>
  /// -1 means 30 days.
  let allowsDefault: Bool
  let severity: Severity
  let rationale: String
  let bad: Int
  let good: Int

  static let all = [
    TimeToLiveRange(
      category: .authentication, name: "authentication", range: 30...900, allowsDefault: true, severity: .error,
      rationale: "Codes are tried for 30 to 900 seconds, or 30 days with -1; the default is ten minutes.", bad: 1000, good: 300),
    TimeToLiveRange(
      category: .utility, name: "utility", range: 30...43_200, allowsDefault: true, severity: .error,
      rationale: "Utility templates are tried for 30 to 43,200 seconds (12 hours), or 30 days with -1, which is the default.",
      bad: 86_400, good: 3600),
    TimeToLiveRange(
      category: .marketing, name: "marketing", range: 43_200...2_592_000, allowsDefault: false, severity: .warning,
      rationale: """
        Marketing templates are tried for 12 hours to 30 days, and only the Marketing Messages API takes the value. A sample on the same page \
        sets 120 seconds, against its own table: hence a warning.
        """, bad: 120, good: 86_400),
  ]

  var rule: Rule {
    Rule(
      id: "time-to-live-out-of-range-for-\(name)", severity: severity, family: .timeToLive,
      summary: "message_send_ttl_seconds is outside the range of \(name) templates", rationale: rationale, sources: [.timeToLive],
      metaCode: "100", interest: .timeToLive, hits: [example("⟦\(bad)⟧")], misses: [example("\(good)")]
    ) { context, findings in
      guard let value = context.template.details.timeToLive, context.category == category, !range.contains(value.value),
        !(allowsDefault && value.value == -1)
      else { return }
      findings.report(
        "\(value.value) seconds; \(name) templates take \(range.lowerBound) to \(range.upperBound) seconds\(allowsDefault ? ", or -1" : "")",
        at: value.node)
    }
  }

  private func example(_ value: String) -> String {
    Rule.message(category: category.name, extra: #","message_send_ttl_seconds":\#(value)"#)
  }
}
