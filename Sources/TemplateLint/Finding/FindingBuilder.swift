internal import TemplateLintClassifier
internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintRules
internal import TemplateLintText

/// Turns what the rules found, and the verdict, into findings with positions and fingerprints.
struct FindingBuilder {
  var places: Places
  let analysis: Analysis

  /// Findings by position; of equal positions in the order of the rules, the verdict's first.
  mutating func findings(
    _ found: ContiguousArray<RuleFinding>, mismatchAt place: SourceRange, body: ArraySlice<UInt8>
  ) -> [Finding] {
    var result: [Finding] = []
    var ordinals: [String: Int] = [:]
    if let mismatch = CategoryMismatch.finding(for: analysis, at: place, body: body) { result.append(mismatch) }
    for item in found { result.append(finding(item, isOnly: found.count == 1, &ordinals)) }
    guard result.count > 1 else { return result }
    let order = result.indices.sorted {
      let (left, right) = (result[$0].source, result[$1].source)
      return (left.line, left.column, $0) < (right.line, right.column, $1)
    }
    return order.map { result[$0] }
  }

  private mutating func finding(_ item: RuleFinding, isOnly: Bool, _ ordinals: inout [String: Int]) -> Finding {
    let document = places.document
    let rule = RuleCatalog.all[Int(item.rule)].id
    let text = item.range.map { document.string($0) } ?? document.sourceText(of: item.node)
    var ordinal = 0
    if !isOnly {
      let key = rule + "\u{0}" + text
      ordinal = ordinals[key, default: 0]
      ordinals[key] = ordinal + 1
    }
    return Finding(
      rule: rule, severity: item.severity, message: item.message,
      source: item.range.map { places.place(of: $0, in: item.node) } ?? places.place(of: item.node),
      templateName: analysis.name, templateLanguage: analysis.language, fix: item.fix.flatMap(fix),
      fingerprint: Fingerprint.make(
        name: analysis.name, language: analysis.language, rule: rule, text: text.utf8, ordinal: ordinal))
  }

  private func fix(_ fix: RuleFinding.Fix) -> Finding.Fix? {
    let document = places.document
    // What an edit would have to quote or indent elsewhere only the author's editor knows.
    guard document.origin.format == .json else { return nil }
    let edits = fix.edits.map { edit in
      let isPart = edit.range != nil
      let whole = edit.isKey ? document[edit.node].keySource : document[edit.node].source
      let source = edit.range.map { document.sourceRange(of: $0, in: edit.node) } ?? whole
      return Finding.Fix.Edit(
        start: document.origin.offset + Int(source.start), end: document.origin.offset + Int(source.end),
        replacement: isPart ? escaped(edit.replacement, in: edit.node) : edit.replacement)
    }
    // Where a node has no exact positions an edit would replace too much.
    let isExact = fix.edits.allSatisfy {
      !document[$0.node].flags.contains(.embedded) && (document[$0.node].mapping != .wholeValue || $0.range == nil)
    }
    return Finding.Fix(isSafe: fix.isSafe && isExact, edits: edits)
  }

  private func escaped(_ text: String, in node: NodeIndex) -> String {
    guard document(isJSON: node) else { return text }
    var output: [UInt8] = []
    var text = text
    text.withUTF8 { JSONText.append($0, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  private func document(isJSON node: NodeIndex) -> Bool { places.document[node].mapping == .jsonEscapes }
}
