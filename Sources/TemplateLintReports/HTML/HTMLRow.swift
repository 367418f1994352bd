internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintRules

/// One template's row in the list of all: a JSON array in a data block, which the page's script turns into text nodes.
///
/// Order: name, language, detected language, held, category, thousandths of the category, risk level, risk in thousandths,
/// uncertain, errors, warnings, notes, path, line. Categories and levels are their raw numbers; null where there is none; category
/// -1 for a record that could not be read.
enum HTMLRow {
  static func write(_ analysis: Analysis) -> [UInt8] {
    var json = JSONWriter(capacity: 160)
    let verdict = analysis.verdict
    json.beginArray()
    json.optional(analysis.name)
    json.optional(analysis.language)
    json.optional(analysis.detectedLanguage)
    write((analysis.declared ?? analysis.current).map { Int($0.rawValue) }, to: &json)
    write(analysis.error == nil ? verdict.category.map { Int($0.rawValue) } : -1, to: &json)
    write(verdict.category.flatMap { verdict.probabilities?.thousandths[$0] }, to: &json)
    write(verdict.risk.map { Int($0.level.rawValue) }, to: &json)
    write(verdict.risk?.thousandths, to: &json)
    json.value(verdict.isUncertain ? 1 : 0)
    var counts = [0, 0, 0]
    for finding in analysis.findings where finding.counts {
      switch finding.severity {
      case .error: counts[0] += 1
      case .warning: counts[1] += 1
      case .note: counts[2] += 1
      }
    }
    for count in counts { json.value(count) }
    json.string(analysis.source.path)
    json.value(analysis.source.line)
    json.endArray()
    return harmless(json.bytes)
  }

  /// JSON inside a `script` element: no `<` may stand in it, or a text could end the element.
  static func harmless(_ json: [UInt8]) -> [UInt8] {
    guard json.contains(UInt8(ascii: "<")) else { return json }
    var result: [UInt8] = []
    result.reserveCapacity(json.count + 16)
    for byte in json {
      if byte == UInt8(ascii: "<") { result.append(contentsOf: #"\u003c"#.utf8) } else { result.append(byte) }
    }
    return result
  }

  private static func write(_ number: Int?, to json: inout JSONWriter) {
    if let number { json.value(number) } else { json.null() }
  }
}
