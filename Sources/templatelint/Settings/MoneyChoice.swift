internal import TemplateLintPricing

/// What the command line says about money. The defaults are those of the options.
struct MoneyChoice {
  /// As rate cards name them, or two letters of a country.
  var markets: [String] = []
  /// A table or a message log.
  var volumes: String?
  var rates = RateChoice()
  /// Nil for the newest of the card.
  var ratesOn: CalendarDay?

  /// The market's name as the card writes it.
  func market(_ name: String, _ card: RateCard) throws -> String {
    let table = MarketTable.shipped
    let day = ratesOn ?? CalendarDay(year: 9999, month: 12, day: 31)
    if let market = card.market(named: name) ?? table.market(named: name) ?? table.market(ofCountry: name, on: day) { return market }
    throw CommandFailure("market \(name): not known; the rate card has \(card.markets.joined(separator: ", "))")
  }
}

/// Which rates a command reckons with. The defaults are those of the options.
struct RateChoice {
  /// Empty for the shipped card.
  var files: [String] = []
  /// What Meta's own table prices.
  var tableModel = PriceModel.message
  /// The first day of Meta's own table; nil for always.
  var tableFrom: CalendarDay?
  /// Nil where the card has one alone.
  var currency: Currency?

  /// The card of this choice.
  func card() throws -> RateCard { try card(files) }

  /// The card in other files, read in the same way.
  func card(_ files: [String]) throws -> RateCard {
    guard !files.isEmpty else {
      guard let currency else { return .shipped }
      return try RateCard(RateCard.shippedRates, currency: currency)
    }
    var rates: [Rate] = []
    for file in files {
      do {
        rates += try RateCardReader.read(InputStream.bytes(of: file), model: tableModel, validFrom: tableFrom)
      } catch let error as RateCardError {
        throw CommandFailure("\(file): \(error)")
      }
    }
    do {
      return try RateCard(rates, currency: currency)
    } catch {
      throw CommandFailure("\(files.joined(separator: ", ")): \(error)")
    }
  }
}
