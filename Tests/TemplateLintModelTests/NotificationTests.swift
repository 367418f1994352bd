import TemplateLintJSON
import TemplateLintModel
import Testing

/// Webhooks about templates, and answers that are no templates.
@Suite struct NotificationTests {
  private func change(_ field: String, _ facts: String) -> String {
    """
    {"object":"whatsapp_business_account","entry":[{"id":"7","time":1,"changes":[{"field":"\(field)","value":{"message_template_id":5,
     "message_template_name":"order_note","message_template_language":"en-US",\(facts)}}]}]}
    """
  }

  @Test func anAnnouncedChangeTellsWhatWhenAndWhatHoldsNow() throws {
    let template = try Reading(
      change(
        "template_category_update",
        #""new_category":"UTILITY","correct_category":"MARKETING","category_update_timestamp":1746169200"#)
    ).template
    #expect(template.current?.category == .utility)
    #expect(template.correctCategory?.category == .marketing)
    #expect(template.declared == nil)
    #expect(template.details.categoryUpdateTime?.value == 1_746_169_200)
    #expect(template.showsNoMessage)
  }

  @Test func aChangeThatHappenedTellsBothCategories() throws {
    let template = try Reading(
      change("template_category_update", #""previous_category":"UTILITY","new_category":"MARKETING""#)
    ).template
    #expect(template.current?.category == .marketing)
    #expect(template.declared?.category == .utility)
  }

  @Test func aDetectionOfTheCorrectCategoryKeepsTheCurrentOne() throws {
    let template = try Reading(
      change("template_correct_category_detection", #""category":"UTILITY","correct_category":"MARKETING""#)
    ).template
    #expect(template.current?.category == .utility)
    #expect(template.correctCategory?.category == .marketing)
  }

  @Test func aStatusUpdateTellsStatusReasonAndCategory() throws {
    let read = try Reading(
      change(
        "message_template_status_update",
        #""event":"REJECTED","reason":"INCORRECT_CATEGORY","message_template_category":"UTILITY","rejection_info":{"reason":"r","recommendation":"c"}"#
      ))
    #expect(read.text(read.template.details.status) == "REJECTED")
    #expect(read.text(read.template.details.rejectedReason) == "INCORRECT_CATEGORY")
    #expect(read.template.current?.category == .utility)
    #expect(read.problems.isEmpty)
  }

  @Test func aComponentsUpdateShowsTheMessage() throws {
    let read = try Reading(
      change("message_template_components_update", #""message_template_element":"Hi {{1}}, your order was sent.""#))
    #expect(!read.template.showsNoMessage)
    #expect(read.fields.last == "bodyText 0/-/- Hi {{1}}, your order was sent.")
  }

  @Test func aProvidersNotificationIsRead() throws {
    let read = try Reading(
      """
      {"event":"template.category_updated","timestamp":1,"data":{"template_id":12,"template_name":"order_note","language":"en_US",
       "previous_category":"MARKETING","new_category":"UTILITY","correct_category":"MARKETING"}}
      """)
    #expect(read.template.shape == .webhook)
    #expect(read.fields == ["name -/-/- order_note"])
    #expect(read.template.current?.category == .utility)
    #expect(read.template.declared?.category == .marketing)
    #expect(read.template.correctCategory?.category == .marketing)
  }

  @Test func aResponseWithoutComponentsShowsNoMessageAndAPayloadDoes() throws {
    #expect(try Reading(#"{"id":"1","name":"n","language":"en","status":"APPROVED","category":"UTILITY"}"#).template.showsNoMessage)
    #expect(try !Reading(#"{"name":"n","language":"en","category":"UTILITY"}"#).template.showsNoMessage)
  }

  @Test(arguments: [
    (#"{"id":"1","status":"APPROVED","language":"fr"}"#, "answers a submission"),
    (#"{"id":"1","status":"PENDING","category":"UTILITY"}"#, "answers a submission"),
    (#"{"name":"shop","version":"1.0.0","dependencies":{}}"#, "looked for \"components\""),
    (#"{"messaging_product":"whatsapp","to":"1555","type":"template","template":{"name":"n","language":{"code":"en"}}}"#, "sends a template"),
    (#"{"error":{"message":"no","code":190}}"#, "error answer"), (#"{"success":true}"#, "answers a request"),
    (#"{"entry":[{"id":"1","changes":[{"field":"messages","value":{"messaging_product":"whatsapp","messages":[]}}]}]}"#, "speaks of no template"),
    ("[1]", "expected an object"),
  ])
  func whatIsNoTemplateIsRefusedWithASentence(_ text: String, _ part: String) throws {
    let read = try Reading(text)
    #expect(read.template.shape == .unrecognised)
    let refusal = TemplateReader.refusal(
      of: TemplateRoot(node: read.template.root, shape: .unrecognised), in: read.document)
    #expect(refusal.contains(part), "\(refusal)")
  }
}
