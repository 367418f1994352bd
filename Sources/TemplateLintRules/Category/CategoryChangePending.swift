internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let categoryChangePending = Rule(
    id: "category-change-pending", severity: .warning, family: .category,
    summary: "Meta has announced that it will change the category",
    rationale: """
      A response with a correct_category that differs from category announces a change. Notice is a day, or none for a business that was \
      warned; messages are charged in the new category from then on.
      """,
    sources: [.categorization],
    hits: [body("Your order was shipped today.").replacing(#""category":"#, with: #""id":"7","correct_category":⟦"MARKETING"⟧,"category":"#)],
    misses: [body("Your order was shipped today.").replacing(#""category":"#, with: #""id":"7","correct_category":"UTILITY","category":"#)]
  ) { context, findings in
    guard let correct = context.template.correctCategory, let target = correct.category, let now = context.template.current?.category,
      target != now
    else { return }
    findings.report("Meta will make this \(target.name); change the text now or plan for its price", at: correct.raw.node)
  }
}
