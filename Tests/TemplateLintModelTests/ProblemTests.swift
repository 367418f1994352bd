import TemplateLintJSON
import TemplateLintModel
import Testing

/// What does not fit is named with its place; everything else is read all the same.
@Suite struct ProblemTests {
  @Test(arguments: [
    ("{\"type\":\"BODY\",\"text\":5}", "wrongType /components/0/text text a string"),
    ("{\"type\":7,\"text\":\"x\"}", "wrongType /components/0/type type a string"),
    ("{\"text\":\"x\"}", "missingField /components/0 type"),
    ("{\"type\":\"BODYY\",\"text\":\"x\"}", "unknownComponent /components/0/type"),
    ("{\"type\":\"HEADER\",\"text\":\"x\"}", "missingField /components/0 format"),
    ("{\"type\":\"HEADER\",\"format\":\"SONG\"}", "unknownHeaderFormat /components/0/format"),
    ("{\"type\":\"BUTTONS\"}", "missingField /components/0 buttons"),
    ("{\"type\":\"BUTTONS\",\"buttons\":{}}", "wrongType /components/0/buttons buttons an array of objects"),
    ("{\"type\":\"BUTTONS\",\"buttons\":[3]}", "wrongType /components/0/buttons/0 buttons an object"),
    ("{\"type\":\"BUTTONS\",\"buttons\":[{\"text\":\"x\"}]}", "missingField /components/0/buttons/0 type"),
    ("{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"LINK\"}]}", "unknownButton /components/0/buttons/0/type"),
    (
      "{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"OTP\",\"otp_type\":\"TWO_TAP\"}]}",
      "unknownOneTimePassword /components/0/buttons/0/otp_type"
    ),
    (
      "{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"URL\",\"colour\":\"red\"}]}",
      "unknownField /components/0/buttons/0/colour"
    ),
    ("{\"type\":\"CAROUSEL\"}", "missingField /components/0 cards"),
    ("{\"type\":\"CAROUSEL\",\"cards\":[{}]}", "missingField /components/0/cards/0 components"),
    ("{\"type\":\"CAROUSEL\",\"cards\":[\"x\"]}", "wrongType /components/0/cards/0 cards an object"),
    ("{\"type\":\"LIMITED_TIME_OFFER\"}", "missingField /components/0 limited_time_offer"),
    (
      "{\"type\":\"LIMITED_TIME_OFFER\",\"limited_time_offer\":\"x\"}",
      "wrongType /components/0/limited_time_offer limited_time_offer an object"
    ),
    (
      "{\"type\":\"FOOTER\",\"code_expiration_minutes\":\"5\"}",
      "wrongType /components/0/code_expiration_minutes code_expiration_minutes a whole number"
    ),
    (
      "{\"type\":\"FOOTER\",\"code_expiration_minutes\":5.5}",
      "wrongType /components/0/code_expiration_minutes code_expiration_minutes a whole number"
    ),
    (
      "{\"type\":\"BODY\",\"text\":\"x\",\"add_security_recommendation\":\"true\"}",
      "wrongType /components/0/add_security_recommendation add_security_recommendation true or false"
    ),
    ("{\"type\":\"BODY\",\"text\":\"x\",\"buttons\":[]}", "misplacedField /components/0/buttons buttons"),
    (
      "{\"type\":\"BODY\",\"text\":\"x\",\"phone_number\":\"1\"}",
      "misplacedField /components/0/phone_number phone_number"
    ),
    ("{\"type\":\"BODY\",\"Text\":\"x\"}", "misspelledField /components/0/Text text"),
    ("\"x\"", "wrongType /components/0 components an object"), ("null", "wrongType /components/0 components an object"),
  ]) func aComponentThatDoesNotFitIsNamed(_ component: String, _ problem: String) throws {
    let read = try Reading(components(component))
    #expect(read.problems == [problem])
    #expect(read.text(read.template.name) == "n")
  }

  @Test(arguments: [
    ("{\"components\":[]}", ["missingField name", "missingField language", "missingField category"]),
    ("{\"name\":\"n\",\"language\":\"en\",\"category\":\"UTILITY\",\"components\":null}", ["missingField components"]),
    (
      "{\"name\":1,\"language\":{},\"category\":[],\"components\":{}}",
      [
        "wrongType /name name a string", "wrongType /language language a string",
        "wrongType /category category a string",
        "wrongType /components components an array of objects",
      ]
    ),
    (
      "{\"name\":\"n\",\"language\":\"en\",\"category\":\"UTILITY\",\"components\":[],\"parameter_format\":\"numbered\",\"x\":1}",
      ["unknownValue /parameter_format parameter_format", "unknownField /x"]
    ),
  ]) func aTemplateThatDoesNotFitIsNamed(_ text: String, _ problems: [String]) throws {
    #expect(try Reading(text).problems == problems)
  }

  @Test func valuesThatAreNoObjectAreTemplatesOfTheirOwn() throws {
    let all = try Reading.all("[1,\"x\",null,\(message("y"))]")
    #expect(all.map(\.template.shape) == [.unrecognised, .unrecognised, .unrecognised, .graph])
    #expect(all[0].problems == ["wrongType /0 an object"])
  }

  @Test func ofEqualKeysOnlyTheLastIsRead() throws {
    let read = try Reading(components("{\"type\":\"BODY\",\"text\":\"first\",\"text\":\"second\"}"))
    #expect(read.fields.last == "bodyText 0/-/- second")
    #expect(read.document.problems.count == 1)
  }

  @Test func fieldsInTheManyStylesOfProvidersAreRead() throws {
    let read = try Reading(
      """
      {"Name":"n","Language":"en","Category":"UTILITY","Components":[{"Type":"BODY","Text":"x {{1}}","Example":{"BodyText":[["a"]]}},
       {"Type":"BUTTONS","Buttons":[{"Type":"PHONE_NUMBER","Text":"t","PhoneNumber":"+1"}]}],"messageSendTtlSeconds":60}
      """)
    #expect(
      read.fields == [
        "name -/-/- n", "bodyText 0/-/- x {{1}}", "bodyExample 0/-/- a", "buttonText 1/0/- t", "phoneNumber 1/0/- +1",
      ])
    #expect(read.template.details.timeToLive?.value == 60)
    #expect(read.template.problems.allSatisfy { $0.kind == .misspelledField })
  }

  @Test(.timeLimit(.minutes(1))) func thereIsAnEndToWhatIsLookedAt() throws {
    let buttons = [String](repeating: "{\"type\":\"QUICK_REPLY\",\"text\":\"x\"}", count: 40_000).joined(separator: ",")
    let read = try Reading(components("{\"type\":\"BUTTONS\",\"buttons\":[\(buttons)]}"))
    #expect(read.template.buttons.count == 32_000)
    #expect(read.template.fields.count == 32_000)
    #expect(read.template.problems.contains { $0.kind == .tooMany })
    let strange = (0..<1_000).map { "\"x\($0)\":1" }.joined(separator: ",")
    #expect(try Reading("{\(strange)}").template.problems.count == 256)
  }
}
