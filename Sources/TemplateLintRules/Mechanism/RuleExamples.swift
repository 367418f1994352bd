/// Templates for the examples of rules, so that each shows only what it is about.
extension Rule {
  /// A template with these buttons.
  static func buttons(_ buttons: [String], category: String = "UTILITY", extra: String = "") -> String {
    message(#"{"type":"BUTTONS","buttons":[\#(buttons.joined(separator: ","))]}"#, category: category, extra: extra)
  }

  /// A template with this body; a body that is marked as a whole is marked with its quotes outside.
  static func body(_ text: String, category: String = "UTILITY") -> String {
    components([#"{"type":"BODY","text":"\#(text)"}"#], category: category)
  }

  /// A template with this body and these sample values.
  static func body(_ text: String, samples: String, category: String = "UTILITY", extra: String = "") -> String {
    components([#"{"type":"BODY","text":"\#(text)","example":{"body_text":[[\#(samples)]]}}"#], category: category, extra: extra)
  }

  /// A template with a plain body and these components behind it.
  static func message(_ parts: String..., category: String = "UTILITY", extra: String = "") -> String {
    components([#"{"type":"BODY","text":"Your order was shipped today."}"#] + parts, category: category, extra: extra)
  }

  /// A template of exactly these components.
  static func components(_ parts: [String], category: String = "UTILITY", extra: String = "") -> String {
    #"{"name":"order_shipped","language":"en_US","category":"\#(category)"\#(extra),"components":[\#(parts.joined(separator: ","))]}"#
  }

  /// An authentication template with this button.
  static func authentication(_ button: String, body: String = #"{"type":"BODY"}"#, extra: String = "") -> String {
    #"{"name":"login_code","language":"en_US","category":"AUTHENTICATION"\#(extra),"components":[\#(body),{"type":"BUTTONS","buttons":[\#(button)]}]}"#
  }

  /// A marketing template with a carousel of these cards.
  static func carousel(_ cards: [String]) -> String {
    components(
      [#"{"type":"BODY","text":"Have a look at our new lamps."}"#, #"{"type":"CAROUSEL","cards":[\#(cards.joined(separator: ","))]}"#],
      category: "MARKETING")
  }

  /// A complete card of a carousel.
  static func card(
    header: String = #"{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::aW"]}}"#,
    body: String = #"{"type":"BODY","text":"A lamp made of wood."}"#,
    buttons: String = #"{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Tell me more"}]}"#
  ) -> String {
    #"{"components":[\#([header, body, buttons].filter { !$0.isEmpty }.joined(separator: ","))]}"#
  }

  /// A marketing template with a limited-time offer and these components around it.
  static func offer(
    _ members: String = #""text":"Ends soon","has_expiration":false"#, header: String = "", rest: String
  ) -> String {
    let parts = [
      header, #"{"type":"LIMITED_TIME_OFFER","limited_time_offer":{\#(members)}}"#,
      #"{"type":"BODY","text":"All lamps cost less until Friday."}"#, rest,
    ]
    return components(parts.filter { !$0.isEmpty }, category: "MARKETING")
  }

  static func mark(_ text: String) -> String { "⟦\(text)⟧" }
}
