import TemplateLint
import TemplateLintClassifier
import TemplateLintModel
import TemplateLintPricing
import Testing

@testable import TemplateLintAudit

@Suite struct AuditTests {
  private static let today = CalendarDay("2026-11-25")

  private func row(
    _ name: String, language: String = "en_US", declared: TemplateLintModel.Category? = nil, current: TemplateLintModel.Category? = nil,
    correct: TemplateLintModel.Category? = nil, utility: Int = 0, marketing: Int = 0, values: [String: String] = [:]
  ) throws -> AuditRow {
    var analysis = Analysis(source: SourceRange(path: "export.json", pointer: "", line: 1, column: 1, endLine: 1, endColumn: 2), verdict: Verdict())
    analysis.name = name
    analysis.language = language
    analysis.declared = declared
    analysis.current = current
    analysis.correctCategory = correct
    analysis.recordValues = values
    var row = try #require(AuditRow(analysis, group: "account"))
    row.probabilities = Probabilities(
      thousandths: Score(utility: utility, authentication: 1000 - utility - marketing, marketing: marketing))
    row.predicted = row.probabilities?.largest
    return row
  }

  @Test func anAnnouncedMoveToMarketingIsEstimatedForTomorrow() throws {
    let audit = Audit(rows: [try row("a", current: .utility, correct: .marketing, marketing: 900)], today: Self.today)
    let move = try #require(audit.moves.first)
    #expect(move.kind == .pending && move.from == .utility && move.to == .marketing)
    #expect(move.day == CalendarDay("2026-11-26") && move.isEstimated)
    #expect(!move.isWorthReview)
  }

  @Test func anAnnouncedMoveToAuthenticationIsEstimatedForTheFirstOfTheNextMonth() throws {
    let rows = [try row("a", current: .utility, correct: .authentication, utility: 10)]
    #expect(Audit(rows: rows, today: Self.today).moves.first?.day == CalendarDay("2026-12-01"))
    #expect(Audit(rows: rows, today: CalendarDay("2026-12-31")).moves.first?.day == CalendarDay("2027-01-01"))
    #expect(Audit(rows: rows, today: nil).moves.first?.day == nil)
  }

  @Test func aStatedDateIsNoEstimate() throws {
    let row = try row(
      "a", current: .utility, correct: .marketing, marketing: 900, values: ["category_update_timestamp": "1796083200"])
    let move = try #require(Audit(rows: [row], today: Self.today).moves.first)
    #expect(move.day == CalendarDay("2026-12-01") && !move.isEstimated)
  }

  @Test func aMoveThatReadsAsUtilityIsWorthAReviewForSixtyDays() throws {
    func move(_ updated: String) throws -> AuditMove {
      let row = try row("a", declared: .utility, current: .marketing, utility: 900, values: ["last_updated_time": updated])
      return try #require(Audit(rows: [row], today: Self.today).moves.first)
    }
    let open = try move("2026-09-26T10:00:00+0000")
    #expect(open.isWorthReview && !open.isReviewOver && open.reviewUntil == Self.today)
    #expect(try move("2026-09-25").isReviewOver)
  }

  @Test func agreementIsHeldAgainstTheAnnouncementFirst() throws {
    let agreement = Agreement([
      try row("a", declared: .utility, current: .utility, correct: .marketing, marketing: 900),
      try row("b", current: .utility, utility: 900), try row("c", current: .marketing, utility: 900), try row("d", utility: 900),
    ])
    #expect(agreement.decisions == 3 && agreement.agreed == 2)
    #expect(agreement.overruled == 1 && agreement.overruledFound == 1)
    #expect(agreement.count(.marketing, .utility) == 1)
  }

  @Test func theIntervalIsWilsons() throws {
    // 371 of 412: 0.8674 to 0.9256, by hand.
    let share = try #require(Agreement.Share(371, of: 412))
    #expect(share.value == 900 && share.low == 868 && share.high == 926)
    #expect(Agreement.Share(0, of: 0) == nil)
    #expect(Agreement.Share(5, of: 5)?.high == 1000)
  }

