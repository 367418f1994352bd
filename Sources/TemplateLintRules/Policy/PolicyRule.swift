internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// Text that Meta's review refuses whatever the category: a request for something secret, or a threat.
struct PolicyRule: Sendable {
  let id: String
  let summary: String
  let rationale: String
  let advice: String
  let subject: PhraseList
  /// Verbs of which one must stand before it in the same sentence; nil where the phrase alone is enough.
  let requests: PhraseList?
  let hit: String
  let miss: String

  private static let guards = PhraseList(PolicyPhrases.guards)
  /// Words between the request and what it asks for.
  private static let reach = 7

  static let all = [
    PolicyRule(
      id: "asks-for-card-number", summary: "The message asks for the number of a card or account",
      rationale: "Meta refuses templates that ask for full card or account numbers. The last four digits may be named.",
      advice: "do not ask for card or account numbers; the last four digits are fine", subject: PhraseList(PolicyPhrases.cardNumbers),
      requests: PhraseList(PolicyPhrases.give + "|" + PolicyPhrases.enter),
      hit: Rule.body("Your payment failed. Please reply with your ⟦card number⟧ and we will try again."),
      miss: Rule.body("Your payment failed. Never share your card number with anyone.")),
    PolicyRule(
      id: "asks-for-identity-number", summary: "The message asks for a national identity number",
      rationale: "Meta refuses templates that ask for national identity numbers or documents that hold them.",
      advice: "do not ask for identity numbers in the chat", subject: PhraseList(PolicyPhrases.identityNumbers),
      requests: PhraseList(PolicyPhrases.give + "|" + PolicyPhrases.enter),
      hit: Rule.body("To finish your booking please send us your ⟦passport number⟧ today."),
      miss: Rule.body("Please bring your passport to the counter, the passport number is on your booking.")),
    PolicyRule(
      id: "asks-for-password", summary: "The message asks for a password or PIN",
      rationale: "Nobody honest asks for a password in a chat. Meta's review takes it for a scam.",
      advice: "do not ask for passwords or PINs", subject: PhraseList(PolicyPhrases.passwords), requests: PhraseList(PolicyPhrases.give),
      hit: Rule.body("Your account is locked. Please reply with your ⟦password⟧ to open it again."),
      miss: Rule.body("Your password was changed today. Do not share your password with anyone.")),
    PolicyRule(
      id: "threatens-reader", summary: "The message threatens the reader",
      rationale: "Threats and shaming, of debtors above all, are abusive content: rejected whatever the category.",
      advice: "state what is due and by when, without threats", subject: PhraseList(PolicyPhrases.threats), requests: nil,
      hit: Rule.body("Your bill is unpaid. Pay today or we will take ⟦legal action⟧ against you."),
      miss: Rule.body("Your bill of May is unpaid. Please pay it by Friday.")),
  ]

  var rule: Rule {
    Rule(
      id: id, severity: .warning, family: .policy, summary: summary, rationale: rationale + " Found by words, hence a warning.",
      sources: [.review], interest: .body, hits: [hit], misses: [miss]
    ) { context, findings in
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
    guard let requests else { return true }
    var isAsked = false
    var words = 0
    var index = place - 1
    while index >= tokens.startIndex {
      switch tokens[index].kind {
      case .sentenceEnd, .lineBreak: return isAsked
      case .word:
        words += 1
        if Self.guards.match(at: index, in: tokens) != nil { return false }
        if words <= Self.reach, requests.match(at: index, in: tokens) != nil { isAsked = true }
      default: break
      }
      index -= 1
    }
    return isAsked
  }
}
