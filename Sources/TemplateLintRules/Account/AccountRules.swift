/// Rules over all templates of a run. Their findings come from the review of an account, so that their checks do nothing here.
extension Rule {
  private static func account(
    _ id: String, _ severity: Severity, _ summary: String, _ rationale: String, _ sources: [Source], metaCode: String? = nil,
    hits: @autoclosure @escaping @Sendable () -> [String], misses: @autoclosure @escaping @Sendable () -> [String]
  ) -> Rule {
    Rule(
      id: id, severity: severity, family: .account, summary: summary, rationale: rationale, sources: sources, metaCode: metaCode,
      interest: [], hits: hits(), misses: misses()
    ) { _, _ in }
  }

  package static let nameAndLanguageRepeated = account(
    "name-and-language-repeated", .error, "Two templates have the same name and language",
    "An account has one template for each name and language. A second one is refused: content in this language already exists.",
    [.management], metaCode: "2388024",
    hits: [list(one(), "⟦" + one(text: "Your order has left our store.") + "⟧")], misses: [list(one(), one(language: "es"))])

  package static let textRepeatsTemplate = account(
    "text-repeats-template", .error, "Body and footer are those of another template",
    """
    Meta rejects a template whose body and footer are worded as those of an existing one; authentication templates are exempt. Use the \
    other one, or write what differs.
    """, [.review],
    hits: [list(one(), "⟦" + one(name: "order_sent") + "⟧")],
    misses: [list(one(), one(name: "order_sent", text: "Your order has left our store."))])

  package static let categoryDiffersAcrossLanguages = account(
    "category-differs-across-languages", .warning, "The languages of one template have different categories",
    "The same message costs differently by the language of its reader then, and is capped in one and not in the other. One of them is wrong.",
    [.management, .categorization],
    hits: [list(one(), "⟦" + one(language: "es", category: "MARKETING", text: "Su pedido fue enviado hoy.") + "⟧")],
    misses: [list(one(), one(language: "es", text: "Su pedido fue enviado hoy."))])

  package static let placeholdersDifferAcrossLanguages = account(
    "placeholders-differ-across-languages", .warning, "The languages of one template have different placeholders",
    "The program that sends the message gives the same values whatever the language. Where a language lacks one, or has one more, sending fails with 132000.",
    [.errorCodes], metaCode: "132000",
    hits: [list(one(text: "Order {{1}} was shipped today."), "⟦" + one(language: "es", text: "Su pedido fue enviado hoy.") + "⟧")],
    misses: [list(one(text: "Order {{1}} was shipped today."), one(language: "es", text: "Su pedido {{1}} fue enviado hoy."))])

  package static let buttonsDifferAcrossLanguages = account(
    "buttons-differ-across-languages", .warning, "The languages of one template have different buttons",
    "Parameters for buttons are given by their place. Where the types, their order or the variables of URLs differ, the program that sends must know each language.",
    [.errorCodes], metaCode: "132012",
    hits: [
      list(
        one(more: #",{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Thanks"}]}"#),
        "⟦" + one(language: "es", text: "Su pedido fue enviado hoy.") + "⟧")
    ], misses: [list(one(), one(language: "es", text: "Su pedido fue enviado hoy."))])

  package static let languageVersionMissing = account(
    "language-version-missing", .note, "A template lacks a language that nearly all others have",
    "A reader of that language gets the message in another one, or none: sending fails with 132001. Reported where five templates or more show which languages an account has.",
    [.errorCodes], metaCode: "132001", hits: [languages(lacking: 5)], misses: [languages(lacking: 4)])

  package static let templatesOver250 = account(
    "templates-over-250", .warning, "There are more than 250 templates",
    "An account whose portfolio is not verified may have 250 templates; every language counts. A verified one may have 6,000.",
    [.overview], metaCode: "2388019", hits: [many(251)], misses: [many(250)])

  package static let templatesOver6000 = account(
    "templates-over-6000", .error, "There are more than 6,000 templates",
    "An account of a verified portfolio may have 6,000 templates; every language counts.",
    [.overview], metaCode: "2388019", hits: [many(6001)], misses: [many(6000)])

  /// In the order of their pages.
  static let accountRules: [Rule] = [
    .nameAndLanguageRepeated, .textRepeatsTemplate, .categoryDiffersAcrossLanguages, .placeholdersDifferAcrossLanguages,
    .buttonsDifferAcrossLanguages, .languageVersionMissing, .templatesOver250, .templatesOver6000,
  ]
}

extension Rule {
  private static func list(_ templates: String...) -> String { "[\(templates.joined(separator: ","))]" }

  private static func one(
    name: String = "order_shipped", language: String = "en_US", category: String = "UTILITY",
    text: String = "Your order was shipped today.", more: String = ""
  ) -> String {
    #"{"name":"\#(name)","language":"\#(language)","category":"\#(category)","components":[{"type":"BODY","text":"\#(text)"}\#(more)]}"#
  }

  /// Six templates in two languages, the last with one of them from a number on.
  private static func languages(lacking spanish: Int) -> String {
    var templates: [String] = []
    for number in 1...6 {
      let name = "order_\(number)"
      let lacks = number > spanish
      // Two of six without the language: no pattern that a missing one breaks.
      templates.append((lacks && spanish == 5 ? "⟦" : "") + one(name: name, text: "Step \(number) of your order.") + (lacks && spanish == 5 ? "⟧" : ""))
      if !lacks { templates.append(one(name: name, language: "es", text: "Paso \(number) de su pedido.")) }
    }
    return "[\(templates.joined(separator: ","))]"
  }

  private static func many(_ count: Int) -> String {
    let last = count == 251 || count == 6001 ? count : -1
    let templates = (1...count).map { number in
      let template = one(name: "order_\(number)", text: "Step \(number) of your order.")
      return number == last ? "⟦\(template)⟧" : template
    }
    return "[\(templates.joined(separator: ","))]"
  }
}
