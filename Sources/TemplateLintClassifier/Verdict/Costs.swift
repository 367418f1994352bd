package import TemplateLintModel

/// What being wrong costs, in any one unit; the levels of risk follow from it and from the probabilities.
///
/// A template is stopped (level high) when submitting it is expected to cost more than stopping it for nothing,
/// and shown (level medium) when it is expected to cost more than one look for nothing.
package struct Costs: Sendable, Hashable {
  /// UTILITY or AUTHENTICATION becomes MARKETING: price, delivery caps, consent, enforcement.
  package var repriced: Int
  /// A one-time password outside AUTHENTICATION is rejected: messages that must arrive do not.
  package var rejected: Int
  /// MARKETING that could have been UTILITY; 0 by default, as nobody is harmed and Meta never corrects it.
  package var overpaid: Int
  /// AUTHENTICATION that is no one-time password: refused when it is created, before anything is sent.
  package var refused: Int
  /// A template stopped for nothing: one round of rewriting.
  package var stop: Int
  /// A template shown for nothing: one look.
  package var look: Int

  package init(
    repriced: Int = 100, rejected: Int = 400, overpaid: Int = 0, refused: Int = 100, stop: Int = 200, look: Int = 50
  ) {
    self.repriced = repriced
    self.rejected = rejected
    self.overpaid = overpaid
    self.refused = refused
    self.stop = stop
    self.look = look
  }

  /// The cost of submitting as `held` what Meta sees as `category`.
  package func harm(held: Category, category: Category) -> Int {
    switch Risk.kind(held: held, category: category) {
    case .repriced: repriced
    case .rejected: rejected
    case .overpaid: overpaid
    case .none: held == category ? 0 : refused
    }
  }

  /// High is kept for a verdict that differs from `held` and has a consequence that Meta brings about.
  package func level(_ probabilities: Probabilities, held: Category) -> Risk.Level {
    let thousandths = probabilities.thousandths
    let right = Double(thousandths[held])
    var expected = 0.0
    for category in Category.tieOrder where category != held {
      expected += Double(thousandths[category]) * Double(harm(held: held, category: category))
    }
    let kind = Risk.kind(held: held, category: probabilities.largest)
    if expected > right * Double(stop) && kind != .none { return .high }
    return expected > right * Double(look) ? .medium : .low
  }
}
