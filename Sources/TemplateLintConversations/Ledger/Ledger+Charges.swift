internal import TemplateLintPricing

extension Ledger {
  /// One month of one business.
  package struct AllowanceKey: Sendable, Hashable {
    package var business: String
    package var month: Month
  }

  /// What a month's tiers are counted by.
  struct TierKey: Hashable {
    var market: String
    var category: PriceCategory
    var month: Month
  }

  /// Charges a message at the price of its market and day; without one it is counted as unpriced.
  mutating func charge(
    _ event: Event, _ category: PriceCategory, _ source: CategorySource, _ model: PriceModel, _ day: CalendarDay,
    into sink: inout some LedgerSink
  ) {
    let country = markets.country(ofNumber: event.user)
    let market = country?.market(on: options.ratesOn ?? day)
    let schedule = market.flatMap { card.schedule(market: $0, category: category, model: model, on: options.ratesOn ?? day) }
    let month = Month(at: event.at, offset: options.offset)
    var position = 0
    if let market, let schedule, schedule.hasTiers {
      position = tierPositions[TierKey(market: market, category: category, month: month), default: 0]
      tierPositions[TierKey(market: market, category: category, month: month)] = position + 1
    }
    let amount = schedule?.amount(position: position)
    let item = ChargeCounts.Item(
      month: month, market: market, category: category, model: model, validFrom: schedule?.validFrom, isPriced: schedule != nil)
    tally.charges.add(item)
    tally.messages += 1
    if let candidate = pendingCandidate {
      tally.allowance.add(candidate, item, limit: options.allowance(model, on: day))
      pendingCandidate = nil
    }
    sink.take(
      .charge(
        Charge(
          message: event.id, category: category, source: source, model: model, market: market, amount: amount,
          currency: amount == nil ? nil : schedule?.currency)))
  }

  /// Whether the month's allowance covers one more; it is counted then. In a shard it is noted as a candidate instead.
  mutating func takesAllowance(_ event: Event, _ category: PriceCategory, _ model: PriceModel, _ day: CalendarDay) -> Bool {
    let allowance = options.allowance(model, on: day)
    guard allowance > 0 else { return false }
    let key = AllowanceKey(business: event.business, month: Month(at: event.at, offset: options.offset))
    if options.isShard {
      pendingCandidate = AllowanceCandidates.Candidate(key: key, at: event.at, user: event.user, line: event.line)
      return false
    }
    let used = allowanceUsed[key, default: 0]
    guard used < allowance else { return false }
    allowanceUsed[key] = used + 1
    return true
  }
}
