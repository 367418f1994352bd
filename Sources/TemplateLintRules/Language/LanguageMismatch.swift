internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintSignals
internal import TemplateLintText

extension Rule {
  static let languageMismatch = Rule(
    id: "language-mismatch", severity: .warning, family: .language,
    summary: "The text is not in the declared language",
    rationale: """
      The language must be that of the text: Meta rejects with TAG_CONTENT_MISMATCH, and readers get a language that they did not choose. \
      The language is detected here from the words; short texts are not judged.
      """,
    sources: [.oldGuidelines, .review], interest: .body,
    hits: [#"{"name":"order_shipped","language":⟦"en_US"⟧,"category":"UTILITY","components":[{"type":"BODY","text":"Su pedido fue enviado hoy y llegará mañana por la mañana a la dirección que nos indicó."}]}"#],
    misses: [#"{"name":"order_shipped","language":"es","category":"UTILITY","components":[{"type":"BODY","text":"Su pedido fue enviado hoy y llegará mañana por la mañana a la dirección que nos indicó."}]}"#]
  ) { context, findings in
    let detected = context.reading.detectedCode
    guard let language = context.template.language, !detected.isEmpty, !context.isPreset, context.wordCount >= 8 else { return }
    let declared = context.document.strings[language.range.indices]
    guard TemplateLanguages.mayBe(declared, detected) == false else { return }
    findings.report("the text reads as \"\(detected)\"; declare the language it is written in, or translate it", at: language.node)
  }
}

extension RuleContext {
  /// Words of the body.
  fileprivate var wordCount: Int {
    fields(.bodyText).reduce(0) { $0 + tokens(of: $1).reduce(0) { $0 + ($1.kind == .word ? 1 : 0) } }
  }
}

extension TemplateLanguages {
  /// Whether a text of a detected language may stand under a declared code: near relatives are not told apart.
  fileprivate static func mayBe(_ declared: ArraySlice<UInt8>, _ detected: String) -> Bool {
    let base = declared.prefix { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
    if base.elementsEqual(detected.utf8) { return true }
    return relatives.contains { group in
      group.contains { base.elementsEqual($0.utf8) } && group.contains(detected)
    }
  }

  /// Languages, by code, whose short texts are easily taken for each other.
  private static let relatives: [[String]] = [
    ["id", "ms"], ["hr", "sr", "sl", "mk"], ["nb", "da", "sv", "no"], ["cs", "sk"], ["es", "ca", "pt", "gl"], ["ru", "uk", "be", "bg", "ky", "kk", "mk"],
    ["hi", "mr"], ["ar", "fa", "ps", "prs", "ur"], ["fil", "tl"], ["nl", "af"], ["tr", "az", "uz"], ["et", "fi"], ["lv", "lt"],
  ]
}
