internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// A written limit on the length of one kind of text.
///
/// Meta does not say what it counts. An error is given when even the smallest plausible count (characters as people see them,
/// samples in place of placeholders where they are shorter) is over the limit; a warning when only the largest is (UTF-16 units,
/// placeholders as written, or the text filled with its samples).
struct TextLimit: Sendable {
  let id: String
  /// `the body`, for messages.
  let subject: String
  let limit: Int
  let role: TextRole
  /// Which fields of the role: all, those of the message, or those of cards.
  let place: Place
  let source: Rule.Source
  /// Thousands of letters, made when somebody asks.
  let hit: @Sendable () -> String
  let miss: @Sendable () -> String

  /// Direct Send's own limits are off by default.
  var sets = Rule.Sets.standard

  enum Place: Sendable { case everywhere, message, card, limitedTimeOffer, singleProduct }

  var rule: Rule {
    Rule(
      id: id, severity: .error, family: family, summary: "\(subject.capitalizedFirst) has more than \(limit) characters",
      rationale: """
        Meta refuses longer text with subcode 2388040, and refuses to send a message whose filled-in text is longer. \
        What counts as a character is not written down: an error means that every plausible count is over the limit, a warning \
        that the largest one is.
        """,
      sources: [source], metaCode: "2388040", sets: sets, interest: interest, hits: [hit()], misses: [miss()]
    ) { context, findings in self.check(context, &findings) }
  }

  private var interest: RuleInterest {
    switch role {
    case .headerText: .header
    case .bodyText: place == .card ? .carousel : place == .limitedTimeOffer ? .limitedTimeOffer : .body
    case .footerText: .footer
    case .buttonURL: .url
    case .limitedTimeOfferText: .limitedTimeOffer
    case .name: .always
    default: .buttons
    }
  }

  private var family: Rule.Family {
    if sets == .directSend { return .directSend }
    return switch role {
    case .headerText: .header
    case .footerText: .footer
    case .buttonText, .autofillText, .phoneNumber, .copyCode: .button
    case .buttonURL: .url
    case .limitedTimeOfferText: .commerce
    case .name: .name
    default: place == .card ? .carousel : .body
    }
  }

  private func check(_ context: borrowing RuleContext, _ findings: inout RuleFindings) {
    for index in context.template.fields.indices {
      let field = context.template.fields[index]
      guard field.role == role, applies(to: field, context) else { continue }
      let filled = context.filledByteCount(of: index)
      // No count is larger than the number of bytes.
      guard field.range.count > limit || filled > limit else { continue }
      let lengths = context.lengths(of: index)
      if lengths.smallest > limit {
        findings.report(
          "\(subject) has \(lengths.smallest) characters; at most \(limit) are allowed", at: field.node)
      } else if lengths.largest > limit {
        findings.report(
          "\(subject) has \(lengths.smallest) characters but \(lengths.largest) UTF-16 units; Meta does not say which of them may be at most \(limit)",
          at: field.node, severity: .warning)
      } else if lengths.filled > limit {
        findings.report(
          "\(subject) has \(lengths.filled) characters with its sample values in place; at most \(limit) are allowed when it is sent",
          at: field.node, severity: .warning)
      }
    }
  }

  private func applies(to field: TextField, _ context: borrowing RuleContext) -> Bool {
    switch place {
    case .everywhere: true
    case .message: field.card < 0
    case .card: field.card >= 0
    case .limitedTimeOffer: field.card < 0 && context.component(.limitedTimeOffer) != nil
    case .singleProduct: field.card < 0 && context.hasButton(.spm)
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
