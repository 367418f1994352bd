import TemplateLintInputs
import TemplateLintJSON
import Testing

/// A folder holds more than templates: what has nothing to do with them is passed over, what could be one is told of.
@Suite struct WalkedFileTests {
  private static func walk(_ text: String, chunk: Int = 1 << 20, blockBytes: Int = 1 << 20) -> (readings: [Reading], isPassedOver: Bool) {
    var options = InputReader.Options()
    options.hint = .json
    options.isWalked = true
    options.scanner.blockBytes = blockBytes
    return Reading.read(Array(text.utf8), options, chunk: chunk)
  }

  static let others = [
    #"{"name":"shop","version":"1.0.0","dependencies":{"left":"^1.2.0"},"scripts":{"build":"make"}}"#,
    #"{"greeting":"Hello {{name}}","category":"Category","button":{"ok":"OK"}}"#,
    #"[{"id":1,"status":"open"},{"id":2,"status":"closed"}]"#, #"{"id":7}"# + "\n" + #"{"id":8}"#, "{}", "[]", "[1,2,3]",
    #"{"openapi":"3.1.0","paths":{},"components":{"schemas":{"Order":{"type":"object"}}}}"#,
  ]

  @Test(arguments: others) func otherJSONIsPassedOver(_ text: String) {
    for chunk in [1, 9, 1 << 20] {
      let (readings, isPassedOver) = Self.walk(text, chunk: chunk, blockBytes: 8)
      #expect(isPassedOver && readings.isEmpty)
    }
  }

  @Test(arguments: others.prefix(4)) func theSameFileIsToldOfWhenItIsNamed(_ text: String) {
    #expect(Reading.all(text, hint: .json).allSatisfy { $0.refusal != nil })
    #expect(!Reading.all(text, hint: .json).isEmpty)
  }

  @Test(arguments: [
    #"{"name":"a","language":"en","components":[]}"#, #"{"name":"a","body":"Hi"}"#, #"{"texts":["Hi"],"kind":"MARKETING"}"#,
    #"{"messaging_product":"whatsapp","to":"1","template":{"name":"a","language":{"code":"en"}}}"#,
    #"{"id":"1","status":"PENDING","category":"utility"}"#, #"{"data":[{"id":"1","status":"APPROVED"}]}"#, #"{"name":"a","comp"#, "", "oops", #"{"name":"a",}"#,
  ]) func whatCouldBeATemplateIsRead(_ text: String) {
    let (readings, isPassedOver) = Self.walk(text)
    #expect(!isPassedOver && readings.count == 1)
  }

  @Test func oneTemplateMakesAllRecordsCount() {
    let rows = (0..<50).map { #"{"id":\#($0)}"# } + [#"{"name":"a","language":"en","components":[]}"#, #"{"id":51}"#]
    for chunk in [1, 64, 1 << 20] {
      let (readings, isPassedOver) = Self.walk(rows.joined(separator: "\n"), chunk: chunk, blockBytes: 32)
      #expect(!isPassedOver && readings.map(\.place) == (1...52).map { "\($0):1" })
    }
  }
}
