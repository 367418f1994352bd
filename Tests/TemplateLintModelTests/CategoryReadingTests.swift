import TemplateLintModel
import Testing

/// What is declared and what Meta holds.
@Suite struct CategoryReadingTests {
  @Test(arguments: [("UTILITY", Category.utility), ("marketing", .marketing), ("Authentication", .authentication)])
  func thePayloadsCategoryIsDeclared(_ raw: String, _ category: Category) throws {
    let read = try Reading(message("x", category: raw))
    #expect(read.template.declared?.category == category)
    #expect(read.text(read.template.declared?.raw) == raw)
    #expect(read.template.current == nil)
  }

  @Test(arguments: ["TRANSACTIONAL", "OTP", "ACCOUNT_UPDATE", "FREE_SERVICE", "", "utility "])
  func oldAndUnknownNamesAreKeptAndNotMapped(_ raw: String) throws {
    let read = try Reading(message("x", category: raw))
    #expect(read.template.declared != nil)
    #expect(read.template.declared?.category == nil)
    #expect(read.text(read.template.declared?.raw) == raw)
  }

  @Test(arguments: ["\"id\":\"1\"", "\"id\":1", "\"status\":\"APPROVED\""])
  func aResponsesCategoryIsTheCurrentOne(_ mark: String) throws {
    let read = try Reading("{\(mark),\"category\":\"MARKETING\",\"components\":[]}")
    #expect(read.template.current?.category == .marketing)
    #expect(read.template.declared == nil)
  }

  @Test func aResponsesPreviousCategoryIsDeclared() throws {
    let read = try Reading(
      "{\"id\":\"1\",\"category\":\"MARKETING\",\"previous_category\":\"UTILITY\",\"correct_category\":\"MARKETING\",\"components\":[]}"
    )
    #expect(read.template.declared?.category == .utility)
    #expect(read.template.current?.category == .marketing)
    #expect(read.template.correctCategory?.category == .marketing)
  }

  @Test func aPreviousCategoryOfOldIsNoneOfTheThree() throws {
    let read = try Reading(
      "{\"id\":\"1\",\"category\":\"UTILITY\",\"previous_category\":\"ISSUE_RESOLUTION\",\"components\":[]}")
    #expect(read.template.declared?.category == nil)
    #expect(read.text(read.template.previousCategory?.raw) == "ISSUE_RESOLUTION")
  }

  @Test func anEmptyMarkMakesNoResponse() throws {
    let read = try Reading("{\"id\":null,\"category\":\"UTILITY\",\"components\":[]}")
    #expect(read.template.declared?.category == .utility)
  }

  @Test func theRestOfAResponseIsRead() throws {
    let read = try Reading(
      """
      {"id":"99","status":"REJECTED","category":"UTILITY","components":[],"rejected_reason":"SCAM","source":"MANUAL",
       "quality_score":{"score":"GREEN","date":1},"library_template_name":"lib","display_format":"ORDER_DETAILS",
       "health_status":{},"last_updated_time":1,"is_primary_device_delivery_only":true,"name":"n","language":"en"}
      """)
    let details = read.template.details
    #expect(
      [
        details.id, details.status, details.rejectedReason, details.source, details.qualityScore,
        details.libraryTemplateName, details.displayFormat,
      ].map { read.text($0) }
        == ["99", "REJECTED", "SCAM", "MANUAL", "GREEN", "lib", "ORDER_DETAILS"])
    #expect(details.primaryDeviceOnly?.value == true)
    #expect(read.problems.isEmpty)
  }
}
