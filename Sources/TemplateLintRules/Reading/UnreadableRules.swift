/// Findings about bytes that are no template. They come from the reader, so their checks do nothing.
extension Rule {
  private static func unreadable(_ id: String, _ summary: String, _ rationale: String, hits: [String], misses: [String]) -> Rule {
    Rule(
      id: id, severity: .error, family: .reading, summary: summary, rationale: rationale,
      sources: [Source("https://www.rfc-editor.org/rfc/rfc8259", "2017-12-01")], hits: hits, misses: misses
    ) { _, _ in }
  }

  package static let fileEmpty = unreadable(
    "file-empty", "The file or line holds nothing",
    "An empty file is usually an export that failed. There is nothing to check in it.",
    hits: ["⟦⟧"], misses: [#"{"name":"order_shipped"}"#])

  package static let fileNotText = unreadable(
    "file-not-text", "The file is not UTF-8 text",
    "JSON is exchanged in UTF-8. Binary files, UTF-16 and broken UTF-8 cannot be submitted; Meta's API refuses them as well.",
    hits: ["⟦\u{0}⟧\u{1}\u{2}"], misses: [#"{"name":"order_shipped"}"#])

  package static let jsonInvalid = unreadable(
    "json-invalid", "The text is not JSON",
    "A payload that is not JSON is refused before Meta looks at its content. The position is where the reader could not go on.",
    hits: [#"{"name":"order_shipped"⟦⟧"#], misses: [#"{"name":"order_shipped"}"#])

  package static let jsonTooDeep = unreadable(
    "json-too-deep", "The JSON is nested deeper than 64 levels",
    "No template needs more than ten levels. Deeper nesting is a mistake or an attack on the reader.",
    hits: [String(repeating: "[", count: 64) + "⟦⟧[" + String(repeating: "]", count: 65)], misses: ["[[[[]]]]"])

  package static let templateTooLarge = unreadable(
    "template-too-large", "One template has more than 4 MiB",
    "A template of the largest written limits has less than 100 KB. Something else stands in this place; it was passed over.",
    hits: ["⟦⟧"], misses: [#"{"name":"order_shipped"}"#])
}

/// Findings about input that is well formed or written in another format than JSON.
extension Rule {
  package static let templateNotRecognised = Rule(
    id: "template-not-recognised", severity: .error, family: .reading,
    summary: "The record is no template that is known",
    rationale: """
      The shapes that are read: Cloud API payloads and responses, webhooks, library items, and the forms of Twilio, 360dialog, Infobip, \
      Gupshup, YCloud, Telnyx and 8x8; in JSON, YAML, CSV and Markdown. Something else is named, not guessed at.
      """,
    sources: [.management], hits: [#"⟦⟧{"version":"1.0.0","license":"MIT"}"#],
    misses: [#"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."}]}"#]
  ) { _, _ in }

  package static let yamlInvalid = Rule(
    id: "yaml-invalid", severity: .error, family: .reading,
    summary: "The text is not YAML",
    rationale: """
      Where YAML cannot be read nothing in the file is known. The usual cause in templates is a value that begins with a placeholder: \
      YAML reads {{ as a mapping, so that the value needs quotes.
      """,
    sources: [Source("https://yaml.org/spec/1.2.2/", "2021-10-01")], hits: ["name: order_shipped\nbody: ⟦⟧{{1}}, your order was shipped."],
    misses: ["name: order_shipped\nbody: \"{{1}}, your order was shipped.\""]
  ) { _, _ in }

  package static let tableInvalid = Rule(
    id: "table-invalid", severity: .error, family: .reading,
    summary: "The table cannot be read",
    rationale: "A quoted cell that is never closed swallows the rest of the file; every row after it would be guessed at.",
    sources: [Source("https://www.rfc-editor.org/rfc/rfc4180", "2005-10-01")],
    hits: ["name,category,body\norder_shipped,UTILITY,⟦⟧\"Your order was shipped."],
    misses: ["name,category,body\norder_shipped,UTILITY,\"Your order was shipped.\""]
  ) { _, _ in }
}
