internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let promotionInPlaceholderName = Rule(
    id: "promotion-in-placeholder-name", severity: .warning, family: .placeholder,
    summary: "A placeholder of a template that is not marketing is named after a promotion",
    rationale: "Promotion that comes in by a variable is promotion: mixed content is MARKETING, and templates whose variables carry it are recategorised.",
    sources: [.categorization], interest: .placeholders,
    hits: [components([#"{"type":"BODY","text":"Hi {{name}}, your order was shipped. Also ⟦{{promo_text}}⟧ for you.","example":{"body_text_named_params":[{"param_name":"name","example":"Ana"},{"param_name":"promo_text","example":"a note"}]}}"#], extra: #","parameter_format":"named""#)],
    misses: [components([#"{"type":"BODY","text":"Hi {{name}}, your order {{number}} was shipped today.","example":{"body_text_named_params":[{"param_name":"name","example":"Ana"},{"param_name":"number","example":"48213"}]}}"#], extra: #","parameter_format":"named""#)]
  ) { context, findings in
    guard let category = context.category, category != .marketing else { return }
    for index in context.fields(.bodyText, .headerText) {
      for placeholder in context.placeholders(of: index) where placeholder.form == .named {
        guard context.document.strings[placeholder.name.indices].hasPromotionWord else { continue }
        findings.report("promotion in a variable makes the message MARKETING; declare it so or remove the variable", at: context.template.fields[index].node, range: placeholder.range)
      }
    }
  }

  /// Parts of names, between underscores, that say promotion in the languages that names are written in.
  fileprivate static let promotionWords: Set<String> = [
    "promo", "promotion", "promotions", "offer", "offers", "discount", "discounts", "coupon", "voucher", "sale", "deal", "deals", "upsell",
    "oferta", "ofertas", "promocion", "promocao", "descuento", "desconto", "cupon", "cupom", "diskon", "rabatt", "angebot", "gutschein",
    "remise", "sconto",
  ]
}

extension ArraySlice<UInt8> {
  /// Whether a part between underscores is a word of promotion.
  fileprivate var hasPromotionWord: Bool {
    split(separator: UInt8(ascii: "_")).contains { part in
      (4...12).contains(part.count) && Rule.promotionWords.contains(String(decoding: part.map { $0 | 0x20 }, as: UTF8.self))
    }
  }
}
