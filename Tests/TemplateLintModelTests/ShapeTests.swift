import TemplateLintJSON
import TemplateLintModel
import Testing

/// The envelopes and shapes that templates come in.
@Suite struct ShapeTests {
  private let first = message("one")
  private let second = message("two")

  @Test func listsOfEveryKindGiveTheirTemplates() throws {
    for envelope in [
      "[@1,@2]", "{\"data\":[@1,@2],\"paging\":{}}", "{\"waba_templates\":[@1,@2],\"count\":2}",
      "{\"templates\":[@1,@2]}",
      "{\"items\":[@1,@2]}", "{\"Data\":{\"Data\":[@1,@2]}}",
      "{\"whatsapp\":{\"templates\":[{\"template\":@1},{\"template\":@2}]}}",
    ] {
      let text = envelope.replacing("@1", with: first).replacing("@2", with: second)
      let all = try Reading.all(text)
      #expect(all.map { $0.fields.last } == ["bodyText 0/-/- one", "bodyText 0/-/- two"], "\(envelope)")
      #expect(all.allSatisfy { $0.template.shape == .graph && $0.template.row == nil })
    }
    #expect(try Reading.all("{\"data\":[]}").isEmpty)
  }

  @Test func aTemplatesPointerIsItsPlaceInTheList() throws {
    let all = try Reading.all("{\"data\":[\(first),\(second)]}")
    #expect(all.map { $0.document.pointer(of: $0.template.root) } == ["/data/0", "/data/1"])
  }

