internal import TemplateLint

/// Why templates were not assessed, in words.
enum NotAssessedText {
  /// For one template: `no lexicon for sw`.
  static func reason(_ analysis: Analysis) -> String {
    analysis.showsNoMessage ? noMessage : "no lexicon for \(language(analysis.detectedLanguage ?? "und"))"
  }

  /// For a run: `no lexicon for sw 2, am 1; no message to assess 3`. Empty where everything was assessed.
  static func reasons(_ summary: Summary, languagesAtMost limit: Int = .max) -> String {
    var counts = summary.notAssessedLanguages
    counts["und", default: 0] -= summary.withoutMessage
    let languages = counts.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let named = languages.prefix(limit).map { "\(language($0.key)) \($0.value)" }.joined(separator: ", ")
    let lexicon = named.isEmpty ? [] : ["no lexicon for \(named)\(languages.count > limit ? " and others" : "")"]
    return (lexicon + (summary.withoutMessage > 0 ? ["\(noMessage) \(summary.withoutMessage)"] : [])).joined(separator: "; ")
  }

  static let noMessage = "no message to assess"

  private static func language(_ code: String) -> String { code == "und" ? "an unknown language" : code }
}
