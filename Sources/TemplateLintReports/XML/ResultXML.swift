internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintModel
internal import TemplateLintXML

/// Writes one result as the element `result` of the XML report.
enum ResultXML {
  static func write(_ analysis: Analysis, to xml: inout XMLWriter) throws(XMLWriteError) {
    try xml.startElement("result")
    if let error = analysis.error {
      try xml.attribute("assessed", "false")
      try write(analysis.source, to: &xml)
      try xml.element("error", ["line": String(error.line), "column": String(error.column)]) { (xml) throws(XMLWriteError) in
        try xml.text(error.message)
      }
    } else {
      try writeAttributes(analysis, to: &xml)
      try write(analysis.source, to: &xml)
      try writeVerdict(analysis, to: &xml)
    }
    try xml.endElement()
  }

  private static func writeAttributes(_ analysis: Analysis, to xml: inout XMLWriter) throws(XMLWriteError) {
    try xml.optional("name", analysis.name)
    try xml.optional("language", analysis.language)
    try xml.optional("detectedLanguage", analysis.detectedLanguage)
    try xml.optional("declared", analysis.declared?.name)
    try xml.optional("declaredRaw", analysis.declaredRaw)
    try xml.optional("current", analysis.current?.name)
    try xml.optional("correctCategory", analysis.correctCategory?.name)
    try xml.optional("category", analysis.verdict.category?.name)
    try xml.attribute("assessed", String(analysis.verdict.isAssessed))
    try xml.attribute("uncertain", String(analysis.verdict.isUncertain))
  }

  private static func writeVerdict(_ analysis: Analysis, to xml: inout XMLWriter) throws(XMLWriteError) {
    if let probabilities = analysis.verdict.probabilities {
      try xml.startElement("probabilities")
      for category in Category.reportOrder {
        try xml.attribute(category.name, decimal(probabilities.thousandths[category]))
      }
      try xml.endElement()
    }
    if let risk = analysis.verdict.risk {
      try xml.element(
        "risk",
        [
          "level": risk.level.name, "kind": risk.kind.name, "against": risk.against.name,
          "probability": decimal(risk.thousandths),
        ])
    }
    try write("score", analysis.verdict.score, to: &xml)
    try write("prior", analysis.verdict.prior, to: &xml)
    for contribution in analysis.contributions { try write(contribution, to: &xml) }
    if let cure = analysis.counterfactual { try write(cure, to: &xml) }
  }

  private static func write(_ name: String, _ score: Score, to xml: inout XMLWriter) throws(XMLWriteError) {
    try xml.startElement(name)
    for category in Category.reportOrder { try xml.attribute(category.name, String(score[category])) }
    try xml.endElement()
  }

  private static func write(_ contribution: Contribution, to xml: inout XMLWriter) throws(XMLWriteError) {
    try xml.element(
      "evidence",
      [
        "signal": contribution.signal, "kind": contribution.kind.reportName, "toward": contribution.toward.name,
        "points": String(contribution.points),
      ]
    ) { (xml) throws(XMLWriteError) in
      for span in contribution.spans {
        try xml.startElement("span")
        try xml.attribute("component", span.component)
        try writeRange(span.source, to: &xml)
        try xml.text(span.text)
        try xml.endElement()
      }
    }
  }

  private static func write(_ cure: Analysis.Cure, to xml: inout XMLWriter) throws(XMLWriteError) {
    try xml.element(
      "counterfactual", ["category": cure.category.name, "probability": decimal(cure.thousandths)]
    ) { (xml) throws(XMLWriteError) in
      for removal in cure.remove {
        try xml.startElement("remove")
        try xml.optional("pointer", removal.pointer)
        try xml.text(removal.text)
        try xml.endElement()
      }
    }
  }

  static func write(_ source: SourceRange, to xml: inout XMLWriter) throws(XMLWriteError) {
    try xml.startElement("source")
    try xml.attribute("path", source.path)
    try writeRange(source, to: &xml)
    try xml.endElement()
  }

  private static func writeRange(_ source: SourceRange, to xml: inout XMLWriter) throws(XMLWriteError) {
    try xml.optional("pointer", source.pointer)
    try xml.attribute("line", String(source.line))
    try xml.attribute("column", String(source.column))
    try xml.attribute("endLine", String(source.endLine))
    try xml.attribute("endColumn", String(source.endColumn))
  }

  /// Thousandths with three digits: 87 becomes `0.087`.
  static func decimal(_ thousandths: Int) -> String {
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension XMLWriter {
  /// An attribute that is left out where there is no value.
  mutating func optional(_ name: String, _ value: String?) throws(XMLWriteError) {
    if let value { try attribute(name, value) }
  }
}
