internal import TemplateLintJSON
internal import TemplateLintText

extension Baseline {
  /// Why a file is no baseline; a sentence without the path.
  package enum ReadError: Error, Sendable, Hashable, CustomStringConvertible {
    case notJSON(String, line: Int, column: Int)
    case otherSchema
    case badEntry(line: Int)

    package var description: String {
      switch self {
      case .notJSON(let reason, let line, let column): "not JSON at \(line):\(column): \(reason)"
      case .otherSchema: "not a baseline: \"schema\" must be \"\(Baseline.schema)\" and \"findings\" a list"
      case .badEntry(let line): "the finding on line \(line) lacks \"fingerprint\", \"rule\" or \"path\""
      }
    }
  }

  package init(json bytes: [UInt8]) throws(ReadError) {
    var document = Document()
    do {
      try JSONParser.parse(bytes, into: &document)
    } catch {
      let position = document.position(of: error.offset)
      throw .notJSON(error.message, line: position.line, column: position.column)
    }
    let schema = document.member("schema", of: 0)
    let findings = document.member("findings", of: 0)
    guard document.isString(schema), document.string(document[schema].text) == Self.schema, document.isArray(findings) else {
      throw .otherSchema
    }
    var entries: [Entry] = []
    var node = document.firstChild(of: findings)
    while node >= 0 {
      func text(_ key: StaticString) -> String? {
        let member = document.member(key, of: node)
        return document.isString(member) ? document.string(document[member].text) : nil
      }
      guard let fingerprint = text("fingerprint"), let rule = text("rule"), let path = text("path") else {
        throw .badEntry(line: document.position(of: Int(document[node].source.start)).line)
      }
      entries.append(
        Entry(fingerprint: fingerprint, rule: rule, template: text("template"), language: text("language"), path: path))
      node = document.nextSibling(of: node)
    }
    self.init(entries)
  }

  /// The file: one finding a line.
  package func json() -> [UInt8] {
    var bytes = Array("{\n  \"schema\": \"\(Self.schema)\",\n  \"findings\": [".utf8)
    for (index, entry) in entries.enumerated() {
      bytes += Array(index == 0 ? "\n    ".utf8 : ",\n    ".utf8)
      var writer = JSONWriter()
      writer.beginObject()
      writer.key("path")
      writer.string(entry.path)
      writer.key("template")
      if let template = entry.template { writer.string(template) } else { writer.null() }
      writer.key("language")
      if let language = entry.language { writer.string(language) } else { writer.null() }
      writer.key("rule")
      writer.string(entry.rule)
      writer.key("fingerprint")
      writer.string(entry.fingerprint)
      writer.endObject()
      bytes += writer.bytes
    }
    return bytes + Array(entries.isEmpty ? "]\n}\n".utf8 : "\n  ]\n}\n".utf8)
  }
}
