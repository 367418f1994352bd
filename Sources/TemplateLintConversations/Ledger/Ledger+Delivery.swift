internal import TemplateLintModel
internal import TemplateLintPricing

extension Ledger {
  /// Hours that a free entry point lasts.
  private static let entryPointSpan = 72 * Instant.hour

  /// A message of the business that reached the user.
  mutating func takeDelivered(_ event: Event, into sink: inout some LedgerSink) {
    let day = day(of: event)
    let model = model(on: day)
    let key = PairState.Key(business: event.business, user: event.user)
    // Taken out while it changes, so that its array is not copied.
    var state = pairs.removeValue(forKey: key) ?? PairState()
    defer { if state.window != nil || !state.conversations.isEmpty { pairs[key] = state } }
    state.endExpired(at: event.at) { ended.append($0) }
    let isFree = takeAtEntryPoint(event, &state)
    let known = event.template.flatMap { templates.category(of: $0) }
    if event.kind == .template, known == nil, !isFree, model != .initiation {
      addProblem(line: event.line, .noCategory, into: &sink)
      return
    }
    checkConsent(event, known?.category, into: &sink)
    if event.kind != .template, !state.isWindowOpen(at: event.at) {
      tally.warnings += 1
      sink.take(.warning(message: event.id, .freeFormOutsideWindow))
    }
    if isFree { return free(event, .freeEntryPoint, into: &sink) }
    switch model {
    case .initiation: takeByInitiation(event, day, &state, into: &sink)
    case .conversation: takeByConversation(event, known, day, &state, into: &sink)
    case .message, .messageWithService: takeByMessage(event, known, model, day, state, into: &sink)
    }
  }

  /// Opens a free entry point where the user came through one, and counts the message in an open one; false without one.
  private mutating func takeAtEntryPoint(_ event: Event, _ state: inout PairState) -> Bool {
    if let open = state.conversation(of: .freeEntryPoint) {
      state.conversations[open].messages += 1
      return true
    }
    guard let entry = state.lastEntryAt, event.at < entry + Instant.day else { return false }
    state.endAll(at: event.at) { ended.append($0) }
    open(.freeEntryPoint, event, span: Self.entryPointSpan, reason: .freeEntryPoint, &state)
    return true
  }

  private mutating func checkConsent(_ event: Event, _ category: Category?, into sink: inout some LedgerSink) {
    guard let template = event.template else { return }
    for breach in consents.breaches(event, category: category, predicted: templates.predicted(template)) {
      tally.breaches[breach, default: 0] += 1
      sink.take(.consent(message: event.id, breach))
    }
  }

  private mutating func takeByInitiation(
    _ event: Event, _ day: CalendarDay, _ state: inout PairState, into sink: inout some LedgerSink
  ) {
    if let open = state.conversations.indices.last {
      state.conversations[open].messages += 1
      return free(event, .insideConversation, into: &sink)
    }
    if state.isWindowOpen(at: event.at) {
      openService(.userInitiated, event, .initiation, day, &state, into: &sink)
    } else {
      open(.businessInitiated, event, reason: nil, &state)
      charge(event, .businessInitiated, .log, .initiation, day, into: &sink)
    }
  }

  private mutating func takeByConversation(
    _ event: Event, _ known: (category: Category, source: CategorySource)?, _ day: CalendarDay, _ state: inout PairState,
    into sink: inout some LedgerSink
  ) {
    guard let known else {
      guard let latest = state.conversations.indices.last else {
        return openService(.service, event, .conversation, day, &state, into: &sink)
      }
      state.conversations[latest].messages += 1
      return free(event, .insideConversation, into: &sink)
    }
    let category = PriceCategory(known.category)
    if let own = state.conversation(of: category) {
      state.conversations[own].messages += 1
      return free(event, .insideConversation, into: &sink)
    }
    open(category, event, reason: nil, &state)
    charge(event, category, known.source, .conversation, day, into: &sink)
  }

  private mutating func takeByMessage(
    _ event: Event, _ known: (category: Category, source: CategorySource)?, _ model: PriceModel, _ day: CalendarDay,
    _ state: PairState, into sink: inout some LedgerSink
  ) {
    guard let known else {
      if model == .message { return free(event, .serviceFree, into: &sink) }
      if takesAllowance(event, .service, model, day) { return free(event, .freeAllowance, into: &sink) }
      return charge(event, .service, .log, model, day, into: &sink)
    }
    if model == .message, known.category == .utility, state.isWindowOpen(at: event.at) {
      return free(event, .utilityInWindow, into: &sink)
    }
    charge(event, PriceCategory(known.category), known.source, model, day, into: &sink)
  }

  /// A conversation that the allowance may cover, or that is free for everybody.
  private mutating func openService(
    _ category: PriceCategory, _ event: Event, _ model: PriceModel, _ day: CalendarDay, _ state: inout PairState,
    into sink: inout some LedgerSink
  ) {
    if category == .service, day >= LedgerOptions.serviceBecameFree {
      open(category, event, reason: .serviceFree, &state)
      return free(event, .serviceFree, into: &sink)
    }
    if takesAllowance(event, category, model, day) {
      open(category, event, reason: .freeAllowance, &state)
      return free(event, .freeAllowance, into: &sink)
    }
    open(category, event, reason: nil, &state)
    charge(event, category, .log, model, day, into: &sink)
  }

  /// Opens a conversation that ends after its span, or with the model that it was opened under.
  private func open(
    _ category: PriceCategory, _ event: Event, span: Int64 = Instant.day, reason: FreeReason?, _ state: inout PairState
  ) {
    var end = event.at + span
    if options.model == nil {
      let day = day(of: event)
      for model in PriceModel.allCases where model.firstDay > day {
        end = min(end, model.firstDay.seconds * Instant.second)
      }
    }
    state.conversations.append(
      Conversation(
        business: event.business, user: event.user, category: category, openedBy: event.id, openedAt: event.at, endsAt: end,
        messages: 1, isCharged: reason == nil, reason: reason))
  }
}

extension PriceCategory {
  /// The price of a template's category.
  init(_ category: Category) {
    switch category {
    case .utility: self = .utility
    case .authentication: self = .authentication
    case .marketing: self = .marketing
    }
  }
}
