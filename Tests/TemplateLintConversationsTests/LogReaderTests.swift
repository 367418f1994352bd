import TemplateLintJSON
import TemplateLintModel
import Testing

@testable import TemplateLintConversations

@Suite struct LogReaderTests {
  private func lines(_ text: String, numbered: Bool = false) -> [LogReader.Line] {
    var options = LogReader.Options()
    options.hasLineNumbers = numbered
    options.maximumLineBytes = 2000
    var reader = LogReader(options: options)
    var lines: [LogReader.Line] = []
    reader.append(Array(text.utf8))
    reader.drain { lines.append($0) }
    reader.finish()
    reader.drain { lines.append($0) }
    return lines
  }

  private func problem(_ line: String) -> EventProblem? {
    if case .problem(_, let problem) = lines(line).first { problem } else { nil }
  }

  private func event(_ line: String) -> Event? {
    if case .event(let event) = lines(line).first { event } else { nil }
  }

  static let good = #"{"id":"m1","at":"2024-03-01T10:00:00Z","business":"+1","user":"+55","direction":"in"}"#

  @Test func theContractsOwnLineIsRead() {
    let line = #"{"id":"m1","at":"2024-03-01T10:00:00Z","business":"+15550001111","user":"+5511999990000","direction":"out","kind":"template","template":{"name":"plan_end","language":"en_US","category":"utility"},"status":"read","entry":null,"scope":null}"#
    let event = event(line)
    #expect(event?.kind == .template)
    #expect(event?.template == .init(name: "plan_end", language: "en_US", category: .utility))
    #expect(event?.isDelivered == true)
  }

  @Test func csvWithTheSameNamesGivesTheSameEvents() {
    let csv = """
      id,at,business,user,direction,kind,template.name,template.language,template.category,status,entry,scope
      m1,2024-03-01T10:00:00Z,+1,+55,in,,,,,,ad,
      m2,1709287500,+1,+55,out,,plan_end,en,UTILITY,sent,,
      """
    let json = """
      {"id":"m1","at":"2024-03-01T10:00:00Z","business":"+1","user":"+55","direction":"in","entry":"ad"}
      {"id":"m2","at":1709287500,"business":"+1","user":"+55","direction":"out","template":{"name":"plan_end","language":"en","category":"UTILITY"},"status":"sent"}
      """
    func events(_ text: String) -> [Event] {
      lines(text).compactMap { if case .event(var event) = $0 { event.line = 0; return event } else { return nil } }
    }
    #expect(events(csv).count == 2)
    #expect(events(csv) == events(json))
  }

  @Test(arguments: [
    ("oops", EventProblem.syntax(.expectedObjectOrArray)), ("[1]", .notAnObject),
    (good.replacing("\"user\":\"+55\",", with: ""), .missing("user")),
    (good.replacing("\"+1\"", with: "null"), .missing("business")),
    (good.replacing("\"id\":\"m1\",", with: ""), .missing("id")),
    (good.replacing("\"in\"", with: "\"up\""), .unknown("direction", "in or out")),
    (good.replacing("10:00:00Z", with: "25:00:00Z"), .impossibleTime),
    (good.replacing("03-01", with: "02-30"), .impossibleTime), (good.replacing("00Z", with: "00"), .impossibleTime),
    (good.replacing("2024", with: "2021"), .tooEarly), (good.replacing("\"2024-03-01T10:00:00Z\"", with: "1709287200000"), .impossibleTime),
    (good.replacing("\"in\"", with: "\"in\",\"kind\":\"call\""), .unknown("kind", "free-form, automatic-reply, template, opt-in, opt-out")),
    (good.replacing("\"in\"", with: "\"in\",\"kind\":\"template\""), .wrongDirection),
    (good.replacing("\"in\"", with: "\"out\",\"status\":\"lost\""), .unknown("status", "delivered, read, sent or failed")),
    (good.replacing("\"in\"", with: "\"out\",\"template\":{\"name\":\"a\",\"category\":\"OTP\"}"), .unknown("template.category", "UTILITY, AUTHENTICATION or MARKETING")),
    (good.replacing("\"in\"", with: "\"out\",\"kind\":\"free-form\",\"template\":{\"name\":\"a\"}"), .contradiction),
    ("{\"id\":\"" + String(repeating: "x", count: 3000) + "\"}", .tooLong),
  ])
  func aBadLineSaysWhatIsWrong(line: String, expected: EventProblem) {
    #expect(problem(line) == expected)
  }

  @Test func aBadLineStopsNothingAndKeepsItsNumber() {
    let text = "oops\nnothing\n\n" + Self.good + "\r\n{\"id\":" + "\n" + Self.good.replacing("m1", with: "m2")
    let numbers = lines(text).map { line in
      switch line {
      case .event(let event): event.line
      case .problem(let number, _): -number
      }
    }
    #expect(numbers == [-1, -2, 4, -5, 6])
  }

  @Test func shardsKeepTheNumbersOfTheWholeLog() {
    let text = "17\t" + Self.good + "\n900\toops\n"
    let lines = lines(text, numbered: true)
    guard case .event(let event) = lines.first else { return #expect(Bool(false)) }
    #expect(event.line == 17)
    #expect(lines.last == .problem(line: 900, .syntax(.expectedObjectOrArray)))
  }

  @Test func noByteSequenceStopsTheReader() {
    var random = Seeded(state: 7)
    for _ in 0..<300 {
      var bytes = Array((Self.good + "\n" + Self.good).utf8)
      for _ in 0..<8 { bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random) }
      var reader = LogReader()
      var count = 0
      for byte in bytes {
        reader.append([byte])
        reader.drain { _ in count += 1 }
      }
      reader.finish()
      reader.drain { _ in count += 1 }
      #expect(count >= 1)
    }
  }

  @Test(arguments: [
    ("2024-03-01T10:00:00Z", "2024-03-01T10:00:00Z"), ("2024-03-01T10:00:00+05:30", "2024-03-01T04:30:00Z"),
    ("2024-03-01t10:00z", "2024-03-01T10:00:00Z"), ("2024-03-01 00:30:00-0100", "2024-03-01T01:30:00Z"),
    ("2024-03-01T10:00:00.123456Z", "2024-03-01T10:00:00.123Z"), ("1709287200", "2024-03-01T10:00:00Z"), ("1709287200.5", "2024-03-01T10:00:00.500Z"),
    ("2024-02-29T23:59:59-12", "2024-03-01T11:59:59Z"),
  ])
  func timesAreReadInAllTheirForms(text: String, utc: String) {
    #expect(Instant.parse(text).map(Instant.text) == utc)
  }

  @Test(arguments: ["", "2024-03-01", "2024-03-01T10:00:00", "2023-02-29T10:00:00Z", "2024-03-01T24:00:00Z", "2024-03-01T10:60:00Z", "2024-03-01T10:00:00+25:00", "yesterday", "1e9", "0x10", "99999999999999999999", "2024-03-01T10:00:00Z "])
  func impossibleTimesAreNotRead(text: String) {
    #expect(Instant.parse(text) == nil)
  }

  @Test func aRepeatedIDIsSeenWithinItsSpan() {
    var ids = SeenIDs(span: Instant.day)
    let seen = [0, Instant.hour, Instant.day, 3 * Instant.day].map { ids.insert("a", at: $0) }
    #expect(seen == [true, false, false, true])
    var forever = SeenIDs(span: nil)
    let known = [0, Int64.max].map { forever.insert("a", at: $0) }
    #expect(known == [true, false])
  }
}
