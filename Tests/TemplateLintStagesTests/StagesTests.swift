import TemplateLintReports
import TemplateLintStages
import Testing

/// What is measured is the work itself.
struct StagesTests {
  private let lines = Array(
    """
    {"name":"parcel_1","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your parcel {{1}} is out for delivery.","example":{"body_text":[["A-17"]]}}]}
    {"name":"coat_sale","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"{{1}} get 20% off all coats today only!"}]}

    """.utf8)

  @Test func everyStageWorksOnEveryTemplate() throws {
    var stages = Stages(lines)
    #expect(stages.count == 2)
    #expect(stages.parse() > 80)
    #expect(stages.tokenize() > 12)
    #expect(stages.match() > 2)
    #expect(stages.classify() == 2)
    #expect(stages.lint() > 0)
    #expect(stages.analyze() == 2)
  }

  @Test(arguments: ReportFormat.allCases)
  func everyReportIsWritten(_ format: ReportFormat) throws {
    var stages = Stages(lines)
    let written = try stages.write(format)
    #expect(written > 100)
    #expect(try stages.write(format) == written)
  }
}
