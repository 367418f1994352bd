import TemplateLintInputs
import Testing

/// Telling formats by content.
@Suite struct FormatDetectionTests {
  @Test(arguments: [
    ("  {\"name\":1}", InputFormat.json), ("\u{FEFF}[1]", .json), ("name: a\n", .yaml), ("# note\n\n- name: a\n", .yaml), ("---\nname: a\n", .yaml),
    ("# Title\n\ntext\n", .markdown), ("text\n\n```\nx\n```\n", .markdown), ("| a | b |\n|---|---|\n", .markdown),
    ("Name;Category;Body\n", .csv), ("\u{FEFF}nome,categoria,corpo\n", .csv), ("sep=\t\nname\tlanguage\tbody\n", .csv), ("hello", .json), ("", .json),
  ])
  func contentTellsTheFormat(_ text: String, _ format: InputFormat) {
    #expect(FormatDetector.format(of: Array(text.utf8)) == format, "\(text)")
  }

  @Test func theNameCountsWhereTheContentDoesNotTell() {
    #expect(FormatDetector.format(of: Array("[link](x)".utf8), hint: .markdown) == .markdown)
    #expect(FormatDetector.format(of: Array("hello".utf8), hint: .csv) == .csv)
    #expect(FormatDetector.format(of: Array("{\"a\":1}".utf8), hint: .csv) == .json)
  }

  @Test func aForcedFormatWinsOverTheContent() {
    var options = InputReader.Options()
    options.format = .yaml
    let text = #"{"name": a, "language": en, "category": UTILITY, "components": [{"type": BODY, "text": Hi}]}"#
    #expect(Reading.all(Array(text.utf8), options).map(\.body) == ["Hi"])
    options.format = .json
    #expect(Reading.all(Array("name: a".utf8), options).first?.refusal == "this is not JSON: expected '{' or '[' here")
  }

  @Test func chunksOfAnySizeGiveTheSameRecords() {
    for text in [YAMLInputTests.sample, "name,category,body\na_1,UTILITY,x\n", "# T\n\n## a_b (UTILITY)\n\n> Hi {{1}}\n"] {
      let bytes = Array(text.utf8)
      let whole = Reading.all(bytes).map { "\($0.place) \($0.body ?? "")" }
      for chunk in [1, 7, 64] { #expect(Reading.all(bytes, chunk: chunk).map { "\($0.place) \($0.body ?? "")" } == whole) }
    }
  }
}
