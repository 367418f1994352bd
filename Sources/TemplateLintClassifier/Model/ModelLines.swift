import TemplateLintJSON

/// Lays a model file out for reading and comparing: one member a line, one element of a long array a line.
struct ModelLines {
  private var bytes: [UInt8] = []

  init(schema: String) {
    var writer = JSONWriter()
    writer.string(schema)
    bytes += Array("{\n  \"schema\": ".utf8) + writer.bytes
  }

  mutating func member(_ key: String, _ write: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    write(&writer)
    bytes += Array(",\n  \"\(key)\": ".utf8) + writer.bytes
  }

  /// An array of objects; `write` adds the members of one.
  mutating func array<Element>(
    _ key: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    rows(key, elements) { writer, element in
      writer.beginObject()
      write(&writer, element)
      writer.endObject()
    }
  }

  /// An array of whatever `write` writes, one a line.
  mutating func rows<Element>(
    _ key: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    bytes += Array(",\n  \"\(key)\": [".utf8)
    for (index, element) in elements.enumerated() {
      var writer = JSONWriter()
      write(&writer, element)
      bytes += Array(index == 0 ? "\n    ".utf8 : ",\n    ".utf8) + writer.bytes
    }
    bytes += Array(elements.isEmpty ? "]".utf8 : "\n  ]".utf8)
  }

  func finish() -> [UInt8] { bytes + Array("\n}\n".utf8) }
}

extension JSONWriter {
  mutating func score(_ score: Score) {
    beginObject()
    members(score)
    endObject()
  }

  mutating func members(_ score: Score) {
    key("UTILITY")
    value(score.utility)
    key("AUTHENTICATION")
    value(score.authentication)
    key("MARKETING")
    value(score.marketing)
  }
}
