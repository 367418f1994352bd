internal import TemplateLint
internal import TemplateLintRules

/// How often each rule fired, the most frequent first.
enum StatisticsText {
  static func lines(_ summary: Summary) -> [String] {
    let rules = summary.rules.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let most = rules.first else { return [] }
    let width = String(most.value).count
    return rules.map { rule, count in
      let number = String(count)
      return String(repeating: " ", count: width - number.count) + "\(number)  \(rule)"
    } + [""]
  }
}
