internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderNameLong = Rule(
    id: "placeholder-name-long", severity: .note, family: .placeholder,
    summary: "The name of a placeholder is longer than 16 characters",
    rationale: "Twilio accepts names of up to 16 characters. Meta names no limit.",
    sources: [.twilioVariables], sets: .strict, interest: .placeholders,
    hits: [body("Hi ⟦{{first_name_of_customer}}⟧, your order was shipped.")], misses: [body("Hi {{first_name}}, your order was shipped.")]
  ) { context, findings in
    for index in context.fields(.bodyText, .headerText) {
      for placeholder in context.placeholders(of: index) where placeholder.form == .named && placeholder.name.count > 16 {
        findings.report("providers accept names of 16 characters", at: context.template.fields[index].node, range: placeholder.range)
      }
    }
  }
}
