import TemplateLintModel
import TemplateLintPricing

@testable import TemplateLintConversations

/// A log in a few words: one business and one user unless said otherwise, ids m1, m2, ... in the order of the lines.
struct Sketch {
  static let business = "+15550001111"
  static let user = "+5511999990000"

  var events: [Event] = []

  /// - Parameter time: `2024-03-01T10:00:00Z`, or `2024-03-01 10:00` in UTC.
  mutating func add(
    _ kind: Event.Kind, _ time: String, in incoming: Bool = false, _ template: Category? = nil, name: String = "notice",
    user: String = Sketch.user, business: String = Sketch.business, delivered: Bool = true, entry: Bool = false,
    marketing: Bool = false
  ) {
    let full = time.contains("T") ? time : time.replacing(" ", with: "T") + ":00Z"
    var event = Event(at: Instant.parse(full) ?? 0, business: business, user: user, kind: kind, line: events.count + 1)
    event.id = "m\(events.count + 1)"
    event.isIncoming = incoming
    event.isDelivered = delivered
    event.hasEntry = entry
    event.isAboutMarketing = marketing
    if kind == .template { event.template = .init(name: name, language: "en", category: template) }
    events.append(event)
  }

  mutating func user(_ time: String, entry: Bool = false, user: String = Sketch.user, business: String = Sketch.business) {
    add(.freeForm, time, in: true, user: user, business: business, entry: entry)
  }

  mutating func reply(_ time: String, user: String = Sketch.user, business: String = Sketch.business, delivered: Bool = true) {
    add(.freeForm, time, user: user, business: business, delivered: delivered)
  }

  mutating func automatic(_ time: String) { add(.automaticReply, time) }

  mutating func template(
    _ time: String, _ category: Category?, name: String = "notice", user: String = Sketch.user,
    business: String = Sketch.business, delivered: Bool = true
  ) {
    add(.template, time, category, name: name, user: user, business: business, delivered: delivered)
  }

  func replay(
    _ model: PriceModel? = nil, allowance: Int? = 0, card: RateCard = Rates.flat, templates: TemplateCategories = .init(),
    lateness: Int64? = nil, change: (inout LedgerOptions) -> Void = { _ in }
  ) -> Record {
    var options = LedgerOptions()
    options.model = model
    options.freeServiceAllowance = allowance
    change(&options)
    var ledger = Ledger(options: options, card: card, templates: templates)
    var record = Record()
    var queue = EventQueue(maximumLateness: lateness)
    for event in events {
      if !queue.push(event) { ledger.addProblem(line: event.line, .late, into: &record) }
      while let next = queue.pop() { ledger.add(next, into: &record) }
    }
    queue.finish()
    while let next = queue.pop() { ledger.add(next, into: &record) }
    ledger.finish(into: &record)
    record.tally = ledger.counts
    return record
  }
}

/// Everything that a ledger told.
struct Record: LedgerSink {
  var entries: [LedgerEntry] = []
  var tally = Tally()

  mutating func take(_ entry: LedgerEntry) { entries.append(entry) }

  var conversations: [Conversation] { entries.compactMap { if case .conversation(let value) = $0 { value } else { nil } } }
  var charges: [Charge] { entries.compactMap { if case .charge(let value) = $0 { value } else { nil } } }
  var windows: [Window] { entries.compactMap { if case .window(let value) = $0 { value } else { nil } } }
  var problems: [EventProblem] { entries.compactMap { if case .problem(_, let value) = $0 { value } else { nil } } }

  /// `m1 from-user`, `m2 SERVICE` in the order of the messages.
  var bill: [String] {
    entries.compactMap { entry in
      switch entry {
      case .charge(let charge): "\(charge.message) \(charge.category.rawValue)"
      case .uncharged(let message, let reason): "\(message) \(reason.rawValue)"
      default: nil
      }
    }
  }

  var breaches: [String] {
    entries.compactMap { if case .consent(let message, let breach) = $0 { "\(message) \(breach.rawValue)" } else { nil } }
  }

  var warnings: [String] {
    entries.compactMap { if case .warning(let message, let warning) = $0 { "\(message) \(warning.rawValue)" } else { nil } }
  }

  /// `MARKETING m1 2`: category, opening message, number of messages.
  var opened: [String] { conversations.map { "\($0.category.rawValue) \($0.openedBy) \($0.messages)" } }

  /// The sum of the amounts of the charges, which the totals must equal.
  var sum: Sums {
    var sums = Sums()
    for charge in charges { if let amount = charge.amount, let currency = charge.currency { sums.add(amount, currency) } }
    return sums
  }
}

/// Rates for tests, in whole cents so that sums can be checked by eye.
enum Rates {
  /// Every model: SERVICE, USER_INITIATED 1; UTILITY, AUTHENTICATION 2; MARKETING 5; BUSINESS_INITIATED 4 in Brazil, ten times that in
  /// India.
  static let flat = card { market, factor in
    let prices: [(PriceCategory, [PriceModel], Int)] = [
      (.service, [.conversation, .messageWithService], 1), (.userInitiated, [.initiation], 1),
      (.businessInitiated, [.initiation], 4), (.utility, [.conversation, .message], 2),
      (.authentication, [.conversation, .message], 2), (.marketing, [.conversation, .message], 5),
    ]
    return prices.flatMap { category, models, price in models.map { rate(market, category, $0, price * factor) } }
  }

  /// UTILITY at 3 for the first two of a month, 2 for the next two, then 1.
  static let tiered = card { market, factor in
    [(0, 3), (2, 2), (4, 1)].map { from, price in
      var rate = rate(market, .utility, .message, price * factor)
      rate.tierFrom = from
      return rate
    }
  }

  static func rate(_ market: String, _ category: PriceCategory, _ model: PriceModel, _ price: Int) -> Rate {
    Rate(market: market, currency: .usDollar, category: category, model: model, amount: Amount(String(price)))
  }

  private static func card(_ rates: (String, Int) -> [Rate]) -> RateCard {
    let both = rates("Brazil", 1) + rates("India", 10)
    guard let card = try? RateCard(both) else { preconditionFailure("the rates of the tests are well formed") }
    return card
  }
}
