import TemplateLintInputs
import TemplateLintJSON
import TemplateLintModel
import TemplateLintText
import Testing

/// Templates in YAML.
@Suite struct YAMLInputTests {
  static let sample = """
    # our templates
    name: order_sent
    language: en_US
    category: UTILITY
    components:
      - type: BODY
        text: Hi {{1}}, your order was sent today.
        example:
          body_text: [["Ana"]]
      - type: FOOTER
        text: 'Reply ''stop'' to end'
    ---
    name: table_ready
    language: no
    category: "UTILITY"
    components:
      - type: BODY
        text: "Bordet er klart \\u2713 n\\u00e5"
    """

  @Test func everyDocumentIsARecord() {
    let all = Reading.all(Self.sample)
    #expect(all.map(\.name) == ["order_sent", "table_ready"])
    #expect(all.map(\.place) == ["2:1", "13:1"])
    #expect(all.map(\.declared) == [.utility, .utility])
    #expect(all[0].texts(.bodyExample) == ["Ana"])
  }

  @Test func noIsALanguageAndNotFalse() {
    #expect(Reading.all(Self.sample)[1].language == "no")
  }

  @Test func placesInPlainAndQuotedScalarsAreExact() {
    let all = Reading.all(Self.sample)
    #expect(all[0].place(of: "sent", in: .bodyText) == "7:36-7:40")
    #expect(all[0].place(of: "'stop'", in: .footerText) == "11:18-11:26")
    #expect(all[1].place(of: "✓", in: .bodyText) == "18:28-18:34")
    #expect(all[0].document.pointer(of: all[0].template.fields[1].node) == "/components/0/text")
  }

  @Test func blockScalarsKeepTheirTextAndPointToTheirBeginning() throws {
    let all = Reading.all(
      """
      name: visit
      language: pt_BR
      category: UTILITY
      components:
        - type: BODY
          text: |
            Olá {{1}},

            sua consulta é amanhã.
        - type: FOOTER
          text: >-
            Clínica
            do Sol
      """)
    #expect(all[0].body == "Olá {{1}},\n\nsua consulta é amanhã.\n")
    #expect(all[0].text(.footerText) == "Clínica do Sol")
    let place = try #require(all[0].place(of: "consulta", in: .bodyText))
    #expect(place.hasPrefix("6:"))
  }

  @Test func anchorsAndMergedMappingsAreFollowed() {
    let all = Reading.all(
      """
      - &base
        name: first
        language: en
        category: UTILITY
        components: &parts
          - {type: BODY, text: "One"}
      - <<: *base
        name: second
      - name: third
        language: en
        category: UTILITY
        components: *parts
      """)
    #expect(all.map(\.name) == ["first", "second", "third"])
    #expect(all.map(\.body) == ["One", "One", "One"])
    #expect(all.map(\.language) == ["en", "en", "en"])
  }

  @Test func listsAndProvidersShapesAreReadAsInJSON() {
    let all = Reading.all(
      """
      data:
        - {id: "1", name: a, language: en, status: APPROVED, category: MARKETING, previous_category: UTILITY, components: [{type: BODY, text: x}]}
      ---
      friendly_name: b
      language: en
      types:
        twilio/text:
          body: Your table is ready.
      """)
    #expect(all.map(\.template.shape) == [.graph, .twilio])
    #expect(all[0].template.current?.category == .marketing)
    #expect(all[0].declared == .utility)
    #expect(all[1].body == "Your table is ready.")
  }

  @Test(arguments: [
    ("name: a\ncategory: UTILITY\ncomponents:\n  - type: BODY\n    text: {{1}}\n", "5:11"),
    ("name: a\nlanguage: en\ncomponents:\n  - type: BODY\n    text: {{1}}, your order was sent.\n", "5:11"),
    ("name: a\ncategory: UTILITY\nexamples:\n  - {{name}} is here\n", "4:5"),
  ])
  func anUnquotedPlaceholderIsTold(_ text: String, _ place: String) throws {
    let all = Reading.all(text)
    #expect(all.map(\.refusal) == ["quote the value: YAML reads {{ as a mapping"])
    #expect(all.map(\.place) == [place])
  }

  @Test func aBrokenDocumentIsRefusedWithItsPlace() throws {
    let read = try #require(Reading.all("name: a\ncategory: UTILITY\n  text: [x\n").first)
    #expect(read.refusal?.hasPrefix("this is not YAML: ") == true)
    #expect(read.place.hasPrefix("3:"))
    let deep = Reading.all("name: " + String(repeating: "[", count: 500), hint: .yaml)
    #expect(deep.map(\.refusal) == ["nested deeper than 64 levels"])
  }

  @Test func duplicateKeysAreNoted() {
    let all = Reading.all("name: a\nname: b\nlanguage: en\ncategory: UTILITY\ncomponents: []\n")
    #expect(all[0].document.problems.map(\.kind) == [.duplicateKey])
    #expect(all[0].name == "b")
  }

  @Test func anythingElseInYAMLIsNamedAndInAFolderPassedOver() {
    let chart = "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n"
    #expect(Reading.all(chart).first?.refusal?.hasPrefix("not recognised as a template") == true)
    var options = InputReader.Options()
    options.isWalked = true
    #expect(Reading.read(Array(chart.utf8), options).isPassedOver)
    #expect(!Reading.read(Array(Self.sample.utf8), options).isPassedOver)
  }
}
