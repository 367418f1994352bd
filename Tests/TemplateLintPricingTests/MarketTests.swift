import Testing

@testable import TemplateLintPricing

@Suite struct MarketTests {
  private let day = CalendarDay(year: 2026, month: 6, day: 30)

  @Test(arguments: [
    ("+5511999990000", "Brazil"), ("+12125550100", "North America"), ("+14165550100", "North America"),
    ("+18765550100", "Rest of Latin America"), ("+12425550100", "Other"), ("+79161234567", "Russia"), ("+77011234567", "Other"),
    ("+85291234567", "Rest of Asia Pacific"), ("+380501234567", "Rest of Central & Eastern Europe"), ("+9647701234567", "Rest of Middle East"),
    ("+3545551234", "Other"), ("+212612345678", "Rest of Africa"),
  ])
  func theLongestPrefixDecides(number: String, market: String) {
    #expect(MarketTable.shipped.country(ofNumber: number)?.market(on: day) == market)
  }

  @Test(arguments: ["5511999990000", "user-17", "", "+", "+55", "+55 11 9999", "+9999999999999999", "+00123456789", "BR.123456789"])
  func thereIsNoDefaultMarket(user: String) {
    #expect(MarketTable.shipped.country(ofNumber: user) == nil)
  }

  @Test func aMarketBecomesItsOwnOnItsDay() {
    let hongKong = MarketTable.shipped.country(ofNumber: "+85291234567")
    #expect(hongKong?.market(on: CalendarDay(year: 2026, month: 7, day: 1)) == "Hong Kong")
    let kazakhstan = MarketTable.shipped.country(ofNumber: "+77011234567")
    #expect(kazakhstan?.market(on: CalendarDay(year: 2026, month: 9, day: 30)) == "Other")
    #expect(kazakhstan?.market(on: CalendarDay(year: 2026, month: 10, day: 1)) == "Kazakhstan")
  }

  @Test func onlyTheUnitedStatesRefuseMarketing() {
    #expect(MarketTable.shipped.country(ofNumber: "+12125550100")?.refusesMarketing == true)
    #expect(MarketTable.shipped.country(ofNumber: "+14165550100")?.refusesMarketing == false)
  }

  @Test func namesOfOldCardsAreKnown() {
    #expect(MarketTable.shipped.market(named: "UAE") == "United Arab Emirates")
    #expect(MarketTable.shipped.market(named: "brazil") == "Brazil")
    #expect(MarketTable.shipped.market(named: "Atlantis") == nil)
  }
}
