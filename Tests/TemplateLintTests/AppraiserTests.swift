import TemplateLintClassifier
import TemplateLintModel
import TemplateLintPricing
import Testing

@testable import TemplateLint

@Suite struct AppraiserTests {
  static let moved = #"{"name":"plan_end","language":"en","category":"UTILITY","components":[{"type":"BODY","text":"Your plan ends today. Renew now and get 20% off!"}]}"#

  private func analysis(_ appraiser: Appraiser) throws -> Analysis {
    var analysis = try #require(Analyzer().analyze(Self.moved).first)
    appraiser.appraise(&analysis)
    return analysis
  }

  @Test func withoutAMarketThereIsNoMoney() throws {
    #expect(try analysis(Appraiser(prices: Prices(.shipped))).exposures.isEmpty)
    let volumes = try VolumeTable(csv: Array("name,volume\nplan_end,500\n".utf8))
    let exposure = try #require(try analysis(Appraiser(prices: Prices(.shipped), volumes: volumes)).exposures.first)
    #expect(exposure.isUnpriced)
  }

  @Test func aChosenMarketGivesThePriceOfAThousand() throws {
    let stakes = try analysis(Appraiser(prices: Prices(.shipped), markets: ["Brazil"])).stakes
    #expect(stakes.map(\.ifMoved) == ["55.70"])
    #expect(stakes.first?.sentence.hasPrefix("+55.70 USD per 1,000 delivered to Brazil (expected ") == true)
  }

  @Test func volumesOfSeveralAccountsAddUpByMarket() throws {
    let volumes = try VolumeTable(csv: Array("name,market,account,volume\nplan_end,Brazil,a,1000\nplan_end,Brazil,b,2000\nplan_end,India,a,1\n".utf8))
    let analysis = try analysis(Appraiser(prices: Prices(.shipped), volumes: volumes))
    #expect(analysis.exposures.count == 3)
    #expect(analysis.stakes.map(\.market) == ["Brazil", "India"])
    #expect(analysis.stakes.first?.messages == 3000)
    #expect(analysis.stakes.first?.ifMoved == "167.10")
    var summary = Summary()
    summary.add(analysis)
    #expect(summary.exposureTotals.byAccount.count == 2)
    #expect(summary.stakes == analysis.stakes)
  }

  @Test func theConfigurationsVolumeNeedsOneMarket() throws {
    let one = try analysis(Appraiser(prices: Prices(.shipped), markets: ["Brazil"]) { $0 == "plan_end" ? 40 : nil })
    #expect(one.stakes.map(\.messages) == [40])
    let two = try analysis(Appraiser(prices: Prices(.shipped), markets: ["Brazil", "India"]) { _ in 40 })
    #expect(two.stakes.map(\.messages) == [nil, nil])
  }
}
