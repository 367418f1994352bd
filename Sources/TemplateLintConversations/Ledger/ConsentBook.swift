internal import TemplateLintModel

/// Who agreed to what. Consent has no end, so it is kept for every user who gave or took it back.
struct ConsentBook {
  private struct Consent {
    var hasOptedIn = false
    var refusesMarketing = false
  }

  private var consents: [PairState.Key: Consent] = [:]

  mutating func note(_ event: Event) {
    let key = PairState.Key(business: event.business, user: event.user)
    switch event.kind {
    case .optIn:
      // Agreeing to marketing agrees to be written to; agreeing at all takes an earlier refusal back.
      consents[key] = Consent(hasOptedIn: true)
    case .optOut:
      consents[key, default: Consent()].refusesMarketing = true
      if !event.isAboutMarketing { consents[key]?.hasOptedIn = false }
    case .freeForm, .automaticReply, .template: break
    }
  }

  /// What is wrong with sending a template of these categories to the user.
  func breaches(_ event: Event, category: Category?, predicted: Category?) -> [ConsentBreach] {
    let consent = consents[PairState.Key(business: event.business, user: event.user)]
    var breaches: [ConsentBreach] = []
    if consent?.hasOptedIn != true { breaches.append(.noOptIn) }
    if consent?.refusesMarketing == true, category == .marketing || predicted == .marketing {
      breaches.append(.marketingAfterOptOut)
    }
    return breaches
  }
}
