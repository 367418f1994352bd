package import TemplateLintRules

/// The page of a finding that is no rule over structure: the verdict's own, and those about a configuration or another model.
package struct FindingPage: Sendable {
  package let id: String
  /// One sentence without a final period.
  package let summary: String
  /// When it is an error, a warning or a note.
  package let severity: String
  /// The highest severity that it can have by itself.
  package let highest: Severity
  /// What it is about: the verdict or the configuration.
  package let family: String
  private let why: String
  /// What to do about it.
  package let cure: String
  private let sources: [String]

  /// Plain Markdown that also reads well in a terminal.
  package var text: String {
    let lines = [
      "# \(id)", "", summary + ".", "", "- Severity: \(severity)", "- Family: \(family)", "", "## Why", "", why, "", "## What to do", "", cure,
    ]
    return (lines + (sources.isEmpty ? [] : ["", "## Source", ""] + sources.map { "- \($0)" })).joined(separator: "\n")
  }

  /// Nil for an id that is a rule's or nobody's.
  package static func page(of id: String) -> FindingPage? { all.first { $0.id == id } }

  /// `category-mismatch` first.
  package static let all = [
    FindingPage(
      id: "category-mismatch", summary: "Meta will probably give the template another category than the one it was declared with",
      severity: "error at risk high, warning at medium, note at low", highest: .error, family: "verdict",
      why: """
        A template that is declared UTILITY and reads as MARKETING is not rejected: it is approved at the price of MARKETING, delivered under \
        its caps and subject to its opt-outs, or moved later. A one-time password outside AUTHENTICATION is rejected on the first day of the \
        next month. The finding shows the words that decide it, what would change the verdict, and what to do.
        """,
      cure: """
        Take the deciding words out, move them into a template of their own, or submit the template as what it is. `costs` in the \
        configuration says what being wrong costs you, and so where the levels of risk begin.
        """,
      sources: [
        "https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-categorization (2026-09-11)"
      ]),
    FindingPage(
      id: "suppression-unused", summary: "A suppression of the configuration suppresses nothing any more", severity: "warning", highest: .warning,
      family: "configuration",
      why: """
        It was written for a finding that is gone. Left in the list it will hide the next one that happens to fit, unseen. A run over a part of \
        the files says so only of suppressions that name files or a template and were met by none of their findings.
        """,
      cure: "Remove the entry.", sources: []),
    FindingPage(
      id: "suppression-expired", summary: "A suppression of the configuration has passed its day", severity: "warning", highest: .warning,
      family: "configuration",
      why: """
        `expires` says how long a finding was agreed to. From the day after, the finding counts again. The day is that of `--today`, else \
        `SOURCE_DATE_EPOCH`, else today's in UTC.
        """,
      cure: "Mend what was suppressed and remove the entry; or agree on a new day, with the reason.", sources: []),
    FindingPage(
      id: "verdict-changed", summary: "The model given with --against reads the template as another category", severity: "note", highest: .note,
      family: "verdict",
      why: """
        Another set of weights, of an earlier release or fitted on your own account's decisions, is tried before it decides: each template that \
        the two read differently is named, with both categories and their probabilities.
        """,
      cure: """
        Read the named templates and judge which model is right, or measure both with `templatelint evaluate` on templates that Meta has \
        decided on.
        """,
      sources: []),
  ]
}
