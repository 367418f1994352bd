internal import TemplateLintAudit
internal import TemplateLintClassifier
internal import TemplateLintModel
internal import TemplateLintXML

/// An audit in the namespace `urn:templatelint:audit:1`.
struct AuditXML {
  let audit: Audit
  let run: RunDescription

  func render() throws -> [UInt8] {
    var xml = try XMLWriter()
    try xml.element(
      "audit", ["xmlns": "urn:templatelint:audit:1", "version": run.toolVersion, "model": run.model]
    ) { xml throws(XMLWriteError) in
      if let today = audit.today { try xml.attribute("today", "\(today)") }
      try writeSummary(&xml)
      try writeMoves(&xml)
      try writeTemplates(&xml)
      try writeRest(&xml)
    }
    var output: [UInt8] = []
    try xml.end(into: &output)
    return output
  }

  private func writeSummary(_ xml: inout XMLWriter) throws(XMLWriteError) {
    try xml.startElement("summary")
    for member in AuditFigures(audit).members { try xml.attribute("\(member.name)", "\(member.value)") }
    try xml.endElement()
    let agreement = audit.agreement
    try xml.startElement("agreement")
    try xml.attribute("decisions", "\(agreement.decisions)")
    try xml.attribute("agreed", "\(agreement.agreed)")
    try xml.attribute("overruled", "\(agreement.overruled)")
    try xml.attribute("overruledFound", "\(agreement.overruledFound)")
    for decided in Category.reportOrder {
      for predicted in Category.reportOrder.map(Optional.some) + [nil] where agreement.count(decided, predicted) > 0 {
        try xml.startElement("cell")
        try xml.attribute("decided", decided.name)
        try xml.attribute("predicted", predicted?.name)
        try xml.attribute("count", "\(agreement.count(decided, predicted))")
        try xml.endElement()
      }
    }
    try xml.endElement()
  }

  private func writeMoves(_ xml: inout XMLWriter) throws(XMLWriteError) {
    for move in audit.moves {
      let row = audit.rows[move.row]
      try xml.startElement("move")
      try xml.attribute("name", row.name)
      try xml.attribute("language", row.language)
      try xml.attribute("kind", move.kind.rawValue)
      try xml.attribute("from", move.from.name)
      try xml.attribute("to", move.to.name)
      try xml.attribute("date", move.day.map { "\($0)" })
      try xml.attribute("estimated", "\(move.isEstimated)")
      try xml.attribute("worthReview", "\(move.isWorthReview && !move.isReviewOver)")
      try xml.attribute("reviewUntil", move.reviewUntil.map { "\($0)" })
      try xml.endElement()
    }
  }

  private func writeTemplates(_ xml: inout XMLWriter) throws(XMLWriteError) {
    for row in audit.rows {
      try xml.startElement("template")
      try xml.attribute("name", row.name)
      try xml.attribute("language", row.language)
      try xml.attribute("status", row.status)
      try xml.attribute("declared", row.declared?.name)
      try xml.attribute("declaredFrom", row.declaredSource.rawValue)
      try xml.attribute("current", row.current?.name)
      try xml.attribute("correctCategory", row.correct?.name)
      try xml.attribute("predicted", row.predicted?.name)
      try xml.attribute("riskLevel", row.riskLevel?.name)
      try xml.attribute("risk", row.risk.map { "\($0)" })
      try xml.attribute("group", audit.groupField == nil ? nil : row.group)
      try xml.attribute("path", row.path)
      try xml.attribute("line", "\(row.line)")
      try xml.endElement()
    }
  }

  private func writeRest(_ xml: inout XMLWriter) throws(XMLWriteError) {
    for item in audit.inconsistencies {
      try xml.startElement("inconsistency")
      try xml.attribute("name", item.name)
      for language in item.languages {
        try xml.startElement("language")
        try xml.attribute("code", language.language)
        try xml.attribute("held", language.held?.name)
        try xml.attribute("predicted", language.predicted?.name)
        try xml.endElement()
      }
      try xml.endElement()
    }
    for group in audit.groups {
      try xml.startElement("group")
      try xml.attribute("name", group.name)
      try xml.attribute("templates", "\(group.templates)")
      try xml.attribute("highRisk", "\(group.highRisk)")
      try xml.attribute("moved", "\(group.moved)")
      try xml.attribute("decisions", "\(group.agreement.decisions)")
      try xml.attribute("agreed", "\(group.agreement.agreed)")
      try xml.endElement()
    }
    guard let drift = audit.drift else { return }
    try xml.startElement("drift")
    try xml.attribute("added", "\(drift.added.count)")
    try xml.attribute("removed", "\(drift.removed.count)")
    for change in drift.changed {
      try xml.startElement("changed")
      try xml.attribute("name", change.key.name)
      try xml.attribute("language", change.key.language)
      try xml.attribute("before", change.before?.name)
      try xml.attribute("after", change.after?.name)
      try xml.endElement()
    }
    try xml.endElement()
  }
}

extension XMLWriter {
  /// Leaves the attribute out where there is no value.
  fileprivate mutating func attribute(_ name: String, _ value: String?) throws(XMLWriteError) {
    if let value { try attribute(name, value as String) }
  }
}
