import Testing

@testable import TemplateLintPricing

@Suite struct AmountTests {
  @Test(arguments: [
    ("0.0625", "0.0625"), ("55.70", "55.7"), ("0", "0"), ("-0.0068", "-0.0068"), (".5", "0.5"), ("3.", "3"), ("999999.999999999", "999999.999999999"),
  ])
  func aDecimalComesBackInItsShortestForm(text: String, shortest: String) {
    #expect(Amount(text)?.description == shortest)
  }

  @Test(arguments: ["", ".", "-", "1e3", "0.0000000001", "1000000", "1,5", "n/a", "0x1", "+1", "1.2.3", "９"])
  func whatIsNoPlainDecimalIsNoAmount(text: String) {
    #expect(Amount(text) == nil)
  }

  @Test func tenThousandTimesATenthOfACentIsExact() {
    var sum = Amount.zero
    for _ in 0..<10_000 { sum += Amount("0.001") ?? .zero }
    #expect(sum == Amount("10"))
  }

  @Test func aShareInThousandthsIsExact() throws {
    let rate = try #require(Amount("0.000000001"))
    #expect(rate.thousandths(1).description == "0.000000000001")
  }

  @Test(arguments: [("48.459", "48.46"), ("-48.455", "-48.46"), ("55.7", "55.70"), ("0.994", "0.99"), ("0.995", "1.00")])
  func roundingIsHalfAwayFromZero(text: String, rounded: String) {
    #expect(Amount(text)?.rounded(to: 2) == rounded)
  }

  @Test func currenciesAreNeverAdded() throws {
    var sums = Sums()
    let real = try #require(Currency("brl"))
    sums.add(Amount("1") ?? .zero, .usDollar)
    sums.add(Amount("2") ?? .zero, real)
    sums.add(Amount("3") ?? .zero, .usDollar)
    #expect(sums.byCurrency.map { "\($0.amount) \($0.currency.code)" } == ["2 BRL", "4 USD"])
  }

  @Test func everyDayOfFourCenturiesKeepsItsDate() {
    let changed = (-20_000..<130_000).filter { CalendarDay(CalendarDay(number: $0).description)?.number != $0 }
    #expect(changed.isEmpty)
    #expect(CalendarDay("1970-01-01")?.number == 0)
    #expect(CalendarDay("2000-02-29")?.number == 11_016)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-1-1", "26-01-01", "2026-00-10", "2026-01-00", "2026-01-32", "today"])
  func daysThatDoNotExistAreNotRead(text: String) {
    #expect(CalendarDay(text) == nil)
  }
}
