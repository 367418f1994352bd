package import TemplateLintRules

/// The page of a rule: printed by `explain`, and generated into the documentation.
package enum RulePage {
  /// Plain Markdown that also reads well in a terminal.
  package static func text(_ rule: Rule) -> String {
    var lines = [
      "# \(rule.id)", "", rule.summary + ".", "",
      "- Severity: \(rule.severity.name)\(rule.isOptIn ? ", off unless a profile asks for it" : "")", "- Family: \(rule.family.rawValue)",
    ]
    if let code = rule.metaCode { lines.append("- Meta answers with error \(code)") }
    lines += ["", "## Why", "", rule.rationale, "", "## Found", ""]
    for hit in rule.hits { lines += ["```json", shortened(hit), "```", ""] }
    lines += ["## Not found", ""]
    for miss in rule.misses { lines += ["```json", shortened(miss), "```", ""] }
    lines += ["## Source", ""]
    lines += rule.sources.map { "- \($0.url) (\($0.date))" }
    return lines.joined(separator: "\n")
  }

  /// The verdict's own finding, which is no rule over structure.
  package static let categoryMismatch = """
    # category-mismatch

    Meta will probably give the template another category than the one it was declared with.

    - Severity: error at risk high, warning at medium, note at low
    - Family: verdict

    ## Why

    A template that is declared UTILITY and reads as MARKETING is not rejected: it is approved at the price of MARKETING, delivered under \
    its caps and subject to its opt-outs, or moved later. A one-time password outside AUTHENTICATION is rejected on the first day of the \
    next month. The finding shows the words that decide it, what would change the verdict, and what to do.

    ## Source

    - https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-categorization (2026-09-11)
    """

  /// Examples of length limits are long: their middle says nothing.
  private static func shortened(_ example: String) -> String {
    guard example.count > 600 else { return example }
    return "\(example.prefix(240)) ... \(example.suffix(120))"
  }
}