  @Test func whatWasDeclaredElsewhereFillsAndIsHeldAgainst() throws {
    var analysis = Analysis(source: SourceRange(path: "own.csv", pointer: nil, line: 2, column: 1, endLine: 2, endColumn: 2), verdict: Verdict())
    analysis.name = "a"
    analysis.language = "EN-us"
    analysis.declared = .utility
    let declared = DeclaredCategories([analysis])
    var filled = try row("a", current: .marketing, marketing: 900)
    declared.fill(&filled)
    #expect(filled.declared == .utility && filled.declaredSource == .given && filled.risk == 1000)
    #expect(filled.riskLevel == .high)
    var known = try row("a", declared: .marketing, current: .marketing, marketing: 900)
    declared.fill(&known)
    #expect(known.declared == .marketing && known.declaredSource == .export)
  }

  @Test func languagesOfOneNameThatDifferAreNamed() throws {
    let audit = Audit(
      rows: [
        try row("a", current: .utility, utility: 900), try row("a", language: "es", current: .marketing, marketing: 900),
        try row("b", current: .utility, utility: 900), try row("b", language: "es", current: .utility, utility: 800),
      ], today: nil)
    #expect(audit.inconsistencies.map(\.name) == ["a"])
    #expect(audit.inconsistencies.first?.languages.map(\.language) == ["en_US", "es"])
  }

  @Test func driftIsByNameAndLanguage() throws {
    let before = [try row("a", current: .utility), try row("gone", current: .utility)]
    let after = [try row("a", language: "en-US", current: .marketing), try row("new", current: .utility)]
    let drift = try #require(Audit(rows: after, previous: before, today: nil).drift)
    #expect(drift.changed.map(\.key.name) == ["a"] && drift.changed.first?.after == .marketing)
    #expect(drift.added.map(\.name) == ["new"] && drift.removed.map(\.name) == ["gone"])
  }

  @Test func driftComparesWithWhatAnEarlierPayloadDeclared() throws {
    let drift = try #require(
      Audit(rows: [try row("a", current: .marketing)], previous: [try row("a", declared: .utility)], today: nil).drift)
    #expect(drift.changed.first?.before == .utility && drift.changed.first?.after == .marketing)
  }

  @Test func moneyIsRankedFirstAndAddedUp() throws {
    let prices = Prices(.shipped)
    func priced(_ name: String, messages: Int, marketing: Int) throws -> AuditRow {
      var analysis = Analysis(
        source: SourceRange(path: "export.json", pointer: "", line: 1, column: 1, endLine: 1, endColumn: 2), verdict: Verdict())
      analysis.name = name
      analysis.exposures = [
        Exposure(
          .init(market: "Brazil", messages: messages, isVolume: true), held: .utility, predicted: .marketing,
          shares: .init(utility: 1000 - marketing, authentication: 0, marketing: marketing), prices: prices)
      ]
      return try #require(AuditRow(analysis, group: nil))
    }
    let audit = Audit(rows: [try priced("small", messages: 10, marketing: 900), try priced("large", messages: 5000, marketing: 600)], today: nil)
    #expect(audit.rows.map(\.name) == ["large", "small"])
    // (0.0625 - 0.0068) USD for each message, by hand.
    #expect(audit.rows.map { $0.stake?.ifMoved } == ["278.50", "0.56"])
    #expect(audit.stakes.map(\.messages) == [5010] && audit.stakes.map(\.ifMoved) == ["279.06"])
  }

  @Test func whatWasDeclaredElsewhereIsKnownForARecordOfTheExport() throws {
    func analysis(_ language: String, declared: TemplateLintModel.Category?) -> Analysis {
      var analysis = Analysis(
        source: SourceRange(path: "a.json", pointer: "", line: 1, column: 1, endLine: 1, endColumn: 2), verdict: Verdict())
      analysis.name = "plan_end"
      analysis.language = language
      analysis.declared = declared
      return analysis
    }
    let declared = DeclaredCategories([analysis("en-US", declared: .utility)])
    #expect(declared.category(of: analysis("en_us", declared: nil)) == .utility)
    #expect(declared.category(of: analysis("pt_BR", declared: nil)) == nil)
  }

  @Test func aRecordWithoutAMessageIsToldFromALanguageWithoutLexicon() throws {
    #expect(try row("a").showsNoMessage)
  }
}
