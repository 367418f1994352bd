import TemplateLintJSON
import TemplateLintModel
import TemplateLintSignals
import TemplateLintText
import Testing

struct RobustnessTests {
  private static let texts = [
    "Your order {{1}} has been shipped. Enjoy 20% off your next visit!", "Hola {{1}}, tu cita es mañana a las 10:30",
    "آپ کا آرڈر {{1}}", "今だけクーポンをプレゼント", "", "{{{{}}}}", "🎉🎉🎉", "İIıi ß ﬁ ﷺ", "a\u{301}\u{301}\u{301}",
  ]

  @Test func theSameTemplateGivesTheSameReadingWhateverCameBefore() throws {
    var used = SignalMatcher()
    var reading = SignalReading()
    for round in 0..<3 {
      for text in round == 1 ? Self.texts.reversed() : Self.texts {
        let fresh = try Reading(body: text)
        used.read(fresh.template, of: fresh.document, into: &reading)
        #expect(reading.matches == fresh.reading.matches)
        #expect(reading.detectedCode == fresh.reading.detectedCode)
      }
    }
  }

  @Test func matchesLieInsideTheirFieldsAndInOrder() throws {
    for text in Self.texts {
      let read = try Reading(body: text)
      for match in read.reading.matches where match.field >= 0 && match.node < 0 {
        #expect(read.template.fields[Int(match.field)].range.contains(match.range))
      }
      #expect(read.reading.matches.map(\.signal) == read.reading.matches.map(\.signal).sorted())
      for match in read.reading.matches { #expect(read.reading.has(Int(match.signal))) }
    }
  }

  @Test func bytesThatAreNoTextAreReadWithoutACrash() {
    var state: UInt64 = 42
    var matcher = SignalMatcher()
    var reading = SignalReading()
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        bytes.append(UInt8(truncatingIfNeeded: state >> 33))
      }
      var document = Document()
      document.strings = bytes
      document.stringCount = bytes.count
      var template = Template()
      template.fields = ContiguousArray(
        TextRole.allCases.map { TextField(range: ByteRange(0, bytes.count), node: -1, role: $0) })
      matcher.read(template, of: document, into: &reading)
    }
    #expect(reading.matches.allSatisfy { Int($0.signal) < matcher.pack.signalCount })
  }

  @Test func aTextThatKeepsManyPhrasesOpenIsReadInBoundedMemory() throws {
    let words = ["your", "order", "is", "we", "have", "you", "get", "to", "the", "now", "for", "our", "new", "please"]
    let text = (0..<20_000).map { words[($0 * 7 + $0 / 13) % words.count] }.joined(separator: " ")
    let many = (0..<12_000).map { "order\($0)x" }.joined(separator: " ")
    #expect(try Reading(body: text).reading.detectedCode == "en")
    #expect(try Reading(body: many + " your order has been shipped").has("transaction.order-state"))
  }

  @Test func theTokensOfEachFieldTileIt() throws {
    let read = try Reading(body: "Your order {{1}} has been shipped", more: ",{\"type\":\"FOOTER\",\"text\":\"Reply STOP\"}")
    for (index, field) in read.template.fields.enumerated() {
      var at = field.range.start
      for token in read.matcher.tokens.tokens[read.matcher.fieldTokens[index]] {
        #expect(token.range.start == at)
        at = token.range.end
      }
      #expect(at == field.range.end)
    }
  }
}
