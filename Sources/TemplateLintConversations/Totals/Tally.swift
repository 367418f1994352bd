package import TemplateLintPricing

/// What a ledger counted. Tallies of shards add up to that of one run.
package struct Tally: Sendable, Hashable {
  /// Messages that were charged or were free; lines that are problems are not among them.
  package var messages = 0
  package var uncharged: [FreeReason: Int] = [:]
  package var conversations: [PriceCategory: Int] = [:]
  package var windows = 0
  package var warnings = 0
  package var breaches: [ConsentBreach: Int] = [:]
  package var consentEvents = 0
  package var problems = 0
  package var charges = ChargeCounts()
  package var allowance = AllowanceCandidates()
  /// Whether a single opt-in was seen.
  package var carriesOptIns = false

  package init() {}

  package mutating func merge(_ other: Tally) {
    messages += other.messages
    uncharged.merge(other.uncharged, uniquingKeysWith: +)
    conversations.merge(other.conversations, uniquingKeysWith: +)
    windows += other.windows
    warnings += other.warnings
    breaches.merge(other.breaches, uniquingKeysWith: +)
    consentEvents += other.consentEvents
    problems += other.problems
    charges.merge(other.charges)
    allowance.merge(other.allowance)
    carriesOptIns = carriesOptIns || other.carriesOptIns
  }

  /// Gives the allowance to those of the candidates that it covers; call once, after the last merge.
  package mutating func settleAllowance() {
    for item in allowance.free() {
      charges.add(item, count: -1)
      uncharged[.freeAllowance, default: 0] += 1
    }
    allowance = AllowanceCandidates()
  }

  /// Messages that were charged.
  package var charged: Int { charges.counts.values.reduce(0, +) }

  /// Breaches that mean something: missing opt-ins only where there are opt-ins.
  package func count(_ breach: ConsentBreach) -> Int {
    breach == .noOptIn && !carriesOptIns ? 0 : breaches[breach] ?? 0
  }
}
