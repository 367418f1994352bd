internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholdersTooDense = Rule(
    id: "placeholders-too-dense", severity: .warning, family: .placeholder,
    summary: "There are too many placeholders for so few words",
    rationale: """
      Meta refuses bodies with too many parameters for their length and gives no number. The rule in practice, from Twilio's side, is at \
      least 2n+1 fixed words for n placeholders. Texts in scripts without spaces are not counted.
      """,
    sources: [
      .errorCodes,
      Source("https://www.twilio.com/docs/whatsapp/tutorial/send-whatsapp-notification-messages-templates", "2025-09-01"),
    ],
    metaCode: "2388293",
    interest: .placeholders,
    hits: [body(mark("Hi {{1}}, order {{2}}: {{3}} today."))],
    misses: [body("Hi {{1}}, your order {{2}} was shipped and arrives today.")]
  ) { context, findings in
    guard !context.isPreset else { return }
    for index in context.fields(.bodyText) where context.holdsPlaceholder(index) {
      let count = context.placeholders(of: index).count
      guard count > 0 else { continue }
      var words = 0
      var isSpaced = true
      for token in context.tokens(of: index) {
        switch token.kind {
        case .word, .number, .code, .date, .time, .email, .phone, .url:
          words += token.flags.contains(.holdsPlaceholder) ? 0 : 1
          switch token.script {
          case .han, .hiragana, .katakana, .thai, .lao, .khmer, .myanmar: isSpaced = false
          default: break
          }
        default: break
        }
      }
      guard isSpaced, words < 2 * count + 1 else { continue }
      findings.report(
        "\(count) placeholders with \(words) fixed words; about \(2 * count + 1) words are needed",
        at: context.template.fields[index].node, range: context.template.fields[index].range)
    }
  }
}
