import TemplateLintJSON

/// Inputs of every format made from a seed: templates with texts that try to break out, and every second one with bytes changed.
struct AnyInput {
  let path: String
  let bytes: [UInt8]

  private static let pieces = [
    "Hi {{1}}", ", your order {{2}} was shipped today.", " Renew today and get 20% off", "!", " 🎉", "👨‍👩‍👧", "é", "ﷺ", "\u{202E}", "\u{0}", "\u{1B}[31m", "\u{FFFE}",
    "\u{2028}", "\n", "\r\n", "\t", "\"", "\\", "'", "<b>", "</script>", "]]>", "<!--", "&amp;", "=1+1", "@SUM(A1)", "|", "`x`", "::error::x", "%0A", "{{", "}}", "*bold*",
    "https://bit.ly/x?a=1", " $50 ", " 48213 ", "新着クーポン", " आज ही खरीदें", " कूपन ", "تخفیف", "# x", "- x", "> x", ";", ",", ": ",
  ]

  init(seed: Int) {
    var random = Random(state: UInt64(seed) &* 7_919 &+ 17)
    let texts = (0..<4).map { _ in Self.text(&random) }
    switch seed % 5 {
    case 0: (path, bytes) = ("a.json", Self.damaged(Self.json(texts, in: ("{\"data\":[", ",\n", "],\"paging\":{}}")), seed, &random))
    case 1: (path, bytes) = ("a.ndjson", Self.damaged(Self.json(texts, in: ("", "\n", "\n")), seed, &random))
    case 2: (path, bytes) = ("a.csv", Self.damaged(Self.table(texts), seed, &random))
    case 3: (path, bytes) = ("a.yml", Self.damaged(Self.json(texts, in: ("- ", "\n- ", "\n")), seed, &random))
    default: (path, bytes) = ("a.md", Self.damaged(Self.markdown(texts), seed, &random))
    }
  }

  private static func text(_ random: inout Random) -> String {
    (0..<Int.random(in: 1...9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private static func json(_ texts: [String], in frame: (String, String, String)) -> [UInt8] {
    let templates = texts.enumerated().map { index, text in
      var json = JSONWriter()
      json.beginObject()
      for (key, value) in [("name", index == 0 ? text : "order_\(index)"), ("language", "en_US"), ("category", index % 2 == 0 ? "UTILITY" : text)] {
        json.key(text: key)
        json.string(value)
      }
      json.key("components")
      json.beginArray()
      for (type, value) in [("BODY", text), ("FOOTER", String(text.prefix(20)))] {
        json.beginObject()
        json.key("type")
        json.string(type)
        json.key("text")
        json.string(value)
        json.endObject()
      }
      json.endArray()
      json.endObject()
      return json.bytes
    }
    return Array(frame.0.utf8) + templates.joined(separator: Array(frame.1.utf8)) + Array(frame.2.utf8)
  }

  private static func table(_ texts: [String]) -> [UInt8] {
    let rows = texts.enumerated().map { index, text in "order_\(index),en,UTILITY,\"\(text.replacing("\"", with: "\"\""))\"" }
    return Array(("Name,Language,Category,Body\r\n" + rows.joined(separator: "\r\n") + "\r\n").utf8)
  }

  private static func markdown(_ texts: [String]) -> [UInt8] {
    Array(texts.enumerated().map { index, text in "## `order_\(index)` (UTILITY, en)\n\n> \(text.replacing("\n", with: "\n> "))\n\n" }.joined().utf8)
  }

  private static func damaged(_ bytes: [UInt8], _ seed: Int, _ random: inout Random) -> [UInt8] {
    var bytes = bytes
    guard seed / 5 % 2 == 1 else { return bytes }
    let alphabet = Array("{}[]\"',:;|#>`- \n\r\\".utf8) + [0x00, 0xFF, 0xC3, 0x80]
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = alphabet.randomElement(using: &random) ?? 0
    }
    if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random) / 2) }
    return bytes
  }
}

/// Numbers that are the same on every run.
struct Random: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 31)
  }
}