  @Test func aLabelledRowIsRead() throws {
    let read = try Reading(
      """
      {"id":"r1","label":"MARKETING","basis":"meta-decision","declared":"UTILITY","language":"pt","template":\(first),
       "group":"g","doubtful":true,"status":"APPROVED","note":"seen","extra":[1]}
      """)
    let row = try #require(read.template.row)
    #expect(
      [row.id, row.language, row.group, row.status, row.note].map { read.text($0) } == [
        "r1", "pt", "g", "APPROVED", "seen",
      ])
    #expect(row.label?.category == .marketing)
    #expect(row.basis == .metaDecision)
    #expect(row.isDoubtful)
    #expect(read.template.declared?.category == .utility)
    #expect(read.document.pointer(of: read.template.root) == "/template")
    #expect(read.fields == ["name -/-/- n", "bodyText 0/-/- one"])
    #expect(read.problems.isEmpty)
  }

  @Test func theRowsDeclaredCategoryWins() throws {
    let text = message("x", category: "MARKETING")
    #expect(
      try Reading("{\"label\":\"UTILITY\",\"declared\":\"UTILITY\",\"template\":\(text)}").template.declared?.category
        == .utility)
    #expect(
      try Reading("{\"label\":\"UTILITY\",\"declared\":null,\"template\":\(text)}").template.declared?.category
        == .marketing)
  }

  @Test func theOlderNamesOfARowAreAccepted() throws {
    let read = try Reading(
      "{\"label\":\"utility\",\"label_basis\":\"constructed\",\"suspect\":true,\"template\":\(first)}")
    #expect(read.template.row?.basis == .constructed)
    #expect(read.template.row?.isDoubtful == true)
    #expect(read.template.row?.label?.category == .utility)
  }

  @Test func aLibraryItemIsRead() throws {
    let read = try Reading(
      """
      {"name":"lib","language":"en_US","category":"UTILITY","topic":"PAYMENTS","usecase":"LOW_BALANCE_WARNING","industry":["X"],
       "header":"Low balance","body":"Balance of {{1}} is {{2}}","body_params":["card","$5"],"body_param_types":["TEXT","AMOUNT"],
       "buttons":[{"type":"URL","text":"Top up","url":"https://bank.example/"}],"id":"7"}
      """)
    #expect(read.template.shape == .library)
    #expect(
      read.fields == [
        "name -/-/- lib", "headerText 0/-/- Low balance", "bodyText 1/-/- Balance of {{1}} is {{2}}",
        "bodyExample 1/-/- card", "bodyExample 1/-/- $5", "buttonText 2/0/- Top up",
        "buttonURL 2/0/- https://bank.example/",
      ])
    #expect(read.template.current?.category == .utility)
    #expect(read.template.components[1].example.form == .flat)
    #expect(read.problems.isEmpty)
  }

  @Test func aWebhooksChangesAreRead() throws {
    let all = try Reading.all(
      """
      {"object":"whatsapp_business_account","entry":[{"id":"1","time":2,"changes":[
       {"field":"message_template_components_update","value":{"message_template_id":12,"message_template_name":"n",
        "message_template_language":"en-US","message_template_title":"T","message_template_element":"Body","message_template_footer":"F",
        "message_template_buttons":[{"message_template_button_type":"URL","message_template_button_text":"Go","message_template_button_url":"https://x.example"}]}},
       {"field":"template_category_update","value":{"message_template_id":12,"message_template_name":"n",
        "message_template_language":"en-US","previous_category":"UTILITY","new_category":"MARKETING"}}]}]}
      """)
    #expect(all.map(\.template.shape) == [.webhook, .webhook])
    #expect(
      all[0].fields == [
        "name -/-/- n", "headerText 0/-/- T", "bodyText 1/-/- Body", "footerText 2/-/- F", "buttonText 3/0/- Go",
        "buttonURL 3/0/- https://x.example",
      ])
    #expect(all[1].template.current?.category == .marketing)
    #expect(all[1].template.declared?.category == .utility)
    #expect(all[1].document.pointer(of: all[1].template.root) == "/entry/0/changes/1/value")
    #expect(all.allSatisfy { $0.problems.isEmpty })
  }

  @Test func anAnnouncedChangeKeepsTheCurrentCategory() throws {
    let read = try Reading(
      "{\"message_template_id\":1,\"message_template_name\":\"n\",\"new_category\":\"UTILITY\",\"correct_category\":\"MARKETING\",\"category_update_timestamp\":5}"
    )
    #expect(read.template.current?.category == .utility)
    #expect(read.template.correctCategory?.category == .marketing)
    #expect(read.template.declared == nil)
  }

  @Test func aTemplateInsideAStringIsFound() throws {
    let quoted = first.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let read = try Reading("{\"url\":\"u\",\"fields\":{\"created\":\"now\",\"template\":\"\(quoted)\"}}")
    #expect(read.fields == ["name -/-/- n", "bodyText 0/-/- one"])
    #expect(read.document.pointer(of: read.template.fields[1].node) == "/fields/template")
  }

  @Test func everyTemplateOfACollectionOfRequestsIsFound() throws {
    func quoted(_ text: String) -> String { text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }
    let sending = #"{"to":"1555","template":{"name":"n","language":{"code":"en"},"components":[]}}"#
    let requests = [first, sending, second].map { "{\"name\":\"r\",\"request\":{\"body\":{\"mode\":\"raw\",\"raw\":\"\(quoted($0))\"}}}" }
    let all = try Reading.all("{\"info\":{\"name\":\"c\"},\"item\":[{\"name\":\"folder\",\"item\":[\(requests.joined(separator: ","))]}]}")
    #expect(all.map { $0.fields.last } == ["bodyText 0/-/- one", "bodyText 0/-/- two"])
    #expect(all[1].document.pointer(of: all[1].template.root) == "/item/0/item/2/request/body/raw")
  }

  @Test func componentsInsideAStringAreRead() throws {
    let read = try Reading(
      "{\"name\":\"n\",\"language\":\"en\",\"category\":\"UTILITY\",\"components\":\"[{\\\"type\\\":\\\"BODY\\\",\\\"text\\\":\\\"one\\\"}]\"}"
    )
    #expect(read.fields == ["name -/-/- n", "bodyText 0/-/- one"])
    #expect(read.document.pointer(of: read.template.fields[1].node) == "/components")
    #expect(read.problems.isEmpty)
  }

  @Test func anythingElseIsReadAsATemplateThatLacksEverything() throws {
    let read = try Reading("{\"hello\":\"world\"}")
    #expect(read.template.shape == .unrecognised)
    #expect(read.template.components.isEmpty)
    #expect(read.problems.contains("missingField components"))
  }

  @Test func envelopesInsideEnvelopesHaveAnEnd() throws {
    let depth = 30
    let text = String(repeating: "{\"data\":", count: depth) + "{}" + String(repeating: "}", count: depth)
    #expect(try Reading.all(text).count == 1)
    let arrays = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(try Reading.all(arrays).count == 1)
  }
}
