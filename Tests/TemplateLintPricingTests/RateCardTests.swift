import Testing

@testable import TemplateLintPricing

@Suite struct RateCardTests {
  private func card(_ text: String) throws -> RateCard { try RateCard(RateCardReader.read(Array(text.utf8))) }
  private func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? CalendarDay(number: 0) }

  static let metas = """
    "Rates are in United States dollars, excluding taxes"
    Market,Currency,Marketing,Utility,Authentication,"Authentication-\nInternational",Service
    Brazil,USD,0.0625,0.0068,0.0068,n/a,0.0068
    India,USD,0.0118,0.0014,0.0014,0.0304,n/a

    """

  @Test func metasOwnFormIsReadWithItsPreambleAndGaps() throws {
    let card = try card(Self.metas)
    let today = day("2026-11-01")
    #expect(card.schedule(market: "Brazil", category: .marketing, model: .message, on: today)?.amount(position: 0) == Amount("0.0625"))
    #expect(card.schedule(market: "India", category: .authenticationInternational, model: .message, on: today)?.amount(position: 0) == Amount("0.0304"))
    #expect(card.schedule(market: "Brazil", category: .service, model: .messageWithService, on: today)?.amount(position: 0) == Amount("0.0068"))
    #expect(card.schedule(market: "India", category: .service, model: .messageWithService, on: today) == nil)
  }

  @Test func aRatePerMessageNeverPricesAConversation() throws {
    let card = try card(Self.metas)
    for category in PriceCategory.allCases {
      for model in [PriceModel.conversation, .initiation] {
        #expect(card.schedule(market: "Brazil", category: category, model: model, on: day("2024-03-01")) == nil)
      }
    }
  }

  @Test func theLatestRateBeforeTheDayHolds() throws {
    let card = try card("""
      market,currency,category,model,valid_from,tier_from,rate,source
      Egypt,USD,UTILITY,message,2026-01-01,,0.01,a
      Egypt,USD,UTILITY,message,2026-04-01,,0.02,b
      Egypt,USD,UTILITY,message-2026-10,2026-10-01,,0.03,c
      Egypt,USD,UTILITY,message,2026-12-01,,n/a,d
      """)
    func price(_ model: PriceModel, _ text: String) -> String? {
      card.schedule(market: "Egypt", category: .utility, model: model, on: day(text))?.amount(position: 0)?.description
    }
    #expect(price(.message, "2025-12-31") == nil)
    #expect(price(.message, "2026-03-31") == "0.01")
    #expect(price(.message, "2026-04-01") == "0.02")
    #expect(price(.messageWithService, "2026-09-30") == "0.02")
    #expect(price(.messageWithService, "2026-10-01") == "0.03")
    #expect(price(.message, "2026-12-01") == nil)
  }

  @Test func tiersPriceTheMessagesThatFallIntoThem() throws {
    let card = try card("""
      market,currency,category,model,valid_from,tier_from,rate
      Egypt,USD,UTILITY,message,,0,0.03
      Egypt,USD,UTILITY,message,,100,0.02
      Egypt,USD,UTILITY,message,,1000,0.01
      """)
    let schedule = try #require(card.schedule(market: "Egypt", category: .utility, model: .message, on: day("2026-01-01")))
    #expect(schedule.amount(position: 99) == Amount("0.03"))
    #expect(schedule.amount(position: 100) == Amount("0.02"))
    #expect(schedule.cost(position: 0, count: 1500).amount == Amount("26"))
    var single = Amount.zero
    for position in 40..<1200 { single += schedule.amount(position: position) ?? .zero }
    #expect(schedule.cost(position: 40, count: 1160).amount == single)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", RateCardError.noHeader),
    ("market,currency,category,model,rate\nEgypt,USD,UTILITY,message,\n", .empty),
    ("market,currency,category,model,rate\nEgypt,USD,UTILITY,message,1e9\n", .cell(line: 2, column: "rate", expected: "a decimal such as 0.0625, at most nine digits after the point, or n/a")),
    ("market,currency,category,model,rate\nEgypt,dollars,UTILITY,message,1\n", .cell(line: 2, column: "currency", expected: "a code such as USD")),
    ("market,currency,category,model,rate\nEgypt,USD,UTILITY,message,1\nEgypt,USD,UTILITY,message,2\n", .contradiction(market: "Egypt", category: .utility)),
    ("market,currency,category,model,rate\nBrazil,USD,UTILITY,message,1\nBrazil,BRL,UTILITY,message,2\n", .severalCurrencies(market: "Brazil", [Currency("BRL") ?? .usDollar, .usDollar])),
  ])
  func aBrokenCardSaysWhere(text: String, error: RateCardError) {
    #expect(throws: error) { try card(text) }
  }

  @Test func theShippedCardIsDatedAndMarkedAsATranscription() {
    #expect(RateCard.shippedRates.count >= 150)
    for rate in RateCard.shippedRates {
      #expect(rate.validFrom != nil)
      #expect(rate.source.contains("transcri"))
      #expect(rate.source.contains("2026-"))
      #expect(!rate.model.isByConversation)
      #expect(MarketTable.shipped.market(named: rate.market) == rate.market)
    }
  }

  @Test func theShippedCardHasTheFiguresThatMetasPageQuotes() {
    let price = RateCard.shipped.schedule(market: "Brazil", category: .utility, model: .message, on: day("2026-07-01"))
    #expect(price?.amount(position: 0) == Amount("0.0068"))
    #expect(RateCard.shipped.schedule(market: "Turkey", category: .utility, model: .message, on: day("2026-05-01"))?.amount(position: 0) == nil)
    #expect(RateCard.shipped.schedule(market: "Brazil", category: .utility, model: .message, on: day("2025-12-31")) == nil)
    #expect(RateCard.shipped.schedule(market: "Poland", category: .utility, model: .message, on: day("2026-07-01")) == nil)
  }
}
