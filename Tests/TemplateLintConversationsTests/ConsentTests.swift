import TemplateLintModel
import TemplateLintPricing
import Testing

@testable import TemplateLintConversations

@Suite struct ConsentTests {
  private func log(_ write: (inout Sketch) -> Void) -> Sketch { StartingDocumentTests.log(write) }

  @Test func marketingAfterAnOptOutIsReported() {
    let log = log {
      $0.add(.optOut, "2025-08-01 09:00", marketing: true)
      $0.template("2025-08-01 10:00", .marketing)
      $0.template("2025-08-01 10:00", .utility)
    }
    #expect(log.replay().breaches.contains("m2 marketing-after-opt-out"))
    #expect(!log.replay().breaches.contains("m3 marketing-after-opt-out"))
  }

  @Test func utilityThatReadsAsMarketingCountsAsMarketing() {
    var templates = TemplateCategories()
    templates.add(name: "notice", language: "en", .init(declared: .utility, predicted: .marketing))
    let log = log {
      $0.add(.optOut, "2025-08-01 09:00")
      $0.template("2025-08-01 10:00", .utility)
    }
    #expect(log.replay(templates: templates).breaches.contains("m2 marketing-after-opt-out"))
    #expect(!log.replay().breaches.contains("m2 marketing-after-opt-out"))
  }

  @Test func missingConsentMeansNothingInALogWithoutOptIns() {
    let silent = log { $0.template("2025-08-01 10:00", .marketing) }
    #expect(silent.replay().tally.count(.noOptIn) == 0)
    let speaking = log {
      $0.template("2025-08-01 10:00", .marketing)
      $0.add(.optIn, "2025-08-01 11:00", user: "+5511999990001")
    }
    #expect(speaking.replay().tally.count(.noOptIn) == 1)
  }

  @Test func anOptInAfterAnOptOutHolds() {
    let log = log {
      $0.add(.optOut, "2025-08-01 09:00")
      $0.add(.optIn, "2025-08-01 09:30")
      $0.template("2025-08-01 10:00", .marketing)
    }
    #expect(log.replay().breaches.isEmpty)
  }

  @Test func consentIsNoMessage() {
    let log = log {
      $0.add(.optIn, "2025-08-01 09:00")
      $0.add(.optOut, "2025-08-01 09:30")
    }
    #expect(log.replay().tally.messages == 0)
    #expect(log.replay().tally.consentEvents == 2)
  }
}
