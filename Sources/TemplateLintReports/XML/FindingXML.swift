internal import TemplateLint
internal import TemplateLintRules
internal import TemplateLintXML

/// Writes one finding as the element `finding` of the XML report.
enum FindingXML {
  static func write(_ finding: Finding, to xml: inout XMLWriter) throws(XMLWriteError) {
    try xml.startElement("finding")
    try xml.attribute("rule", finding.rule)
    try xml.attribute("severity", finding.severity.name)
    try xml.attribute("fingerprint", finding.fingerprint)
    try xml.attribute("baselined", String(finding.isBaselined))
    try xml.optional("templateName", finding.templateName)
    try xml.optional("templateLanguage", finding.templateLanguage)
    try ResultXML.write(finding.source, to: &xml)
    try xml.element("message") { (xml) throws(XMLWriteError) in try xml.text(finding.message) }
    if let fix = finding.fix { try write(fix, to: &xml) }
    if let reason = finding.suppressed {
      try xml.element("suppressed") { (xml) throws(XMLWriteError) in try xml.text(reason) }
    }
    try xml.endElement()
  }

  private static func write(_ fix: Finding.Fix, to xml: inout XMLWriter) throws(XMLWriteError) {
    try xml.element("fix", ["safe": String(fix.isSafe)]) { (xml) throws(XMLWriteError) in
      for edit in fix.edits {
        try xml.element("edit", ["start": String(edit.start), "end": String(edit.end)]) { (xml) throws(XMLWriteError) in
          try xml.text(edit.replacement)
        }
      }
    }
  }
}
