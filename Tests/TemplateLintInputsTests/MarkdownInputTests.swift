import TemplateLintInputs
import TemplateLintJSON
import TemplateLintModel
import TemplateLintText
import Testing

/// Texts that list templates.
@Suite struct MarkdownInputTests {
  @Test func aFenceOfJSONIsReadWhereItStands() throws {
    let read = try #require(
      Reading.all(
        """
        # Templates

        Send this once:

        ```sh
        curl -X POST "$URL" -H "Content-Type: application/json" \\
          -d '{"name": "login_code", "language": "id", "category": "AUTHENTICATION",
            "components": [{"type": "BODY", "add_security_recommendation": true}]}'
        ```
        """
      ).first)
    #expect(read.name == "login_code")
    #expect(read.place == "7:7")
    #expect(read.template.shape == .graph)
    #expect(read.place(of: "login_code", in: .name) == "7:17-7:27")
  }

  @Test func headingsLabelsAndQuotesMakeATemplate() throws {
    let all = Reading.all(
      """
      # Shop messages (pt_BR)

      ## order_sent

      **Category:** UTILITY | **Language:** en_US

      **Header:** Your order

      **Body:**

      > Hi {{1}}, your order
      > was sent.

      **Footer:** Corner shop
      **Buttons:** [ Track ] [ Talk to us ]

      ## `table_ready` (Utility)

      ### Body

      ```
      Olá {{1}}, sua mesa está pronta.
      ```
      """)
    #expect(all.map(\.name) == ["order_sent", "table_ready"])
    #expect(all.map(\.language) == ["en_US", "pt_BR"])
    #expect(all.map(\.declared) == [.utility, .utility])
    #expect(all[0].body == "Hi {{1}}, your order\nwas sent.")
    #expect(all[0].text(.headerText) == "Your order")
    #expect(all[0].text(.footerText) == "Corner shop")
    #expect(all[0].texts(.buttonText) == ["Track", "Talk to us"])
    #expect(all[1].place(of: "mesa", in: .bodyText) == "22:16-22:20")
  }

  @Test func aNameAboveALineOfDashesOpensAFence() {
    let all = Reading.all(
      """
      ### `rent_note`: reminder

      ```
      rent_note_en
      ─────────────────
      Hi {{1}}, the rent for {{2}} is due.

      Amount: {{3}}
      ─────────────────
      Buttons:  [ Paid ]  [ Question ]
      ```
      ```
      rent_note_de
      -----------------
      Hallo {{1}}, die Miete für {{2}} ist fällig.
      -----------------
      Footer: Hausverwaltung
      ```
      """)
    #expect(all.map(\.name) == ["rent_note_en", "rent_note_de"])
    #expect(all[0].body == "Hi {{1}}, the rent for {{2}} is due.\n\nAmount: {{3}}")
    #expect(all[0].texts(.buttonText) == ["Paid", "Question"])
    #expect(all[1].text(.footerText) == "Hausverwaltung")
    #expect(all[0].place(of: "rent", in: .bodyText) == "6:15-6:19")
  }

  @Test func tablesOfTemplatesAndOfFieldsAreRead() {
    let all = Reading.all(
      """
      | Nombre | Idioma | Categoría | Cuerpo |
      | --- | :-: | --- | --- |
      | `cita_lista` | es | UTILITY | Hola {{1}},<br>su cita es el {{2}}. |
      | `oferta` | es | MARKETING | Rebajas \\| hoy |

      ## Details

      | Field | Value |
      |-------|-------|
      | Name | invoice_ready |
      | Category | UTILITY |
      | Language | en |
      | Body | Hi {{1}}, your invoice is ready. |
      """)
    #expect(all.map(\.name) == ["cita_lista", "oferta", "invoice_ready"])
    #expect(all.map(\.body) == ["Hola {{1}},\nsu cita es el {{2}}.", "Rebajas | hoy", "Hi {{1}}, your invoice is ready."])
    #expect(all.map(\.declared) == [.utility, .marketing, .utility])
    #expect(all[2].place(of: "invoice", in: .bodyText) == "13:25-13:32")
  }

  @Test func yamlInAFenceIsRead() throws {
    let read = try #require(
      Reading.all("# T\n\n```yaml\nname: a_b\nlanguage: en\ncategory: UTILITY\ncomponents:\n  - {type: BODY, text: Your table is ready.}\n```\n").first)
    #expect(read.body == "Your table is ready.")
    #expect(read.place(of: "table", in: .bodyText) == "8:29-8:34")
  }

  @Test func aBrokenPayloadInAFenceIsToldAndASketchIsNot() {
    let broken = Reading.all("# T\n\n```json\n{\"name\": \"a\", \"components\": [,]}\n```\n")
    #expect(broken.map(\.place) == ["4:30"])
    let sketch = Reading.all("# T\n\n```json\n{\"name\": \"a\", \"components\": [...]}\n```\n")
    #expect(sketch.first?.refusal?.hasPrefix("no template in this text: looked for JSON") == true)
  }

  @Test(arguments: [
    "# Readme\n\nRun it:\n\n```\nmake install\n```\n", "# Notes\n\n```json\n{\"id\": \"1\", \"status\": \"APPROVED\"}\n```\n",
    "## build_tool\n\n```\n$ build_tool --help\n```\n", "# A\n\n| Option | Meaning |\n|---|---|\n| `a` | b |\n",
  ])
  func otherTextsAreNamedAndInAFolderPassedOver(_ text: String) {
    #expect(Reading.all(text).map(\.refusal?.isEmpty) == [false])
    var options = InputReader.Options()
    options.hint = .markdown
    options.isWalked = true
    let (readings, isPassedOver) = Reading.read(Array(text.utf8), options)
    #expect(isPassedOver && readings.isEmpty)
  }
}
