internal import TemplateLintModel
internal import TemplateLintRules

extension AccountReview {
  /// Findings kept for one rule; the last then says how many more there are.
  private static let limit = 200

  /// What the templates of the run say together, in input order of each rule's findings.
  public func findings() -> [Finding] {
    var tally = Tally()
    compareNames(&tally)
    compareTexts(&tally)
    if count > 250 { tally.report(.templatesOver250, 250, "this is template 251 of \(count); an unverified portfolio may have 250") }
    if count > 6000 { tally.report(.templatesOver6000, 6000, "this is template 6001 of \(count); at most 6000 are allowed") }
    return tally.found.sorted { ($0.index, $0.order) < ($1.index, $1.order) }.map { finding($0, tally) }
  }

  private func compareNames(_ tally: inout Tally) {
    let order = sortedIndices { ($0.name, $0.language) < ($1.name, $1.language) }
    var languagesOfNames: [[UInt16]] = []
    var firsts: [Int] = []
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, self[Int(order[end])].name == self[Int(order[start])].name { end += 1 }
      let group = order[start..<end]
      compareLanguages(group, &tally)
      // Many names are looked at for their languages only up to a number that tells the pattern.
      if languagesOfNames.count < 20_000, let first = group.min() {
        firsts.append(Int(first))
        languagesOfNames.append(distinct(group.map { self[Int($0)].language }))
      }
      start = end
    }
    reportMissingLanguages(languagesOfNames, firsts, &tally)
  }

  /// The versions of one name, by language and then by place.
  private func compareLanguages(_ group: ArraySlice<UInt32>, _ tally: inout Tally) {
    guard group.count > 1, let first = group.min() else { return }
    let reference = self[Int(first)]
    var previous: UInt32?
    for index in group {
      let entry = self[Int(index)]
      if let previous, self[Int(previous)].language == entry.language {
        tally.report(
          .nameAndLanguageRepeated, Int(index), "\(place(of: self[Int(previous)])) has the same name and language; rename one of them")
        continue
      }
      previous = index
      guard index != first, entry.language != reference.language else { continue }
      let other = place(of: reference)
      if entry.category != reference.category, entry.category > 0, reference.category > 0 {
        tally.report(
          .categoryDiffersAcrossLanguages, Int(index),
          "\(other) (\(languages[Int(reference.language)])) has another category; give both the same")
      }
      if entry.placeholders != reference.placeholders {
        tally.report(
          .placeholdersDifferAcrossLanguages, Int(index),
          "\(other) (\(languages[Int(reference.language)])) has other placeholders; use the same in both")
      }
      if entry.buttons != reference.buttons {
        tally.report(
          .buttonsDifferAcrossLanguages, Int(index),
          "\(other) (\(languages[Int(reference.language)])) has other buttons; use the same types in the same order")
      }
    }
  }

  private func compareTexts(_ tally: inout Tally) {
    let order = sortedIndices { ($0.content, 0) < ($1.content, 0) }
    for place in order.indices.dropFirst() {
      let (left, right) = (self[Int(order[place - 1])], self[Int(order[place])])
      guard left.content == right.content, right.content != 0, left.name != right.name else { continue }
      tally.report(
        .textRepeatsTemplate, Int(order[place]), "\(self.place(of: left)) has the same body and footer; use that one, or write what differs")
    }
  }

  /// A language that four of five names have, where five names or more are known, is one that the account has.
  private func reportMissingLanguages(_ versions: [[UInt16]], _ firsts: [Int], _ tally: inout Tally) {
    guard versions.count >= 5 else { return }
    var counts: [UInt16: Int] = [:]
    for version in versions { for language in version { counts[language, default: 0] += 1 } }
    let usual = counts.filter { $0.value * 5 >= versions.count * 4 && $0.value < versions.count }.keys.sorted()
    guard !usual.isEmpty, counts.filter({ $0.value * 5 >= versions.count * 4 }).count > 1 else { return }
    for (version, first) in zip(versions, firsts) {
      let missing = usual.filter { !version.contains($0) }.map { languages[Int($0)] }
      guard !missing.isEmpty else { continue }
      tally.report(.languageVersionMissing, first, "no version in \(missing.joined(separator: ", ")), which nearly all templates have")
    }
  }

  private func sortedIndices(_ areInOrder: (Entry, Entry) -> Bool) -> [UInt32] {
    (0..<UInt32(count)).sorted { left, right in
      let (first, second) = (self[Int(left)], self[Int(right)])
      if areInOrder(first, second) { return true }
      return !areInOrder(second, first) && left < right
    }
  }

  private func distinct(_ numbers: [UInt16]) -> [UInt16] {
    var result: [UInt16] = []
    for number in numbers where result.last != number { result.append(number) }
    return result
  }

  private func finding(_ item: Tally.Item, _ tally: Tally) -> Finding {
    let entry = self[item.index]
    let name = name(of: entry)
    let language = languages[Int(entry.language)]
    let rest = tally.counts[item.rule.id, default: 0] - Self.limit
    let message = item.isLast && rest > 0 ? item.message + " (and \(rest) more like this)" : item.message
    return Finding(
      rule: item.rule.id, severity: item.rule.severity, message: message,
      source: SourceRange(
        path: paths[Int(entry.path)], pointer: pointer(of: entry), line: Int(entry.line), column: Int(entry.column),
        endLine: Int(entry.line), endColumn: Int(entry.column)),
      templateName: name, templateLanguage: language.isEmpty ? nil : language,
      fingerprint: Fingerprint.make(name: name, language: language, rule: item.rule.id, text: [], ordinal: 0))
  }

  /// Counts what each rule finds and keeps the first of them.
  struct Tally {
    struct Item {
      var rule: Rule
      var index: Int
      var order: Int
      var message: String
      var isLast: Bool
    }

    var found: [Item] = []
    var counts: [String: Int] = [:]

    mutating func report(_ rule: Rule, _ index: Int, _ message: @autoclosure () -> String) {
      let number = counts[rule.id, default: 0] + 1
      counts[rule.id] = number
      guard number <= AccountReview.limit else { return }
      found.append(
        Item(rule: rule, index: index, order: found.count, message: message(), isLast: number == AccountReview.limit))
    }
  }
}
