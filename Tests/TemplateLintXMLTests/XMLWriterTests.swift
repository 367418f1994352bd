import Testing

@testable import TemplateLintXML

@Suite struct XMLWriterTests {
  /// The document that holds `text` once as an attribute and once as content.
  private func document(_ text: String) throws -> String {
    var output: [UInt8] = []
    var writer = try XMLWriter(indent: false)
    try writer.element("r", ["a": text]) { (writer) throws(XMLWriteError) in try writer.text(text) }
    try writer.end(into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func elementsNestAndAttributesKeepTheirOrder() throws {
    var output: [UInt8] = []
    var writer = try XMLWriter()
    try writer.element("report", ["b": "1", "a": "2"]) { (writer) throws(XMLWriteError) in
      try writer.element("item")
    }
    try writer.end(into: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<report b=\"1\" a=\"2\">\n <item/>\n</report>\n")
  }

  @Test func markupInTextIsEscaped() throws {
    let xml = try document("<script>&\"]]>")
    #expect(xml.contains("a=\"&lt;script&gt;&amp;&quot;]]&gt;\""))
    #expect(xml.contains(">&lt;script&gt;&amp;&quot;]]&gt;<") || xml.contains(">&lt;script&gt;&amp;\"]]&gt;<"))
  }

  @Test(arguments: [
    "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}",
  ])
  func illegalCharactersBecomeTheReplacementCharacter(_ illegal: String) throws {
    let xml = try document("before\(illegal)after")
    #expect(xml.contains("a=\"before\u{FFFD}after\""))
    #expect(xml.contains(">before\u{FFFD}after<"))
  }

  @Test func textIsNotCutAtNul() throws {
    #expect(try document("a\u{0}b").contains("b</r>"))
  }

  @Test(arguments: [
    [0xED, 0xA0, 0x80], [0xFF], [0xC0, 0xAF], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80],
  ] as [[UInt8]])
  func invalidUTF8BecomesTheReplacementCharacter(_ bytes: [UInt8]) {
    var output: [UInt8] = []
    ([0x61] + bytes + [0x62] as [UInt8]).withUnsafeBufferPointer { XMLText.appendLegal($0, to: &output) }
    let text = String(decoding: output, as: UTF8.self)
    #expect(text.hasPrefix("a\u{FFFD}"))
    #expect(text.hasSuffix("\u{FFFD}b"))
    #expect(String(validating: output, as: UTF8.self) != nil)
  }

  @Test func drainingInPartsGivesTheSameBytes() throws {
    var whole: [UInt8] = []
    var parts: [UInt8] = []
    var first = try XMLWriter()
    var second = try XMLWriter()
    try first.startElement("r")
    try second.startElement("r")
    for number in 0..<50 {
      try first.element("n", ["v": String(number)])
      try second.element("n", ["v": String(number)])
      try second.drain(into: &parts)
    }
    try first.end(into: &whole)
    try second.end(into: &parts)
    #expect(whole == parts)
  }
}
