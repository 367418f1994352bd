internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintSignals
internal import TemplateLintText

extension Rule {
  static let categoryNotAssessed = Rule(
    id: "category-not-assessed", severity: .note, family: .category,
    summary: "The language of the text is not one that verdicts are made in",
    rationale: """
      Without words of a language nothing can be said about the category of a text in it. The format is checked all the same; \
      --fail-on-unassessed makes this count.
      """,
    sources: [.categorization], interest: .body,
    hits: [components([#"{"type":"BODY","text":⟦"Az Ön csomagját ma feladtuk, és holnap délelőtt érkezik meg a megadott címre."⟧}"#])],
    misses: [body("Your order was shipped today and should arrive tomorrow.")]
  ) { context, findings in
    guard !context.reading.isCovered, !context.isPreset, let body = context.fields(.bodyText).first(where: { _ in true }) else { return }
    findings.report("the text is in a language without a lexicon: its category is not assessed", at: context.template.fields[body].node)
  }
}
