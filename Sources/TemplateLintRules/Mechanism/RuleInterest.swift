/// What a template may have; rules name what they look at, so that most are never called for most templates.
package struct RuleInterest: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Every template: name, language, category, what is missing.
  package static let always = RuleInterest(rawValue: 1 << 0)
  /// A header of any format.
  package static let header = RuleInterest(rawValue: 1 << 1)
  /// A body with text.
  package static let body = RuleInterest(rawValue: 1 << 2)
  package static let footer = RuleInterest(rawValue: 1 << 3)
  package static let buttons = RuleInterest(rawValue: 1 << 4)
  /// A button with a URL.
  package static let url = RuleInterest(rawValue: 1 << 5)
  /// A carousel, with cards or without.
  package static let carousel = RuleInterest(rawValue: 1 << 6)
  package static let limitedTimeOffer = RuleInterest(rawValue: 1 << 7)
  /// A placeholder, well formed or not, in any text.
  package static let placeholders = RuleInterest(rawValue: 1 << 8)
  /// A sample value for a placeholder.
  package static let samples = RuleInterest(rawValue: 1 << 9)
  /// The category AUTHENTICATION, or fields and buttons that only such templates have.
  package static let authentication = RuleInterest(rawValue: 1 << 10)
  package static let timeToLive = RuleInterest(rawValue: 1 << 11)
  /// Something that the reader of templates could not take as it stands.
  package static let problems = RuleInterest(rawValue: 1 << 12)
  /// Something wrong in the JSON below it.
  package static let documentProblems = RuleInterest(rawValue: 1 << 13)
  /// A component beside header, body, footer, buttons, carousel and limited-time offer.
  package static let otherComponents = RuleInterest(rawValue: 1 << 14)
}
