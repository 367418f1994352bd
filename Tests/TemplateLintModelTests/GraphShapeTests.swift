import TemplateLintJSON
import TemplateLintModel
import Testing

@Suite struct GraphShapeTests {
  static let full = """
    {"category":"utility","components":[
      {"type":"header","format":"text","text":"Order {{n}}","example":{"header_text_named_params":[{"param_name":"n","example":"A7"}]}},
      {"type":"body","text":"Hello {{who}}, it is ready.","example":{"body_text_named_params":[{"param_name":"who","example":"Ana"}]}},
      {"type":"footer","text":"Corner Bakery"},
      {"type":"buttons","buttons":[
        {"type":"url","text":"Track","url":"https://bakery.example/{{1}}","example":["A7"]},
        {"type":"phone_number","text":"Call","phone_number":"+15550100"},
        {"type":"quick_reply","text":"Thanks"}]}],
     "name":"order_ready","language":"en_US","parameter_format":"named","message_send_ttl_seconds":600,
     "allow_category_change":true,"sub_category":"ORDER_STATUS","cta_url_link_tracking_opted_out":false}
    """

  @Test func everyTextIsListedInReadingOrder() throws {
    let read = try Reading(Self.full)
    #expect(
      read.fields == [
        "name -/-/- order_ready", "headerText 0/-/- Order {{n}}", "headerExample 0/-/- A7",
        "bodyText 1/-/- Hello {{who}}, it is ready.", "bodyExample 1/-/- Ana", "footerText 2/-/- Corner Bakery",
        "buttonText 3/0/- Track", "buttonURL 3/0/- https://bakery.example/{{1}}", "urlExample 3/0/- A7",
        "buttonText 3/1/- Call", "phoneNumber 3/1/- +15550100", "buttonText 3/2/- Thanks",
      ])
    #expect(read.problems.isEmpty)
  }

  @Test func theTemplatesOwnFieldsAreRead() throws {
    let read = try Reading(Self.full)
    #expect(read.text(read.template.language) == "en_US")
    #expect(read.template.details.parameterFormat == .named)
    #expect(read.template.details.timeToLive?.value == 600)
    #expect(read.template.details.allowCategoryChange?.value == true)
    #expect(read.template.details.linkTrackingOptedOut?.value == false)
    #expect(read.text(read.template.details.subCategory) == "ORDER_STATUS")
    #expect(read.template.components.map(\.kind) == [.header, .body, .footer, .buttons])
    #expect(read.template.components[0].format == .text)
    #expect(read.template.components[3].buttons == 0..<3)
    #expect(read.template.buttons.map(\.kind) == [.url, .phoneNumber, .quickReply])
  }

  @Test func componentsOutOfOrderAreReadInTheOrderOfTheMessage() throws {
    let read = try Reading(
      components(
        """
        {"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Yes"}]},{"type":"FOOTER","text":"F","colour":1},
        {"type":"BODY","text":"B","example":{"body_text":[["x"]]}},{"type":"HEADER","format":"TEXT","text":"H"}
        """))
    #expect(
      read.fields == [
        "name -/-/- n", "headerText 0/-/- H", "bodyText 1/-/- B", "bodyExample 1/-/- x", "footerText 2/-/- F",
        "buttonText 3/0/- Yes",
      ])
    #expect(read.document.pointer(of: read.template.components[0].node) == "/components/3")
    #expect(read.problems == ["unknownField /components/1/colour"])
  }

  @Test(arguments: ["body", "BODY", "Body"]) func enumsAreReadInAnyCase(_ spelling: String) throws {
    let read = try Reading(components("{\"type\":\"\(spelling)\",\"text\":\"x\"}"))
    #expect(read.template.components[0].kind == .body)
    #expect(read.text(read.template.components[0].rawKind) == spelling)
  }

  @Test(arguments: [
    ("TEXT", HeaderFormat.text), ("image", .image), ("VIDEO", .video), ("DOCUMENT", .document), ("gif", .gif),
    ("LOCATION", .location), ("PRODUCT", .product),
  ]) func everyHeaderFormatIsKnown(_ raw: String, _ format: HeaderFormat) throws {
    let read = try Reading(
      components("{\"type\":\"HEADER\",\"format\":\"\(raw)\",\"example\":{\"header_handle\":[\"4::abc\"]}}"))
    #expect(read.template.components[0].format == format)
    #expect(read.text(read.template.components[0].example.mediaHandle) == "4::abc")
  }

  @Test func aCarouselGivesItsCards() throws {
    let card = { (name: String) in
      """
      {"components":[{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::x"]}},
       {"type":"BODY","text":"Card \(name)"},{"type":"BUTTONS","buttons":[{"type":"URL","text":"See","url":"https://shop.example/\(name)"}]}]}
      """
    }
    let read = try Reading(
      components(
        "{\"type\":\"BODY\",\"text\":\"Look\"},{\"type\":\"CAROUSEL\",\"cards\":[\(card("a")),\(card("b"))]}"))
    #expect(read.template.cards.map(\.components) == [2..<5, 5..<8])
    #expect(read.template.components.map(\.card) == [-1, -1, 0, 0, 0, 1, 1, 1])
    #expect(
      read.fields.suffix(3)
        == ["bodyText 6/-/1 Card b", "buttonText 7/1/1 See", "buttonURL 7/1/1 https://shop.example/b"])
    #expect(read.problems.isEmpty)
  }

  @Test func aLimitedTimeOfferIsRead() throws {
    let read = try Reading(
      components(
        """
        {"type":"limited_time_offer","limited_time_offer":{"text":"Ends soon","has_expiration":true}},
        {"type":"BODY","text":"B"},{"type":"BUTTONS","buttons":[{"type":"copy_code","example":"CAKE10"}]}
        """))
    #expect(
      read.fields.dropFirst()
        == ["limitedTimeOfferText 0/-/- Ends soon", "bodyText 1/-/- B", "copyCode 2/0/- CAKE10"])
    #expect(read.template.components[0].hasExpiration?.value == true)
    #expect(read.text(read.template.buttons[0].code) == "CAKE10")
  }

  @Test func anAuthenticationTemplateIsRead() throws {
    let read = try Reading(
      components(
        """
        {"type":"body","add_security_recommendation":true},{"type":"footer","code_expiration_minutes":5},
        {"type":"buttons","buttons":[{"type":"otp","otp_type":"one_tap","text":"Copy","autofill_text":"Fill in",
         "zero_tap_terms_accepted":true,"supported_apps":[{"package_name":"com.example.app","signature_hash":"K8aAINcGX7a"}]}]}
        """))
    #expect(read.template.components[0].addSecurityRecommendation?.value == true)
    #expect(read.template.components[1].codeExpirationMinutes?.value == 5)
    let button = read.template.buttons[0]
    #expect(button.kind == .otp)
    #expect(button.oneTimePassword == .oneTap)
    #expect(button.zeroTapTermsAccepted?.value == true)
    #expect(read.text(button.autofillText) == "Fill in")
    #expect(read.text(read.template.supportedApps[button.supportedApps][0].packageName) == "com.example.app")
    #expect(read.problems.isEmpty)
  }

  @Test(arguments: [
    ("QUICK_REPLY", ButtonKind.quickReply), ("URL", .url), ("PHONE_NUMBER", .phoneNumber), ("COPY_CODE", .copyCode),
    ("OTP", .otp), ("FLOW", .flow), ("VOICE_CALL", .voiceCall), ("MPM", .mpm), ("SPM", .spm), ("CATALOG", .catalog),
    ("ORDER_DETAILS", .orderDetails), ("REQUEST_CONTACT_INFO", .requestContactInfo), ("EXTENSION", .extension),
    ("POSTBACK", .postback), ("REMINDER", .reminder), ("SEND_LOCATION", .sendLocation),
  ]) func everyButtonTypeIsKnown(_ raw: String, _ kind: ButtonKind) throws {
    for spelling in [raw, raw.lowercased()] {
      let read = try Reading(
        components("{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"\(spelling)\",\"text\":\"x\"}]}"))
      #expect(read.template.buttons[0].kind == kind)
      #expect(read.problems.isEmpty)
    }
  }

  @Test func aFlowButtonIsRead() throws {
    let read = try Reading(
      components(
        """
        {"type":"BUTTONS","buttons":[{"type":"FLOW","text":"Book","flow_id":123,"flow_name":"f","flow_json":"{}",
         "flow_action":"navigate","navigate_screen":"START","icon":"REVIEW"}]}
        """))
    let button = read.template.buttons[0]
    #expect(read.text(button.flowID) == "123")
    #expect(read.text(button.flowName) == "f")
    #expect(read.text(button.flowJSON) == "{}")
    #expect(read.text(button.flowAction) == "navigate")
    #expect(read.text(button.navigateScreen) == "START")
    #expect(read.problems.isEmpty)
  }

  @Test func aTemplateIsReusedWithoutTraces() throws {
    var document = Document()
    var template = Template()
    try JSONParser.parse(Array(Self.full.utf8), into: &document)
    TemplateReader.read(TemplateRoot(node: 0, shape: .graph), of: document, into: &template)
    try JSONParser.parse(Array(message("x").utf8), into: &document)
    TemplateReader.read(TemplateRoot(node: 0, shape: .graph), of: document, into: &template)
    #expect(template.fields.count == 2)
    #expect(template.buttons.isEmpty)
    #expect(template.components.count == 1)
    #expect(template.details.timeToLive == nil)
    #expect(template.problems.isEmpty)
  }
}
