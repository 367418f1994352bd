import TemplateLintJSON
import TemplateLintModel
import Testing

/// The shapes of providers: each in words of our own, read into the same values as Meta's.
@Suite struct ProviderShapeTests {
  @Test func aTwilioContentIsReadWithItsApproval() throws {
    let all = try Reading.all(
      """
      {"contents":[{"sid":"HX00000000000000000000000000000001","friendly_name":"parcel at shop","language":"en",
        "variables":{"1":"Ana","2":"48213"},
        "types":{"twilio/text":{"body":"plain"},"twilio/call-to-action":{"body":"Hi {{1}}, parcel {{2}} waits for you.",
          "actions":[{"type":"URL","title":"Where","url":"https://shop.example/{{2}}"},{"type":"PHONE_NUMBER","title":"Call","phone":"+15550001111"}]}},
        "approval_requests":{"name":"parcel_at_shop","category":"UTILITY","content_type":"twilio/call-to-action","status":"approved",
          "rejection_reason":"","allow_category_change":true}}],"meta":{"page":0}}
      """)
    let read = try #require(all.first)
    #expect(read.template.shape == .twilio)
    #expect(
      read.fields == [
        "name -/-/- parcel_at_shop", "bodyText 0/-/- Hi {{1}}, parcel {{2}} waits for you.", "buttonText 1/0/- Where",
        "buttonURL 1/0/- https://shop.example/{{2}}", "buttonText 1/1/- Call", "phoneNumber 1/1/- +15550001111",
        "bodyExample 0/-/- Ana", "bodyExample 0/-/- 48213",
      ])
    #expect(read.template.current?.category == .utility)
    #expect(read.template.declared == nil)
    #expect(read.text(read.template.details.status) == "approved")
    #expect(read.document.pointer(of: read.template.fields[1].node) == "/contents/0/types/twilio~1call-to-action/body")
    #expect(read.template.exampleValues.map(\.position) == [0, 1])
    #expect(read.problems.isEmpty)
  }

  @Test func whatWasNotSubmittedToWhatsAppIsDeclared() throws {
    let read = try Reading(
      #"{"friendly_name":"n","language":"pt","types":{"twilio/text":{"body":"x"}},"approval_requests":{"category":"MARKETING","status":"unsubmitted"}}"#)
    #expect(read.template.declared?.category == .marketing)
    #expect(read.template.current == nil)
  }

  @Test func aTwilioAuthenticationContentHasAOneTimePasswordButton() throws {
    let read = try Reading(
      """
      {"friendly_name":"login","language":"en","types":{"whatsapp/authentication":{"add_security_recommendation":true,
       "code_expiration_minutes":5,"actions":[{"type":"COPY_CODE","copy_code_text":"Copy it"}]}}}
      """)
    #expect(read.template.components.map(\.kind) == [.body, .footer, .buttons])
    #expect(read.template.components[0].addSecurityRecommendation?.value == true)
    #expect(read.template.components[1].codeExpirationMinutes?.value == 5)
    #expect(read.template.buttons.map(\.kind) == [.otp])
    #expect(read.template.buttons[0].oneTimePassword == .copyCode)
    #expect(read.fields == ["name -/-/- login", "buttonText 2/0/- Copy it"])
  }

  @Test func aTwilioCarouselHasCards() throws {
    let read = try Reading(
      """
      {"friendly_name":"c","language":"en","types":{"twilio/carousel":{"body":"New in","cards":[
       {"title":"Boots","body":"Warm","media":"https://cdn.example/b.mp4","actions":[{"type":"QUICK_REPLY","title":"Yes","id":"1"}]},
       {"body":"Hats","media":["https://cdn.example/h.jpg"]}]}}}
      """)
    #expect(read.template.cards.map(\.components) == [2..<6, 6..<8])
    #expect(read.template.components[2].format == .video)
    #expect(read.template.components[6].format == .image)
    #expect(read.fields.contains("buttonText 5/0/0 Yes"))
    #expect(read.fields.contains("bodyText 7/-/1 Hats"))
  }

  @Test func anInfobipTemplateIsRead() throws {
    let read = try Reading(
      """
      {"id":"111","businessAccountId":2,"name":"visit_note","language":"es","status":"APPROVED","category":"UTILITY",
       "structure":{"header":{"format":"TEXT","text":"Cita {{1}}","example":"lunes"},
        "body":{"text":"Hola {{1}}, su cita es el {{2}}.","examples":["Ana","martes"]},"footer":{"text":"Centro Sol"},
        "buttons":[{"type":"URL","text":"Ver","url":"https://sol.example/{{1}}","example":"a1"},{"type":"PHONE_NUMBER","text":"Llamar","phoneNumber":"+34600"},
          {"type":"MULTI_PRODUCT","text":"Ver todo"}],"type":"TEXT"},"quality":"HIGH","createdAt":"2026-01-01"}
      """)
    #expect(read.template.shape == .infobip)
    #expect(read.template.current?.category == .utility)
    #expect(
      read.fields == [
        "name -/-/- visit_note", "headerText 0/-/- Cita {{1}}", "headerExample 0/-/- lunes",
        "bodyText 1/-/- Hola {{1}}, su cita es el {{2}}.", "bodyExample 1/-/- Ana", "bodyExample 1/-/- martes",
        "footerText 2/-/- Centro Sol", "buttonText 3/0/- Ver", "buttonURL 3/0/- https://sol.example/{{1}}",
        "urlExample 3/0/- a1", "buttonText 3/1/- Llamar", "phoneNumber 3/1/- +34600", "buttonText 3/2/- Ver todo",
      ])
    #expect(read.template.buttons.map(\.kind) == [.url, .phoneNumber, .mpm])
    #expect(read.problems.isEmpty)
  }

  @Test func anInfobipAuthenticationTemplateIsRead() throws {
    let read = try Reading(
      #"{"name":"l","language":"en","category":"AUTHENTICATION","structure":{"body":{"addSecurityRecommendation":true},"footer":{"codeExpirationMinutes":10},"buttons":[{"type":"OTP","otpType":"COPY_CODE","text":"Copy"}]}}"#)
    #expect(read.template.components[0].addSecurityRecommendation?.value == true)
    #expect(read.template.components[1].codeExpirationMinutes?.value == 10)
    #expect(read.template.buttons[0].oneTimePassword == .copyCode)
    #expect(read.template.declared?.category == .authentication)
  }

  @Test func aGupshupTemplateIsReadOutOfItsStrings() throws {
    let read = try Reading(
      #"""
      {"status":"success","templates":[{"id":"g1","elementName":"bill_ready","languageCode":"en","category":"UTILITY","templateType":"TEXT","status":"APPROVED",
       "data":"Bill\nHi {{1}}, your bill is ready.\nSee you | [Pay,https://x.example]","meta":"{\"example\":\"Hi Ana\"}",
       "containerMeta":"{\"data\":\"Hi {{1}}, your bill is ready.\",\"header\":\"Bill\",\"footer\":\"See you\",\"buttons\":[{\"type\":\"URL\",\"text\":\"Pay\",\"url\":\"https://x.example\"}],\"sampleText\":\"Hi Ana\",\"enableSample\":true}"}]}
      """#)
    #expect(read.template.shape == .gupshup)
    #expect(
      read.fields == [
        "name -/-/- bill_ready", "headerText 0/-/- Bill", "bodyText 1/-/- Hi {{1}}, your bill is ready.",
        "footerText 2/-/- See you", "buttonText 3/0/- Pay", "buttonURL 3/0/- https://x.example",
      ])
    let body = read.template.fields[2]
    #expect(read.document.pointer(of: body.node) == "/templates/0/containerMeta")
    let outer = read.document.sourceText(of: body.node)
    #expect(outer.hasPrefix("\"{\\\"data\\\"") && outer.hasSuffix("true}\""))
    #expect(read.template.current?.category == .utility)
    #expect(read.problems.isEmpty)
  }

  @Test func gupshupsFormAndItsListWithoutMessageAreRead() throws {
    let form = try Reading(
      #"{"elementName":"f","languageCode":"pt_BR","category":"MARKETING","templateType":"IMAGE","content":"Oi {{1}}","buttons":"[{\"type\":\"QUICK_REPLY\",\"text\":\"Quero\"}]"}"#)
    #expect(form.template.declared?.category == .marketing)
    #expect(form.template.components.map(\.kind) == [.header, .body, .buttons])
    #expect(form.template.components[0].format == .image)
    let bare = try Reading(#"{"elementName":"b","languageCode":"en","category":"UTILITY","status":"PENDING","data":"All in one"}"#)
    #expect(bare.fields == ["name -/-/- b", "bodyText 0/-/- All in one"])
    let broken = try Reading(#"{"elementName":"b","data":"Left","containerMeta":"{oops"}"#)
    #expect(broken.fields.last == "bodyText 0/-/- Left")
  }

  @Test func providersThatKeepTheCloudAPIsShapeAreKnownByTheirOwnFields() throws {
    let parts = #""components":[{"type":"BODY","text":"Hi"}],"name":"n","language":"en","category":"UTILITY","status":"APPROVED""#
    let samples: [(Provider, String)] = [
      (.yCloud, #"{"items":[{"wabaId":"1","officialTemplateId":"2","previousCategory":"MARKETING","messageSendTtlSeconds":600,\#(parts)}],"total":1}"#),
      (.telnyx, #"{"data":[{"id":"1","record_type":"whatsapp_template","template_id":"2","rejection_reason":"none","created_at":"x",\#(parts)}]}"#),
      (.dialog360, #"{"count":1,"waba_templates":[{"namespace":"abc","external_id":"9","rejected_reason":"NONE",\#(parts)}]}"#),
    ]
    for (provider, text) in samples {
      let read = try Reading(text)
      #expect(read.template.details.provider == provider)
      #expect(read.template.current?.category == .utility)
      #expect(read.problems.isEmpty, "\(provider)")
    }
    #expect(try Reading(samples[0].1).template.declared?.category == .marketing)
  }

  @Test func anAnswerInAnotherSpellingIsNotTheUsersMistake() throws {
    let answer = try Reading(
      #"{"Data":[{"ID":"1","Name":"n","Language":"en","Category":"UTILITY","Status":"APPROVED","Tags":null,"Components":[{"Type":"BODY","Text":"Hi {{1}}","Example":{"BodyText":[["a"]]}}]}]}"#)
    #expect(answer.fields == ["name -/-/- n", "bodyText 0/-/- Hi {{1}}", "bodyExample 0/-/- a"])
    #expect(answer.template.details.provider == .respelling)
    #expect(answer.problems.isEmpty)
    let payload = try Reading(#"{"Name":"n","Language":"en","Category":"UTILITY","Components":[{"Type":"BODY","Text":"Hi"}]}"#)
    #expect(payload.problems.contains("misspelledField /Components components"))
  }

  @Test func examplesOnTheComponentAreEightByEights() throws {
    let read = try Reading(
      components(
        #"{"type":"BODY","text":"Your code is {{1}}.","examples":["123456"]},{"type":"BUTTONS","buttons":[{"type":"COPY_CODE","examples":["123456"]}]}"#))
    #expect(read.template.details.provider == .eightByEight)
    #expect(
      read.fields == [
        "name -/-/- n", "bodyText 0/-/- Your code is {{1}}.", "bodyExample 0/-/- 123456", "copyCode 1/0/- 123456",
      ])
    #expect(read.problems.isEmpty)
  }
}
