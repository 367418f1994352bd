internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let templateNameInvalid = Rule(
    id: "template-name-invalid", severity: .error, family: .name,
    summary: "The name has characters that Meta refuses",
    rationale: """
      A name may hold lower-case Latin letters, digits and underscores only. Meta answers anything else with error 100 and creates nothing.
      """,
    sources: [
      Source(
        "https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management", "2026-09-11")
    ],
    metaCode: "100",
    hits: [
      #"{"name":⟦"Order-Shipped"⟧,"language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."}]}"#
    ],
    misses: [
      #"{"name":"order_shipped_2","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"Your order was shipped."}]}"#
    ]
  ) { context, findings in
    guard context.template.name >= 0 else { return }
    let field = context.template.fields[Int(context.template.name)]
    let isValid = context.document.strings[field.range.indices].allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
      default: false
      }
    }
    guard !isValid, !field.range.isEmpty else { return }
    findings.report(
      "the name may only hold lower-case letters a to z, digits and underscores", at: field.node)
  }
}
