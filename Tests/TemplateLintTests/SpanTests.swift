import TemplateLint
import TemplateLintJSON
import TemplateLintText
import Testing

/// Every span that a report shows can be found again in the file: line and column lead to bytes that say what the span says.
@Suite struct SpanTests {
  private static let bodies = [
    "Hi {{1}}, your plan is over. Renew today and get 20% off, only this week.",
    "Olá {{1}} 🎉🎉, aproveite: desconto de 30% hoje! Seu pedido 48213 foi enviado.",
    "Your \"order\" was shipped.\nUse code SAVE10 today\t– 50% off & free shipping 👨‍👩‍👧 for you.",
    "¡Oferta! Compra hoy y ahorra 20 %. Tu pedido \\ {{2}} ha sido enviado.", "今だけクーポンをプレゼント！ご注文 {{1}} を発送しました。",
  ]

  /// JSON with every other character escaped, in an order that the seed gives.
  private static func string(_ text: String, escaping seed: Int) -> String {
    var state = UInt64(seed) &+ 3
    return "\"" + text.unicodeScalars.map { scalar -> String in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let isPlain = scalar.value >= 0x20 && scalar != "\"" && scalar != "\\"
      if isPlain, seed == 0 || (state >> 40) % 3 > 0 { return String(scalar) }
      return String(scalar).utf16.map { unit in "\\u" + String(repeating: "0", count: 4 - String(unit, radix: 16).count) + String(unit, radix: 16) }.joined()
    }.joined() + "\""
  }

  private static func template(_ body: String, _ seed: Int, space: String) -> String {
    "{\"name\":\(string("plan_end", escaping: seed)),\(space)\"language\":\"en_US\",\"category\":\"UTILITY\",\(space)\"components\":[{\"type\":\"BODY\",\(space)\"text\": "
      + "\(string(body, escaping: seed))},{\"type\":\"FOOTER\",\"text\":\(string("Not interested? Reply STOP", escaping: seed))}]}"
  }

  @Test(arguments: 0..<12) func aSpanOfJSONIsTheTextThatItNames(_ seed: Int) throws {
    let space = ["", " ", "\n  ", "\r\n\t", "\r", "\t\n"][seed % 6]
    let file = "[" + Self.bodies.map { Self.template($0, seed, space: space) }.joined(separator: "," + space) + "]"
    let lines = Lines(file)
    var count = 0
    for analysis in Analyzer().analyze(file, path: "a.json") {
      for span in analysis.contributions.flatMap(\.spans) {
        let source = try #require(lines.text(of: span.source), "\(span)")
        // A deciding value is shown as it is written, a text as it is read.
        #expect(span.text == source || span.text == Self.decoded(source), "\(span.source): \(source)")
        count += 1
      }
      for finding in analysis.findings { #expect(lines.text(of: finding.source) != nil, "\(finding.source)") }
    }
    #expect(count > 8)
  }

  @Test func aSpanOfATableIsTheTextThatItNames() throws {
    let rows = Self.bodies.map { "plan_end,en_US,UTILITY,\"\($0.replacing("\"", with: "\"\""))\"" }
    let file = "Name,Language,Category,Body\r\n" + rows.joined(separator: "\r\n") + "\r\n"
    let lines = Lines(file)
    var count = 0
    for span in Analyzer().analyze(file, path: "a.csv").flatMap({ $0.contributions.flatMap(\.spans) }) {
      let source = try #require(lines.text(of: span.source), "\(span)")
      #expect(source.replacing("\"\"", with: "\"") == span.text, "\(span.source)")
      count += 1
    }
    #expect(count > 5)
  }

  @Test(arguments: ["'", "\"", ""]) func aSpanOfOneLineOfYAMLIsTheTextThatItNames(_ quote: String) throws {
    let body = "Hi Ana, your plan is over. Renew today and get 20% off, only this week 🎉."
    let file = "name: plan_end\nlanguage: en_US\ncategory: UTILITY\ncomponents:\n  - type: BODY\n    text: \(quote)\(body)\(quote)\n"
    let lines = Lines(file)
    let spans = Analyzer().analyze(file, path: "a.yml").flatMap { $0.contributions.flatMap(\.spans) }
    #expect(spans.count > 1)
    for span in spans { #expect(lines.text(of: span.source) == span.text) }
  }

  private static func decoded(_ source: String) -> String? {
    var document = Document()
    guard (try? JSONParser.parse(Array("\"\(source)\"".utf8), into: &document)) != nil else { return nil }
    return document.string(document[0].text)
  }
}

/// A file as an editor sees it: lines that end at LF, CRLF or CR, columns in UTF-16 units.
private struct Lines {
  private let units: [UInt16]
  private var starts = [0]

  init(_ text: String) {
    units = Array(text.utf16)
    for (index, unit) in units.enumerated() {
      let isBreak = unit == 0x0A || (unit == 0x0D && !(index + 1 < units.count && units[index + 1] == 0x0A))
      if isBreak { starts.append(index + 1) }
    }
  }

  /// What stands at a place; nil where there is no such place.
  func text(of source: SourceRange) -> String? {
    guard starts.indices.contains(source.line - 1), starts.indices.contains(source.endLine - 1) else { return nil }
    let start = starts[source.line - 1] + source.column - 1
    let end = starts[source.endLine - 1] + source.endColumn - 1
    guard start <= end, end <= units.count else { return nil }
    return String(decoding: units[start..<end], as: UTF16.self)
  }
}
