internal import TemplateLint
internal import TemplateLintAudit
internal import TemplateLintJSON
internal import TemplateLintModel

/// Meta's decisions of an account as rows of a corpus, one JSON object a line.
enum AuditLabels {
  /// Only templates that Meta has decided on, from JSON: the row holds the record as it was.
  static func render(_ analyses: [Analysis], _ declared: DeclaredCategories) -> [UInt8] {
    var json = JSONWriter()
    var used: Set<String> = []
    for analysis in analyses {
      guard var row = AuditRow(analysis, group: nil), let decided = row.decided, let record = record(analysis) else { continue }
      declared.fill(&row)
      json.beginObject()
      json.key("id")
      json.string(id(row, &used))
      json.key("label")
      json.string(decided.name)
      json.key("basis")
      json.string("meta-decision")
      json.key("declared")
      if let category = row.declared { json.string(category.name) } else { json.null() }
      json.key("language")
      json.string(row.language)
      json.key("template")
      json.raw(record)
      json.key("doubtful")
      json.value(false)
      json.key("status")
      if let status = row.status { json.string(status) } else { json.null() }
      json.endObject()
      json.newline()
    }
    return json.bytes
  }

  /// The record on one line; nil for one that was not JSON.
  private static func record(_ analysis: Analysis) -> [UInt8]? {
    guard let source = analysis.recordSource, source.first == UInt8(ascii: "{") else { return nil }
    var document = Document()
    do { try JSONParser.parse(source, into: &document) } catch { return nil }
    // Line breaks stand between values only: inside strings JSON wants them escaped.
    return source.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
  }

  /// Meta's id, else name and language; repeated ones are numbered.
  private static func id(_ row: AuditRow, _ used: inout Set<String>) -> String {
    let base = row.id ?? "\(row.name)/\(row.language)"
    var id = base
    var number = 2
    while !used.insert(id).inserted {
      id = "\(base)#\(number)"
      number += 1
    }
    return id
  }
}
