public import TemplateLintModel

/// The probability of each category in whole thousandths that sum to 1,000.
public struct Probabilities: Sendable, Hashable {
  /// Thousandths by category.
  public let thousandths: Score

  /// The probability of one category, 0 to 1.
  public subscript(category: Category) -> Double { Double(thousandths[category]) / 1000 }

  /// The most probable category; ties to MARKETING, then UTILITY.
  public var largest: Category { thousandths.largest }

  /// Thousandths that already sum to 1,000.
  package init(thousandths: Score) {
    precondition(
      thousandths.utility + thousandths.authentication + thousandths.marketing == 1000, "thousandths sum to 1,000")
    self.thousandths = thousandths
  }

  /// Rounds three shares of any positive sum by largest remainder; equal remainders in the order of `Category.tieOrder`.
  package init(utility: Double, authentication: Double, marketing: Double) {
    let sum = utility + authentication + marketing
    let exact = (
      utility: utility / sum * 1000, authentication: authentication / sum * 1000, marketing: marketing / sum * 1000
    )
    var whole = Score(utility: Int(exact.utility), authentication: Int(exact.authentication), marketing: Int(exact.marketing))
    var rest = (
      utility: exact.utility - Double(whole.utility), authentication: exact.authentication - Double(whole.authentication),
      marketing: exact.marketing - Double(whole.marketing)
    )
    var missing = 1000 - whole.utility - whole.authentication - whole.marketing
    while missing > 0 {
      missing -= 1
      if rest.marketing >= rest.utility && rest.marketing >= rest.authentication {
        whole.marketing += 1
        rest.marketing = -1
      } else if rest.utility >= rest.authentication {
        whole.utility += 1
        rest.utility = -1
      } else {
        whole.authentication += 1
        rest.authentication = -1
      }
    }
    thousandths = whole
  }
}
