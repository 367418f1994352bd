import TemplateLintJSON
import TemplateLintModel
import TemplateLintText
import Testing

/// Whatever stands where, nothing crashes and every index that a template holds is good.
@Suite struct ReaderRobustnessTests {
  private static let samples = [
    GraphShapeTests.full,
    components(
      """
      {"type":"LIMITED_TIME_OFFER","limited_time_offer":{"text":"t","has_expiration":true}},{"type":"BODY","text":"x","example":{"body_text":[["a"]]}},
      {"type":"CAROUSEL","cards":[{"components":[{"type":"BODY","text":"y"},{"type":"BUTTONS","buttons":[{"type":"OTP","supported_apps":[{"package_name":"p"}]}]}]}]}
      """),
    "{\"id\":\"r\",\"label\":\"UTILITY\",\"template\":\(message("x")),\"doubtful\":false}",
    "{\"name\":\"lib\",\"header\":\"h\",\"body\":\"b\",\"body_params\":[\"p\"],\"buttons\":[{\"type\":\"URL\"}]}",
    "{\"entry\":[{\"changes\":[{\"value\":{\"message_template_name\":\"n\",\"message_template_buttons\":[{\"message_template_button_type\":\"URL\"}]}}]}]}",
  ]

  private static let replacements = [
    "null", "true", "false", "0", "-1.5e300", "\"\"", "\"x\"", "[]", "{}", "[[]]", "[null]", "[{}]",
    "{\"type\":\"BODY\"}",
    "{\"components\":[]}", "\"{\\\"components\\\":[]}\"",
  ]

  /// Every value of every sample is replaced by every other kind of value.
  @Test(arguments: samples) func anyValueMayStandAnywhere(_ sample: String) throws {
    let bytes = Array(sample.utf8)
    var document = Document()
    try JSONParser.parse(bytes, into: &document)
    for node in 0..<document.nodeCount {
      let range = document[NodeIndex(node)].source
      for replacement in Self.replacements {
        let changed = bytes[..<Int(range.start)] + Array(replacement.utf8) + bytes[Int(range.end)...]
        for read in try Reading.all(Array(changed)) { check(read) }
      }
    }
  }

  @Test(arguments: samples) func brokenBytesNeverCrashTheReader(_ sample: String) {
    var state: UInt64 = 42
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let alphabet = Array("{}[]\",:x0\\".utf8)
    for _ in 0..<1_000 {
      var bytes = Array(sample.utf8)
      for _ in 0..<(1 + next(3)) { bytes[next(bytes.count)] = alphabet[next(alphabet.count)] }
      guard let all = try? Reading.all(bytes) else { continue }
      for read in all { check(read) }
    }
  }

  private func check(_ read: Reading) {
    let template = read.template
    let fields = template.fields.indices
    for field in template.fields {
      #expect(Int(field.range.end) <= read.document.strings.count)
      #expect(field.component < template.components.count)
      #expect(field.button < template.buttons.count)
      #expect(field.card < template.cards.count)
      _ = read.document.pointer(of: field.node)
    }
    for component in template.components {
      #expect(component.text < fields.count)
      #expect(component.buttons.upperBound <= template.buttons.count)
      #expect(component.example.values.upperBound <= template.exampleValues.count)
    }
    for button in template.buttons {
      #expect(
        [button.text, button.url, button.phoneNumber, button.code, button.autofillText].allSatisfy { $0 < fields.count }
      )
      #expect(button.component < template.components.count)
      #expect(button.supportedApps.upperBound <= template.supportedApps.count)
      #expect(button.example.values.upperBound <= template.exampleValues.count)
    }
    for card in template.cards { #expect(card.components.upperBound <= template.components.count) }
    for value in template.exampleValues { #expect(value.field < fields.count) }
    for problem in template.problems { _ = read.document.pointer(of: problem.node) }
  }
}
