internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// Text that Meta's review refuses whatever the category: a request for something secret, or a threat.
struct PolicyRule: Sendable {
  let id: String
  let summary: String
  let rationale: String
  let advice: String
  /// Made when a check first runs, as all lists are.
  let subject: @Sendable () -> PhraseList
  /// Verbs of which one must stand before it in the same sentence; empty where the phrase alone is enough.
  let requests: [Requests]
  let hit: String
  let miss: String

  enum Requests { case give, enter }

  private static let guards = PhraseList(PolicyPhrases.guards)
  private static let give = PhraseList(PolicyPhrases.give)
  private static let enter = PhraseList(PolicyPhrases.enter)
  private static let cardNumbers = PhraseList(PolicyPhrases.cardNumbers)
  private static let identityNumbers = PhraseList(PolicyPhrases.identityNumbers)
  private static let passwords = PhraseList(PolicyPhrases.passwords)
  private static let threats = PhraseList(PolicyPhrases.threats)
  /// Words between the request and what it asks for.
  private static let reach = 7

  static let all = [
    PolicyRule(
      id: "asks-for-card-number", summary: "The message asks for the number of a card or account",
      rationale: "Meta refuses templates that ask for full card or account numbers. The last four digits may be named.",
      advice: "do not ask for card or account numbers; the last four digits are fine", subject: { cardNumbers },
      requests: [.give, .enter],
      hit: Rule.body("Your payment failed. Please reply with your ⟦card number⟧ and we will try again."),
      miss: Rule.body("Your payment failed. Never share your card number with anyone.")),
    PolicyRule(
      id: "asks-for-identity-number", summary: "The message asks for a national identity number",
      rationale: "Meta refuses templates that ask for national identity numbers or documents that hold them.",
      advice: "do not ask for identity numbers in the chat", subject: { identityNumbers },
      requests: [.give, .enter],
      hit: Rule.body("To finish your booking please send us your ⟦passport number⟧ today."),
      miss: Rule.body("Please bring your passport to the counter, the passport number is on your booking.")),
    PolicyRule(
      id: "asks-for-password", summary: "The message asks for a password or PIN",
      rationale: "Nobody honest asks for a password in a chat. Meta's review takes it for a scam.",
      advice: "do not ask for passwords or PINs", subject: { passwords }, requests: [.give],
      hit: Rule.body("Your account is locked. Please reply with your ⟦password⟧ to open it again."),
      miss: Rule.body("Your password was changed today. Do not share your password with anyone.")),
    PolicyRule(
      id: "threatens-reader", summary: "The message threatens the reader",
      rationale: "Threats and shaming, of debtors above all, are abusive content: rejected whatever the category.",
      advice: "state what is due and by when, without threats", subject: { threats }, requests: [],
      hit: Rule.body("Your bill is unpaid. Pay today or we will take ⟦legal action⟧ against you."),
      miss: Rule.body("Your bill of May is unpaid. Please pay it by Friday.")),
  ]

  var rule: Rule {
    Rule(
      id: id, severity: .warning, family: .policy, summary: summary, rationale: rationale + " Found by words, hence a warning.",
      sources: [.review], interest: .body, hits: [hit], misses: [miss]
    ) { context, findings in
      let subject = self.subject()
      for index in context.fields(.bodyText, .headerText) {
        let tokens = context.tokens(of: index)
        let node = context.template.fields[index].node
        for place in tokens.indices where tokens[place].kind == .word {
          guard let range = subject.match(at: place, in: tokens), isAsked(before: place, in: tokens) else { continue }
          findings.report(advice, at: node, range: range)
          break
        }
      }
    }
  }

  /// Whether a request stands before the token in its sentence and nothing there makes it a warning.
  private func isAsked(before place: Int, in tokens: ContiguousArray<Token>.SubSequence) -> Bool {
    guard !requests.isEmpty else { return true }
    var isAsked = false
    var words = 0
    var index = place - 1
    while index >= tokens.startIndex {
      switch tokens[index].kind {
      case .sentenceEnd, .lineBreak: return isAsked
      case .word:
        words += 1
        if Self.guards.match(at: index, in: tokens) != nil { return false }
        if words <= Self.reach, isRequest(at: index, in: tokens) { isAsked = true }
      default: break
      }
      index -= 1
    }
    return isAsked
  }

  private func isRequest(at index: Int, in tokens: ContiguousArray<Token>.SubSequence) -> Bool {
    requests.contains { request in
      switch request {
      case .give: Self.give.match(at: index, in: tokens) != nil
      case .enter: Self.enter.match(at: index, in: tokens) != nil
      }
    }
  }
}
