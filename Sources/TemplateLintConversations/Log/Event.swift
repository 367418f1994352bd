package import TemplateLintModel

/// One line of a message log: a message, or a user's consent given or taken back.
package struct Event: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case freeForm = "free-form"
    case automaticReply = "automatic-reply"
    case template
    case optIn = "opt-in"
    case optOut = "opt-out"

    /// Consent is no message: nobody pays for it and nothing opens.
    package var isConsent: Bool { self == .optIn || self == .optOut }
  }

  /// The template of a message as the log names it.
  package struct Template: Sendable, Hashable {
    package var name: String?
    package var language: String?
    package var category: Category?

    package init(name: String?, language: String? = nil, category: Category? = nil) {
      self.name = name
      self.language = language
      self.category = category
    }
  }

  /// Empty for consent that has none.
  package var id = ""
  /// Milliseconds since 1970-01-01 in UTC; of an outgoing message, its delivery.
  package var at: Int64
  package var business: String
  package var user: String
  package var kind: Kind
  package var isIncoming = false
  package var template: Template?
  package var isDelivered = true
  /// A user's message that came from an advertisement or a page's button.
  package var hasEntry = false
  /// The consent is about marketing only.
  package var isAboutMarketing = false
  /// Line in the log, from 1.
  package var line: Int

  package init(at: Int64, business: String, user: String, kind: Kind, line: Int) {
    self.at = at
    self.business = business
    self.user = user
    self.kind = kind
    self.line = line
  }
}

extension Event: Comparable {
  /// By time; at the same time by user, so that the order of different users' lines decides nothing, then the user's own messages and
  /// consent first, then by line.
  package static func < (left: Event, right: Event) -> Bool {
    if left.at != right.at { return left.at < right.at }
    if left.user != right.user { return left.user < right.user }
    if left.business != right.business { return left.business < right.business }
    let leftIsReply = !left.isIncoming && !left.kind.isConsent
    let rightIsReply = !right.isIncoming && !right.kind.isConsent
    if leftIsReply != rightIsReply { return rightIsReply }
    return left.line < right.line
  }
}
