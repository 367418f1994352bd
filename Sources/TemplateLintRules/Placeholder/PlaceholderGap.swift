internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderGap = Rule(
    id: "placeholder-gap", severity: .error, family: .placeholder,
    summary: "The numbers of the placeholders do not run from 1 without a gap",
    rationale: """
      Positional placeholders are numbered {{1}}, {{2}}, {{3}} in each text, without a gap. Meta refuses a body that uses {{1}} and {{3}}.
      """,
    sources: [.overview, .review], metaCode: "132000",
    interest: .placeholders,
    hits: [body("Hi {{1}}, your order ⟦{{3}}⟧ was shipped today."), body("Hi ⟦{{0}}⟧, your order was shipped today.")],
    misses: [body("Hi {{2}}, your order {{1}} was shipped today.")]
  ) { context, findings in
    for index in context.fields(.bodyText, .headerText) where context.holdsPlaceholder(index) {
      let all = context.placeholders(of: index).filter { $0.form == .positional }
      let numbers = Set(all.compactMap { context.number(of: $0) })
      for placeholder in all {
        guard let number = context.number(of: placeholder), number < 1 || (number > 1 && !numbers.contains(number - 1)) else {
          continue
        }
        findings.report(
          number < 1 ? "placeholders are numbered from {{1}}" : "{{\(number)}} is used but {{\(number - 1)}} is not; number placeholders from {{1}} without a gap",
          at: context.template.fields[index].node, range: placeholder.range)
      }
    }
  }
}
