import TemplateLintJSON

extension Template {
  /// Reads what stands around the template of a labelled row. Unknown keys of the row are nobody's business.
  mutating func readRow(_ node: NodeIndex, in document: Document) {
    var row = LabelledRow(node: node)
    var child = document.firstChild(of: node)
    while child >= 0 {
      let member = document.nodes[Int(child)]
      if !member.isShadowed,
        let match = TemplateKeyTable.shared.match(member.keyText, in: document), match.isExact
      {
        readMember(match.key, child, of: &row, in: document)
      }
      child = document.nextSibling(of: child)
    }
    if let own = row.declared { declared = own }
    self.row = row
  }

  private mutating func readMember(
    _ key: TemplateKey, _ node: NodeIndex, of row: inout LabelledRow, in document: Document
  ) {
    switch key {
    case .id: row.id = identifier(node, key, in: document)
    case .label: row.label = category(node, key, in: document)
    case .basis, .labelBasis:
      guard let raw = text(node, key, in: document) else { return }
      row.basis = EnumTable.bases.value(of: raw.range, in: document)
      if row.basis == nil { report(.unknownValue, at: node, key) }
    case .declared: row.declared = category(node, key, in: document)
    case .language: row.language = text(node, key, in: document)
    case .group: row.group = identifier(node, key, in: document)
    case .doubtful, .suspect:
      if let flag = flag(node, key, in: document) { row.isDoubtful = row.isDoubtful || flag.value }
    case .status: row.status = text(node, key, in: document)
    case .note: row.note = document.isString(node) ? text(node, key, in: document) : nil
    default: break
    }
  }
}
