import TemplateLintModel
import TemplateLintPricing
import Testing

@testable import TemplateLintConversations

/// The cases that the project started from, on days of the model by conversation, and the same logs under the models after it.
@Suite struct StartingDocumentTests {
  /// Spam comes in and nobody answers.
  static let spam = log { $0.user("2024-03-01 10:00") }
  /// Spam comes in and the automatic reply answers it.
  static let answeredSpam = log {
    $0.user("2024-03-01 10:00")
    $0.automatic("2024-03-01 10:00")
  }
  /// A customer asks, an agent resolves it within 24 hours.
  static let resolved = log {
    $0.user("2024-03-01 10:00")
    $0.reply("2024-03-01 10:05")
    $0.user("2024-03-01 18:00")
    $0.reply("2024-03-02 09:59")
  }
  /// The restock campaign: nobody wrote before.
  static let restock = log { $0.template("2024-03-01 10:00", .marketing, name: "back_in_stock") }
  /// The reminder of a booking, with an answer.
  static let booking = log {
    $0.template("2024-03-01 10:00", .utility, name: "booking_reminder")
    $0.user("2024-03-01 10:10")
    $0.reply("2024-03-01 10:20")
  }
  /// A template of another category during an open conversation.
  static let switched = log {
    $0.template("2024-03-01 10:00", .utility, name: "booking_reminder")
    $0.template("2024-03-01 12:00", .marketing, name: "back_in_stock")
  }

  static func log(_ write: (inout Sketch) -> Void) -> Sketch {
    var sketch = Sketch()
    write(&sketch)
    return sketch
  }

  @Test func spamThatNobodyAnswersOpensAWindowAndNoConversation() {
    let record = Self.spam.replay()
    #expect(record.conversations.isEmpty)
    #expect(record.windows.map { Instant.text($0.endsAt) } == ["2024-03-02T10:00:00Z"])
    #expect(record.bill == ["m1 from-user"])
    for model in PriceModel.allCases { #expect(Self.spam.replay(model).bill == ["m1 from-user"]) }
  }

  @Test func theAutomaticReplyToSpamOpensAServiceConversation() {
    let record = Self.answeredSpam.replay()
    #expect(record.opened == ["SERVICE m2 1"])
    #expect(record.bill == ["m1 from-user", "m2 SERVICE"])
    #expect(Self.answeredSpam.replay(.initiation).bill == ["m1 from-user", "m2 USER_INITIATED"])
    #expect(Self.answeredSpam.replay(.message).bill == ["m1 from-user", "m2 service-free"])
    #expect(Self.answeredSpam.replay(.messageWithService).bill == ["m1 from-user", "m2 SERVICE"])
  }

  @Test func theFirstThousandServiceConversationsOfAMonthWereFree() {
    let record = Self.answeredSpam.replay(allowance: nil)
    #expect(record.bill == ["m1 from-user", "m2 free-allowance"])
    #expect(record.conversations.first?.reason == .freeAllowance)
    #expect(record.conversations.first?.isCharged == false)
  }

  @Test func anAgentWhoResolvesWithinADayIsOneConversation() {
    let record = Self.resolved.replay()
    #expect(record.opened == ["SERVICE m2 2"])
    #expect(record.bill == ["m1 from-user", "m2 SERVICE", "m3 from-user", "m4 inside-conversation"])
    #expect(record.windows.map { Instant.text($0.endsAt) } == ["2024-03-02T18:00:00Z"])
    #expect(Self.resolved.replay(.message).bill == ["m1 from-user", "m2 service-free", "m3 from-user", "m4 service-free"])
    #expect(Self.resolved.replay(.messageWithService).bill == ["m1 from-user", "m2 SERVICE", "m3 from-user", "m4 SERVICE"])
  }

  @Test func theRestockCampaignIsMarketingUnderEveryModel() {
    let record = Self.restock.replay()
    #expect(record.opened == ["MARKETING m1 1"])
    #expect(record.bill == ["m1 MARKETING"])
    #expect(record.windows.isEmpty)
    #expect(Self.restock.replay(.initiation).bill == ["m1 BUSINESS_INITIATED"])
    for model in [PriceModel.message, .messageWithService] {
      #expect(Self.restock.replay(model).bill == ["m1 MARKETING"])
      #expect(Self.restock.replay(model).conversations.isEmpty)
    }
  }

  @Test func theBookingReminderIsUtilityAndTheAnswerStaysInside() {
    let record = Self.booking.replay()
    #expect(record.opened == ["UTILITY m1 2"])
    #expect(record.bill == ["m1 UTILITY", "m2 from-user", "m3 inside-conversation"])
    #expect(Self.booking.replay(.message).bill == ["m1 UTILITY", "m2 from-user", "m3 service-free"])
    #expect(Self.booking.replay(.messageWithService).bill == ["m1 UTILITY", "m2 from-user", "m3 SERVICE"])
  }

  @Test func anotherCategoryInsideAnOpenConversationOpensASecondOne() {
    let record = Self.switched.replay()
    #expect(record.opened == ["UTILITY m1 1", "MARKETING m2 1"])
    #expect(record.sum[.usDollar] == Amount("7"))
    #expect(Self.switched.replay(.initiation).bill == ["m1 BUSINESS_INITIATED", "m2 inside-conversation"])
    #expect(Self.switched.replay(.message).bill == ["m1 UTILITY", "m2 MARKETING"])
  }

  @Test func utilityInsideTheWindowWasFreeForFifteenMonthsOnly() {
    let log = Self.log {
      $0.user("2025-09-01 10:00")
      $0.template("2025-09-01 10:05", .utility)
      $0.template("2025-09-01 10:06", .marketing)
    }
    #expect(log.replay().bill == ["m1 from-user", "m2 utility-in-window", "m3 MARKETING"])
    #expect(log.replay(.messageWithService).bill == ["m1 from-user", "m2 UTILITY", "m3 MARKETING"])
  }
}
