internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let urlShortened = Rule(
    id: "url-shortened", severity: .error, family: .url,
    summary: "A link goes through a shortener",
    rationale: "A shortened link hides where it leads. Meta's guidelines name them as a reason to reject; the domain should be the business's own.",
    sources: [.oldGuidelines], interest: [.url, .body],
    hits: [buttons([#"{"type":"URL","text":"Open","url":"https://⟦bit.ly⟧/3xyz"}"#]), body("Your order was shipped, follow it at ⟦tinyurl.com⟧/abc today.")],
    misses: [body("Your order was shipped, follow it at shop.example.com/abc today.")]
  ) { context, findings in
    for link in context.links(to: LinkHosts.shorteners) {
      findings.report("write the whole link to your own domain", at: context.template.fields[link.field].node, range: link.range)
    }
  }
}
