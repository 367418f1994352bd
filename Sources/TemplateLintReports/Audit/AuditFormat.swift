package import TemplateLintAudit

/// The formats of `templatelint audit`.
package enum AuditFormat: String, Sendable, CaseIterable {
  case text, json, xml, csv, html

  /// The whole report: an audit is looked at as one, so that nothing streams.
  package func render(_ audit: Audit, _ run: RunDescription) throws -> [UInt8] {
    switch self {
    case .text: Array(AuditText(audit: audit).render().utf8)
    case .json: AuditJSON(audit: audit, run: run).render()
    case .xml: try AuditXML(audit: audit, run: run).render()
    case .csv: AuditCSV(audit: audit).render()
    case .html: AuditPage(audit: audit, run: run).render()
    }
  }
}
