internal import CRates

extension RateCard {
  /// Every rate that the library carries, in every currency: a transcription, dated in `Sources/CRates/Rates/README.md`.
  package static let shippedRates: [Rate] = {
    let table = templatelint_rates()
    let bytes = Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
    guard let rates = try? RateCardReader.read(bytes) else { preconditionFailure("the shipped rates are well formed") }
    return rates
  }()

  /// The shipped rates in United States dollars.
  package static let shipped: RateCard = {
    guard let card = try? RateCard(shippedRates, currency: .usDollar) else {
      preconditionFailure("the shipped rates do not contradict each other")
    }
    return card
  }()
}
