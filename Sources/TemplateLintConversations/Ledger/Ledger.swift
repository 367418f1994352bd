package import TemplateLintPricing

/// Replays messages in the order of time and says what opened, what was charged, and why the rest was not.
///
/// It keeps only what is open: windows, conversations, consent, and the counts of each month.
package struct Ledger: Sendable {
  package let options: LedgerOptions
  let card: RateCard
  let markets: MarketTable
  let templates: TemplateCategories
  var pairs: [PairState.Key: PairState] = [:]
  var consents = ConsentBook()
  /// Ended conversations and windows that wait for their turn.
  var ended: [Conversation] = []
  var closed: [Window] = []
  var tally = Tally()
  /// How many conversations or messages each business had for free in a month.
  var allowanceUsed: [AllowanceKey: Int] = [:]
  /// Delivered messages by template, market and business; counted where the options ask for it.
  package private(set) var volumes: [VolumeKey: Int] = [:]
  /// How many messages of a month were charged at a price with tiers.
  var tierPositions: [TierKey: Int] = [:]
  /// In a shard: the message that is being charged and that the allowance may cover.
  var pendingCandidate: AllowanceCandidates.Candidate?
  private var nextSweep = Int64.min

  /// What was opened at most this long ago is looked through for ends at once.
  private static let sweepInterval = 6 * Instant.hour

  package init(
    options: LedgerOptions, card: RateCard, templates: TemplateCategories = TemplateCategories(), markets: MarketTable = .shipped
  ) {
    self.options = options
    self.card = card
    self.templates = templates
    self.markets = markets
  }

  /// What was counted so far.
  package var counts: Tally { tally }

  /// How many pairs of business and user have something open, or had until the last look.
  package var openPairs: Int { pairs.count }

  /// Whose messages are counted together.
  package struct VolumeKey: Sendable, Hashable {
    package var name: String
    package var language: String?
    package var market: String?
    package var business: String
  }

  /// Takes the next event; events come in the order of `Event.<`.
  package mutating func add(_ event: Event, into sink: inout some LedgerSink) {
    if event.at >= nextSweep {
      sweep(at: event.at, into: &sink)
      nextSweep = event.at + Self.sweepInterval
    }
    if event.kind.isConsent {
      consents.note(event)
      tally.carriesOptIns = tally.carriesOptIns || event.kind == .optIn
      tally.consentEvents += 1
    } else if event.isIncoming {
      takeFromUser(event, into: &sink)
    } else if event.isDelivered {
      if options.countsVolumes { countVolume(event) }
      takeDelivered(event, into: &sink)
    } else {
      free(event, .notDelivered, into: &sink)
    }
  }

  /// Notes a line that could not be used.
  package mutating func addProblem(line: Int, _ problem: EventProblem, into sink: inout some LedgerSink) {
    tally.problems += 1
    sink.take(.problem(line: line, problem))
  }

  /// Tells everything that is still open, with the ends that it would have without further messages.
  package mutating func finish(into sink: inout some LedgerSink) { sweep(at: .max, into: &sink) }

  private mutating func countVolume(_ event: Event) {
    guard let template = event.template, let name = template.name else { return }
    let market = markets.country(ofNumber: event.user)?.market(on: options.ratesOn ?? day(of: event))
    volumes[VolumeKey(name: name, language: template.language, market: market, business: event.business), default: 0] += 1
  }

  func day(of event: Event) -> CalendarDay { Instant.calendarDay(event.at) }

  /// Events are never before 2022-02-01, so that a model is always in force.
  func model(on day: CalendarDay) -> PriceModel { options.model ?? PriceModel.inForce(on: day) ?? .initiation }

  mutating func free(_ event: Event, _ reason: FreeReason, into sink: inout some LedgerSink) {
    tally.messages += 1
    tally.uncharged[reason, default: 0] += 1
    sink.take(.uncharged(message: event.id, reason))
  }

  private mutating func takeFromUser(_ event: Event, into sink: inout some LedgerSink) {
    let key = PairState.Key(business: event.business, user: event.user)
    var state = pairs[key] ?? PairState()
    if var window = state.window, event.at < window.endsAt {
      window.endsAt = event.at + Instant.day
      state.window = window
    } else {
      if let window = state.window { closed.append(window) }
      state.window = Window(
        business: event.business, user: event.user, openedAt: event.at, endsAt: event.at + Instant.day)
    }
    if event.hasEntry { state.lastEntryAt = event.at }
    pairs[key] = state
    free(event, .fromUser, into: &sink)
  }
}
