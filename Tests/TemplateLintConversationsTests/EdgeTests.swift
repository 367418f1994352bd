import TemplateLintModel
import TemplateLintPricing
import Testing

@testable import TemplateLintConversations

@Suite struct EdgeTests {
  private func log(_ write: (inout Sketch) -> Void) -> Sketch { StartingDocumentTests.log(write) }

  @Test func atExactly24HoursAConversationIsOver() {
    let log = log {
      $0.template("2024-03-01T10:00:00Z", .utility)
      $0.template("2024-03-02T09:59:59Z", .utility)
      $0.template("2024-03-02T10:00:00Z", .utility)
    }
    #expect(log.replay().opened == ["UTILITY m1 2", "UTILITY m3 1"])
  }

  @Test func atExactly24HoursTheWindowIsClosed() {
    let log = log {
      $0.user("2024-03-01T10:00:00Z")
      $0.reply("2024-03-02T10:00:00Z")
      $0.user("2024-03-02T10:00:01Z")
    }
    let record = log.replay()
    #expect(record.warnings == ["m2 free-form-outside-window"])
    #expect(record.windows.count == 2)
  }

  @Test func aMillisecondBefore24HoursIsInside() {
    let log = log {
      $0.user("2024-03-01T10:00:00.500Z")
      $0.reply("2024-03-02T10:00:00.499Z")
      $0.reply("2024-03-02T10:00:00.500Z")
    }
    #expect(log.replay().warnings == ["m3 free-form-outside-window"])
  }

  @Test func clockShiftsChangeNothingBecauseElapsedSecondsCount() {
    // Summer time begins in Berlin on 2024-03-31: its day has 23 hours.
    let log = log {
      $0.template("2024-03-30T12:00:00+01:00", .utility)
      $0.template("2024-03-31T12:30:00+02:00", .utility)
      $0.template("2024-03-31T13:00:00+02:00", .utility)
    }
    #expect(log.replay().opened == ["UTILITY m1 2", "UTILITY m3 1"])
  }

  @Test func linesOutOfOrderGiveTheSameLedger() {
    var shuffled = StartingDocumentTests.resolved
    let expected = Set(shuffled.replay().bill)
    shuffled.events.reverse()
    #expect(Set(shuffled.replay().bill) == expected)
    #expect(Set(shuffled.replay(lateness: 2 * Instant.day).bill) == expected)
  }

  @Test func whatComesLaterThanAllowedIsAProblem() {
    let log = log {
      $0.user("2024-03-01 10:00")
      $0.user("2024-03-01 12:00")
      $0.user("2024-03-01 11:00")
      $0.user("2024-03-01 10:59")
    }
    let record = log.replay(lateness: Instant.hour)
    #expect(record.problems == [.late])
    #expect(record.tally.messages == 3)
  }

  @Test func whatWasNotDeliveredOpensNothing() {
    let log = log {
      $0.template("2024-03-01 10:00", .utility, delivered: false)
      $0.user("2024-03-01 11:00")
      $0.reply("2024-03-01 11:05", delivered: false)
    }
    for model in [nil] + PriceModel.allCases.map(Optional.init) {
      let record = log.replay(model)
      #expect(record.bill == ["m1 not-delivered", "m2 from-user", "m3 not-delivered"])
      #expect(record.conversations.isEmpty)
    }
  }

  @Test func theSameCategoryTwiceIsOneConversationAndTwoMessages() {
    let log = log {
      $0.template("2024-03-01 10:00", .marketing)
      $0.template("2024-03-01 11:00", .marketing)
    }
    #expect(log.replay().bill == ["m1 MARKETING", "m2 inside-conversation"])
    #expect(log.replay(.message).bill == ["m1 MARKETING", "m2 MARKETING"])
  }

  @Test func freeFormBelongsToTheLatestOpenedOfSeveral() {
    let log = log {
      $0.user("2024-03-01 09:00")
      $0.template("2024-03-01 10:00", .utility)
      $0.template("2024-03-01 11:00", .marketing)
      $0.reply("2024-03-01 12:00")
      $0.template("2024-03-01 13:00", .utility)
    }
    #expect(log.replay().opened == ["UTILITY m2 2", "MARKETING m3 2"])
  }

  @Test func theFreeEntryPointEndsTheOthersAndMakesEverythingFreeFor72Hours() {
    let log = log {
      $0.template("2024-03-01 08:00", .utility)
      $0.user("2024-03-01 10:00", entry: true)
      $0.reply("2024-03-01 10:30")
      $0.template("2024-03-03 10:00", .marketing)
      $0.template("2024-03-04T10:29:59Z", .marketing)
      $0.template("2024-03-04T10:30:00Z", .marketing)
    }
    let record = log.replay()
    #expect(record.bill == ["m1 UTILITY", "m2 from-user", "m3 free-entry-point", "m4 free-entry-point", "m5 free-entry-point", "m6 MARKETING"])
    #expect(record.opened == ["UTILITY m1 1", "FREE_ENTRY_POINT m3 3", "MARKETING m6 1"])
    #expect(Instant.text(record.conversations[0].endsAt) == "2024-03-01T10:30:00Z")
    #expect(Instant.text(record.conversations[1].endsAt) == "2024-03-04T10:30:00Z")
    for model in [PriceModel.message, .messageWithService] {
      #expect(log.replay(model).opened == ["FREE_ENTRY_POINT m3 3"])
    }
  }

