internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let orderDetailsFormatMissing = Rule(
    id: "order-details-format-missing", severity: .error, family: .commerce,
    summary: "A marketing template with an order-details button has no display_format",
    rationale: "Order details in a marketing template need \"display_format\": \"ORDER_DETAILS\" in the template.",
    sources: [.components, .templateAPI], metaCode: "100", interest: .buttons,
    hits: [buttons([#"⟦{"type":"ORDER_DETAILS","text":"Review and pay"}⟧"#], category: "MARKETING")],
    misses: [buttons([#"{"type":"ORDER_DETAILS","text":"Review and pay"}"#], category: "MARKETING", extra: #","display_format":"ORDER_DETAILS""#)]
  ) { context, findings in
    guard context.isPayload, context.category == .marketing, let button = context.node(.orderDetails), context.details.displayFormat == nil else { return }
    findings.report("add \"display_format\": \"ORDER_DETAILS\" to the template", at: button)
  }

  static let displayFormatUnknown = Rule(
    id: "display-format-unknown", severity: .warning, family: .commerce,
    summary: "display_format is not ORDER_DETAILS",
    rationale: "ORDER_DETAILS is the only value that the reference lists.",
    sources: [.templateAPI], metaCode: "100",
    hits: [message(category: "MARKETING", extra: #","display_format":⟦"CARDS"⟧"#)],
    misses: [message(category: "MARKETING", extra: #","display_format":"order_details""#)]
  ) { context, findings in
    guard let value = context.details.displayFormat, !value.range.isEmpty,
      !context.document.text(value.range, equalsIgnoringCase: "ORDER_DETAILS")
    else { return }
    findings.report("write ORDER_DETAILS, or remove the field", at: value.node)
  }
}
