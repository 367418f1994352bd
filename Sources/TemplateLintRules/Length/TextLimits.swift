internal import TemplateLintModel

/// Every written limit on a text's length. Source of all: Meta's pages on components and on each template type.
enum TextLimits {
  static let all: [TextLimit] = [
    TextLimit(
      id: "template-name-too-long", subject: "the name", limit: 512, role: .name, place: .everywhere, source: .management,
      hit: { template(name: mark("\"" + letters(513) + "\""), body: #""Your order was shipped.""#) },
      miss: { template(name: "\"" + letters(512) + "\"", body: #""Your order was shipped.""#) }),
    TextLimit(
      id: "header-too-long", subject: "the header", limit: 60, role: .headerText, place: .message, source: .components,
      hit: { with(#"{"type":"HEADER","format":"TEXT","text":\#(mark("\"" + words(61) + "\""))}"#) },
      miss: { with(#"{"type":"HEADER","format":"TEXT","text":"\#(words(60))"}"#) }),
    TextLimit(
      id: "body-too-long", subject: "the body", limit: 1024, role: .bodyText, place: .message, source: .components,
      hit: { template(body: mark("\"" + words(1025) + "\"")) }, miss: { template(body: "\"" + words(1024) + "\"") }),
    TextLimit(
      id: "footer-too-long", subject: "the footer", limit: 60, role: .footerText, place: .message, source: .components,
      hit: { with(#"{"type":"FOOTER","text":\#(mark("\"" + words(61) + "\""))}"#) },
      miss: { with(#"{"type":"FOOTER","text":"\#(words(60))"}"#) }),
    TextLimit(
      id: "button-text-too-long", subject: "the button's label", limit: 25, role: .buttonText, place: .everywhere,
      source: .components, hit: { button(#""text":\#(mark("\"" + words(26) + "\""))"#) }, miss: { button(#""text":"\#(words(25))""#) }),
    TextLimit(
      id: "autofill-text-too-long", subject: "the autofill label", limit: 25, role: .autofillText, place: .everywhere,
      source: .authentication,
      hit: { with(#"{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":"ONE_TAP","autofill_text":\#(mark("\"" + words(26) + "\""))}]}"#) },
      miss: { with(#"{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":"ONE_TAP","autofill_text":"\#(words(25))"}]}"#) }),
    TextLimit(
      id: "button-url-too-long", subject: "the URL", limit: 2000, role: .buttonURL, place: .everywhere, source: .components,
      hit: { button(#""text":"Open","url":\#(mark("\"https://shop.example/" + letters(1980) + "\""))"#) },
      miss: { button(#""text":"Open","url":"https://shop.example/\#(letters(1979))""#) }),
    TextLimit(
      id: "phone-number-too-long", subject: "the telephone number", limit: 20, role: .phoneNumber, place: .everywhere,
      source: .components,
      hit: { with(#"{"type":"BUTTONS","buttons":[{"type":"PHONE_NUMBER","text":"Call","phone_number":\#(mark("\"+155500511100000000000\""))}]}"#) },
      miss: { with(#"{"type":"BUTTONS","buttons":[{"type":"PHONE_NUMBER","text":"Call","phone_number":"+15550051110"}]}"#) }),
    TextLimit(
      id: "limited-time-offer-text-too-long", subject: "the offer's line", limit: 16, role: .limitedTimeOfferText,
      place: .everywhere, source: .limitedTimeOffer,
      hit: { with(#"{"type":"LIMITED_TIME_OFFER","limited_time_offer":{"text":\#(mark("\"" + words(17) + "\"")),"has_expiration":false}}"#) },
      miss: { with(#"{"type":"LIMITED_TIME_OFFER","limited_time_offer":{"text":"\#(words(16))","has_expiration":false}}"#) }),
    TextLimit(
      id: "card-body-too-long", subject: "the card's body", limit: 160, role: .bodyText, place: .card, source: .carousel,
      hit: { card(mark("\"" + words(161) + "\"")) }, miss: { card("\"" + words(160) + "\"") }),
    TextLimit(
      id: "limited-time-offer-body-too-long", subject: "the body of a limited-time offer", limit: 600, role: .bodyText,
      place: .limitedTimeOffer, source: .limitedTimeOffer, hit: { offer(mark("\"" + words(601) + "\"")) }, miss: { offer("\"" + words(600) + "\"") }),
    TextLimit(
      id: "single-product-body-too-long", subject: "the body of a single-product template", limit: 160, role: .bodyText,
      place: .singleProduct, source: .marketing, hit: { product(mark("\"" + words(161) + "\"")) }, miss: { product("\"" + words(160) + "\"") }),
    TextLimit(
      id: "copy-code-too-long", subject: "the code", limit: 20, role: .copyCode, place: .everywhere, source: .components,
      hit: { with(#"{"type":"BUTTONS","buttons":[{"type":"COPY_CODE","example":\#(mark("\"" + letters(21) + "\""))}]}"#) },
      miss: { with(#"{"type":"BUTTONS","buttons":[{"type":"COPY_CODE","example":"\#(letters(20))"}]}"#) }),
    TextLimit(
      id: "direct-send-button-text-too-long", subject: "the button's label", limit: 20, role: .buttonText, place: .everywhere,
      source: .directSend, hit: { button(#""text":\#(mark("\"" + words(21) + "\""))"#) }, miss: { button(#""text":"\#(words(20))""#) },
      sets: .directSend),
  ]

  /// Plain prose of exactly this many characters.
  private static func words(_ count: Int) -> String {
    let text = String(repeating: "parcel ", count: count / 7 + 1).prefix(count)
    return text.hasSuffix(" ") ? text.dropLast() + "s" : String(text)
  }

  private static func letters(_ count: Int) -> String { String(repeating: "a", count: count) }
  private static func mark(_ text: String) -> String { "⟦\(text)⟧" }

  private static func template(name: String = #""order_shipped""#, body: String) -> String {
    #"{"name":\#(name),"language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":\#(body)}]}"#
  }

  private static func with(_ component: String) -> String {
    #"{"name":"order_shipped","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."},\#(component)]}"#
  }

  private static func button(_ members: String) -> String {
    with(#"{"type":"BUTTONS","buttons":[{"type":"URL",\#(members)}]}"#)
  }

  private static func card(_ body: String) -> String {
    with(#"{"type":"CAROUSEL","cards":[{"components":[{"type":"BODY","text":\#(body)}]}]}"#)
  }

  private static func offer(_ body: String) -> String {
    Rule.components(
      [
        #"{"type":"LIMITED_TIME_OFFER","limited_time_offer":{"text":"Ends soon","has_expiration":false}}"#,
        #"{"type":"BODY","text":\#(body)}"#,
      ], category: "MARKETING")
  }

  private static func product(_ body: String) -> String {
    Rule.components(
      [#"{"type":"BODY","text":\#(body)}"#, #"{"type":"BUTTONS","buttons":[{"type":"SPM","text":"View"}]}"#], category: "MARKETING")
  }
}