  @Test func aReplyADayAfterTheEntryOpensNoFreeEntryPoint() {
    let log = log {
      $0.user("2024-03-01T10:00:00Z", entry: true)
      $0.user("2024-03-02T09:00:00Z")
      $0.reply("2024-03-02T10:00:00Z")
    }
    #expect(log.replay().opened == ["SERVICE m3 1"])
  }

  @Test func eachBusinessNumberOfAUserHasItsOwn() {
    let other = "+15550002222"
    let log = log {
      $0.user("2024-03-01 10:00")
      $0.reply("2024-03-01 10:05")
      $0.reply("2024-03-01 10:06", business: other)
      $0.user("2024-03-01 10:07", business: other)
    }
    let record = log.replay()
    #expect(record.opened == ["SERVICE m2 1", "SERVICE m3 1"])
    #expect(record.warnings == ["m3 free-form-outside-window"])
    #expect(record.windows.count == 2)
  }

  @Test func theChangeOfModelEndsWhatIsOpen() {
    let log = log {
      $0.template("2025-06-30 20:00", .marketing)
      $0.template("2025-06-30T23:59:59Z", .marketing)
      $0.template("2025-07-01T00:00:00Z", .marketing)
    }
    let record = log.replay()
    #expect(record.bill == ["m1 MARKETING", "m2 inside-conversation", "m3 MARKETING"])
    #expect(record.charges.map(\.model) == [.conversation, .message])
    #expect(record.conversations.map { Instant.text($0.endsAt) } == ["2025-07-01T00:00:00Z"])
  }

  @Test func theChangeFromInitiationEndsWhatIsOpen() {
    let log = log {
      $0.template("2023-05-31 20:00", .marketing)
      $0.template("2023-06-01 01:00", .marketing)
    }
    #expect(log.replay().opened == ["BUSINESS_INITIATED m1 1", "MARKETING m2 1"])
  }

  @Test func aWindowOutlastsTheChangeOfModel() {
    let log = log {
      $0.user("2025-06-30 23:00")
      $0.template("2025-07-01 01:00", .utility)
    }
    #expect(log.replay().bill == ["m1 from-user", "m2 utility-in-window"])
  }

  @Test func serviceIsFreeFromNovember2024On() {
    let log = log {
      $0.user("2024-10-31 23:00")
      $0.reply("2024-10-31 23:59")
      $0.user("2024-11-02 00:00")
      $0.reply("2024-11-02 00:01")
    }
    let record = log.replay()
    #expect(record.bill == ["m1 from-user", "m2 SERVICE", "m3 from-user", "m4 service-free"])
    #expect(record.conversations.map(\.isCharged) == [true, false])
  }

  @Test func theAllowanceRunsOutAndComesBackWithTheMonth() {
    let log = log { sketch in
      for (day, index) in [("2024-03-30", 0), ("2024-03-30", 1), ("2024-03-31", 2), ("2024-04-01", 3)] {
        let user = "+551199999000\(index)"
        sketch.user("\(day) 10:00", user: user)
        sketch.reply("\(day) 10:05", user: user)
      }
    }
    let reasons = log.replay(allowance: 2).conversations.map(\.reason)
    #expect(reasons == [.freeAllowance, .freeAllowance, nil, .freeAllowance])
  }

  @Test func theMonthBeginsInTheChosenZone() {
    let log = log {
      $0.user("2024-03-31 20:00")
      $0.reply("2024-03-31 20:05")
      $0.user("2024-03-31 20:10", user: "+5511999990001")
      $0.reply("2024-04-01 02:00", user: "+5511999990001")
    }
    #expect(log.replay(allowance: 1).tally.charged == 0)
    #expect(log.replay(allowance: 1) { $0.offset = { _ in -5 * 3600 } }.tally.charged == 1)
  }

  @Test func aTemplateWithoutACategoryAnywhereIsAProblem() {
    let log = log { $0.template("2024-03-01 10:00", nil) }
    #expect(log.replay().problems == [.noCategory])
    #expect(log.replay(.initiation).bill == ["m1 BUSINESS_INITIATED"])
  }

  @Test func theCategoryIsTakenFromTheLogThenTheTemplateThenTheClassifier() {
    var templates = TemplateCategories()
    templates.add(name: "a", language: "en", .init(declared: .utility, predicted: .marketing))
    templates.add(name: "b", language: "en", .init(declared: nil, predicted: .marketing))
    let log = log {
      $0.template("2025-08-01 10:00", .authentication, name: "a")
      $0.template("2025-08-01 10:00", nil, name: "a")
      $0.template("2025-08-01 10:00", nil, name: "b")
    }
    let charges = log.replay(templates: templates).charges
    #expect(charges.map(\.source) == [.log, .templates, .classifier])
    #expect(charges.map(\.category) == [.authentication, .utility, .marketing])
    templates.replace(name: "a", with: .marketing, source: .templates)
    #expect(log.replay(templates: templates).charges.map(\.category) == [.marketing, .marketing, .marketing])
  }

  @Test func withoutARateAMessageIsUnpricedAndNeverZero() {
    let log = log {
      $0.template("2025-08-01 10:00", .marketing, user: "+33612345678")
      $0.template("2025-08-01 10:00", .marketing, user: "anonymous")
      $0.template("2025-08-01 10:00", .marketing)
    }
    let record = log.replay()
    let bill = record.tally.charges.bill(Rates.flat)
    #expect(bill.unpriced == 2)
    #expect(bill.charged[.usDollar] == Amount("5"))
    #expect(Set(record.charges.map(\.market)) == ["France", nil, "Brazil"])
    #expect(record.charges.filter { $0.amount == nil }.allSatisfy { $0.currency == nil })
  }
}
