import Testing

@testable import TemplateLintPricing

@Suite struct ExposureTests {
  private let shares = Exposure.Shares(utility: 129, authentication: 1, marketing: 870)
  private let prices = Prices(.shipped)

  private func exposure(_ basis: Exposure.Basis) -> Exposure {
    Exposure(basis, held: .utility, predicted: .marketing, shares: shares, prices: prices)
  }

  @Test func theFiguresOfTheContractComeOut() {
    let exposure = exposure(.thousand(to: "Brazil"))
    #expect(exposure.ifMoved?.rounded(to: 2) == "55.70")
    #expect(exposure.expectedChange?.rounded(to: 2) == "48.46")
    #expect(exposure.expectedChange == Amount("48.459"))
    #expect(exposure.currency == .usDollar)
  }

  @Test func withoutAMarketOrARateThereIsNoFigure() {
    for market in ["Poland", nil] {
      let exposure = exposure(.init(market: market, messages: 5, isVolume: true))
      #expect(exposure.isUnpriced)
      #expect(exposure.declared == nil)
    }
  }

  @Test func totalsAddVolumesByMarketAndAccountAndNothingElse() {
    var totals = ExposureTotals()
    totals.add(exposure(.thousand(to: "Brazil")))
    #expect(totals.isEmpty)
    totals.add(exposure(.init(market: "Brazil", account: "a", messages: 2000, isVolume: true)))
    totals.add(exposure(.init(market: "Brazil", account: "b", messages: 1000, isVolume: true)))
    totals.add(exposure(.init(market: "India", account: "a", messages: 1000, isVolume: true)))
    totals.add(exposure(.init(market: "Poland", account: "a", messages: 7, isVolume: true)))
    #expect(totals.unpriced == 7)
    #expect(totals.byMarket.count == 2)
    #expect(totals.byMarket[.init(name: "Brazil", currency: .usDollar)]?.ifMoved == Amount("167.1"))
    #expect(totals.byAccount[.init(name: "a", currency: .usDollar)]?.messages == 3000)
    #expect(totals.whole[.usDollar]?.ifMoved == Amount("177.5"))
  }

  @Test func volumesAreFoundByNameAndLanguageThenByName() throws {
    let table = try VolumeTable(csv: Array("""
      name,language,market,account,volume
      plan_end,en,brazil,a,100
      plan_end,en,brazil,a,50
      plan_end,,India,,7
      """.utf8))
    #expect(table.rows(name: "plan_end", language: "en") == [.init(name: "plan_end", language: "en", market: "Brazil", account: "a", volume: 150)])
    #expect(table.rows(name: "plan_end", language: "pt_BR").map(\.volume) == [7])
    #expect(table.rows(name: "other", language: "en").isEmpty)
  }

  @Test func volumesWithoutATemplateAreNamed() throws {
    let table = try VolumeTable(csv: Array("name,language,volume\nplan_end,en,1\nplan_end,pt_BR,2\nother,,3\n".utf8))
    #expect(table.unmatched([("plan_end", "en"), (nil, nil)]) == ["other", "plan_end (pt_BR)"])
    #expect(table.unmatched([("plan_end", "en"), ("plan_end", "pt_BR"), ("other", "fr")]).isEmpty)
  }

  @Test func aCountryMayStandForItsMarket() throws {
    let table = try VolumeTable(csv: Array("name,country,volume\na,KE,5\nb,Kenya,6\n".utf8))
    #expect(table.rows(name: "a", language: nil).first?.market == "Rest of Africa")
    #expect(table.rows(name: "b", language: nil).first?.market == "Rest of Africa")
    #expect(throws: RateCardError.self) { try VolumeTable(csv: Array("name,country,volume\na,Atlantis,5\n".utf8)) }
    #expect(throws: RateCardError.self) { try VolumeTable(csv: Array("name,country,volume\na,KE,many\n".utf8)) }
  }
}
