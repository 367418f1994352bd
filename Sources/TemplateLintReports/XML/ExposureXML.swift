internal import TemplateLint
internal import TemplateLintPricing
internal import TemplateLintXML

/// Writes what templates cost as the element `exposure`: the facts of `ExposureJSON`.
enum ExposureXML {
  static func write(_ summary: Summary, to xml: inout XMLWriter) throws(XMLWriteError) {
    let totals = summary.exposureTotals
    try xml.startElement("exposure")
    try xml.attribute("unpriced", String(totals.unpriced))
    for row in summary.exposures { try write(row, to: &xml) }
    for (key, sum) in totals.byMarket.sorted(by: { $0.key < $1.key }) { try write("market", key.name, key.currency, sum, to: &xml) }
    for (key, sum) in totals.byAccount.sorted(by: { $0.key < $1.key }) { try write("account", key.name, key.currency, sum, to: &xml) }
    for (currency, sum) in totals.whole.sorted(by: { $0.key < $1.key }) { try write("total", nil, currency, sum, to: &xml) }
    try xml.endElement()
  }

  private static func write(_ row: Summary.ExposureRow, to xml: inout XMLWriter) throws(XMLWriteError) {
    let exposure = row.exposure
    try xml.startElement("cost")
    let values: [(String, String?)] = [
      ("name", row.name), ("language", row.language), ("market", exposure.basis.market), ("account", exposure.basis.account),
      ("held", exposure.held.rawValue), ("category", exposure.predictedCategory.rawValue),
      ("messages", String(exposure.basis.messages)), ("isVolume", String(exposure.basis.isVolume)),
      ("currency", exposure.currency?.code), ("declared", exposure.declared?.description),
      ("predicted", exposure.predicted?.description), ("expected", exposure.expected?.description),
    ]
    for (name, value) in values { if let value { try xml.attribute(name, value) } }
    try xml.endElement()
  }

  private static func write(
    _ element: String, _ name: String?, _ currency: Currency, _ sum: ExposureTotals.Sum, to xml: inout XMLWriter
  ) throws(XMLWriteError) {
    try xml.startElement(element)
    if let name { try xml.attribute("name", name) }
    try xml.attribute("currency", currency.code)
    try xml.attribute("messages", String(sum.messages))
    try xml.attribute("declared", sum.declared.description)
    try xml.attribute("predicted", sum.predicted.description)
    try xml.attribute("expected", sum.expected.description)
    try xml.endElement()
  }
}
