import Testing

@testable import TemplateLintJSON

@Suite struct JSONWriterTests {
  @Test func nestedValuesGetTheirCommas() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("a")
    writer.value(1)
    writer.key("b")
    writer.beginArray()
    writer.beginObject()
    writer.endObject()
    writer.value(true)
    writer.null()
    writer.string("x")
    writer.beginArray()
    writer.endArray()
    writer.raw("{}".utf8)
    writer.endArray()
    writer.key(text: "é\"")
    writer.thousandths(870)
    writer.endObject()
    writer.newline()
    writer.value(false)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "{\"a\":1,\"b\":[{},true,null,\"x\",[],{}],\"é\\\"\":0.870}\nfalse")
  }

  @Test(arguments: [
    (0, "0.000"), (1, "0.001"), (12, "0.012"), (129, "0.129"), (1000, "1.000"), (-5, "-0.005"), (123_456, "123.456"),
  ]) func thousandthsHaveThreeDigits(_ number: Int, _ text: String) {
    var writer = JSONWriter()
    writer.thousandths(number)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [0, 7, -7, 100, Int.max, Int.min]) func wholeNumbersAreExact(_ number: Int) {
    var writer = JSONWriter()
    writer.value(number)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(number)")
  }

  @Test func everyScalarComesBackThroughTheParser() throws {
    for start in stride(from: UInt32(0), to: 0x11_0000, by: 0x400) {
      let text = String(String.UnicodeScalarView((start..<(start + 0x400)).compactMap(Unicode.Scalar.init)))
      var writer = JSONWriter()
      writer.beginArray()
      writer.string(text)
      writer.endArray()
      var read = Document()
      try JSONParser.parse(writer.bytes, into: &read)
      #expect(read.string(read[1].text) == text)
      #expect(!writer.bytes.contains { $0 < 0x20 })
    }
  }

  @Test func controlCharactersAreEscapedTheShortWayWhereThereIsOne() {
    var writer = JSONWriter()
    writer.string("\u{0}\u{1}\u{8}\t\n\u{C}\r\u{1F}\u{7F}\"\\/\u{2028}")
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "\"\\u0000\\u0001\\b\\t\\n\\f\\r\\u001f\\u007f\\\"\\\\/\u{2028}\"")
  }

  @Test func bytesThatAreNotUTF8AreReplaced() {
    var writer = JSONWriter()
    let bytes: [UInt8] = [0x61, 0xED, 0xA0, 0x80, 0xC3, 0xA9, 0xFF]
    writer.string(bytes.span)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"a\u{FFFD}\u{FFFD}\u{FFFD}é\u{FFFD}\"")
  }
}
