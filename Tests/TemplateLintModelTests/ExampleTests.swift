import TemplateLintModel
import Testing

/// The forms that sample values have in the wild.
@Suite struct ExampleTests {
  @Test(arguments: [
    ("{\"body_text\":[[\"a\",\"b\"]]}", Example.Form.nested, ["0.0 a", "0.1 b"]),
    ("{\"body_text\":[[\"a\"],[\"b\",\"c\"]]}", .nested, ["0.0 a", "1.0 b", "1.1 c"]),
    ("{\"body_text\":[\"a\",\"b\"]}", .flat, ["0.0 a", "0.1 b"]),
    ("{\"body_text\":\"a\"}", .single, ["0.0 a"]),
    ("{\"body_text\":[]}", .flat, []),
    ("{\"body_text\":[[]]}", .nested, []),
    ("{\"body_text\":null}", .none, []),
    ("{}", .none, []),
    ("null", .none, []),
    (
      "{\"body_text_named_params\":[{\"param_name\":\"k\",\"example\":\"v\"},{\"param_name\":\"l\",\"example\":\"w\"}]}",
      .named, ["0.0 k=v", "0.1 l=w"]
    ),
    ("{\"body_text\":[],\"body_text_named_params\":[{\"param_name\":\"k\",\"example\":\"v\"}]}", .named, ["0.0 k=v"]),
  ]) func bodySamplesAreRead(_ example: String, _ form: Example.Form, _ values: [String]) throws {
    let read = try Reading(components("{\"type\":\"BODY\",\"text\":\"x\",\"example\":\(example)}"))
    #expect(read.template.components[0].example.form == form)
    #expect(shown(read, read.template.components[0].example) == values)
    #expect(read.problems.isEmpty)
  }

  @Test(arguments: [
    ("[{\"string\":\"a\"}]", Example.Form.malformed, ["wrongType /components/0/example/body_text/0 example a string"]),
    ("[[1,\"b\"]]", .nested, ["wrongType /components/0/example/body_text/0/0 example a string"]),
    ("7", .malformed, ["wrongType /components/0/example/body_text example a string"]),
    ("[[[\"a\"]]]", .malformed, ["wrongType /components/0/example/body_text/0/0 example a string"]),
  ]) func samplesOfTheWrongTypeAreNamed(_ list: String, _ form: Example.Form, _ problems: [String]) throws {
    let read = try Reading(components("{\"type\":\"BODY\",\"text\":\"x\",\"example\":{\"body_text\":\(list)}}"))
    #expect(read.template.components[0].example.form == form)
    #expect(read.problems == problems)
  }

  @Test func headerAndURLSamplesAreRead() throws {
    let read = try Reading(
      components(
        """
        {"type":"HEADER","format":"TEXT","text":"x {{1}}","example":{"header_text":["h"]}},
        {"type":"BUTTONS","buttons":[{"type":"URL","text":"t","url":"u","example":["https://a.example/1"]},
         {"type":"URL","text":"t","url":"u","example":"2"},{"type":"COPY_CODE","example":["SAVE"]}]}
        """))
    #expect(shown(read, read.template.components[0].example) == ["0.0 h"])
    #expect(
      read.template.buttons.prefix(2).map { shown(read, $0.example) } == [["0.0 https://a.example/1"], ["0.0 2"]])
    #expect(read.template.buttons.prefix(2).map(\.example.form) == [.flat, .single])
    #expect(read.text(read.template.buttons[2].code) == "SAVE")
  }

  @Test func aSampleWithoutNameOrValueIsNamed() throws {
    let read = try Reading(
      components(
        "{\"type\":\"BODY\",\"text\":\"x\",\"example\":{\"body_text_named_params\":[{\"example\":\"v\"},{\"param_name\":\"k\"},3]}}"
      ))
    #expect(
      read.problems == [
        "missingField /components/0/example/body_text_named_params/0 param_name",
        "missingField /components/0/example/body_text_named_params/1 example",
        "wrongType /components/0/example/body_text_named_params/2 example an object with param_name and example",
      ])
  }

  @Test func samplesInTheWrongComponentAreNamed() throws {
    let read = try Reading(
      components(
        "{\"type\":\"BODY\",\"text\":\"x\",\"example\":{\"header_text\":[\"h\"]}},{\"type\":\"FOOTER\",\"text\":\"x\",\"example\":{}}"
      ))
    #expect(
      read.problems == [
        "misplacedField /components/0/example/header_text header_text", "misplacedField /components/1/example example",
      ])
  }

  private func shown(_ read: Reading, _ example: Example) -> [String] {
    read.template.exampleValues[example.values].map { value in
      let name = read.text(value.name).map { "\($0)=" } ?? ""
      return "\(value.row).\(value.position) \(name)\(read.text(value.field) ?? "?")"
    }
  }
}
