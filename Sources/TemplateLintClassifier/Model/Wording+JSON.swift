import TemplateLintJSON
package import TemplateLintSignals
import TemplateLintText

extension Wording {
  package static let schema = "templatelint/wording/1"

  /// Reads `wording.json`: `"words": [["word", UTILITY, AUTHENTICATION, MARKETING], ...]` in hundredths of a point.
  package init(json bytes: [UInt8]) throws(WeightsError) {
    let document = try WeightsReader(bytes, schema: Self.schema).document
    base = try Self.weights(document.firstChild(of: document.member("base", of: 0)), document)
    entries = []
    try Self.eachWord(document) { word, weights in
      entries.append(Entry(word: document.string(word), weights: weights))
    }
  }

  private static func eachWord(
    _ document: Document, _ body: (ByteRange, WordingTable.Weights) -> Void
  ) throws(WeightsError) {
    var node = document.firstChild(of: document.member("words", of: 0))
    while node >= 0 {
      let word = document.firstChild(of: node)
      guard document.kind(of: word) == .string else { throw .member("words") }
      body(document[word].text, try weights(document.nextSibling(of: word), document))
      node = document.nextSibling(of: node)
    }
  }

  /// Three whole numbers, beginning with `node`.
  private static func weights(_ node: NodeIndex, _ document: Document) throws(WeightsError) -> WordingTable.Weights {
    var result = WordingTable.Weights.zero
    var node = node
    for index in 0..<3 {
      guard let value = document.integer(node), abs(value) <= limit else { throw .member("words") }
      result[index] = Int32(value)
      node = document.nextSibling(of: node)
    }
    return result
  }

  /// Hundredths; far more than any fit gives, and far from overflow however many words add up.
  private static let limit = 100_000

  /// One word a line, so that two fits can be compared.
  package func json() -> [UInt8] {
    var lines = ModelLines(schema: Self.schema)
    lines.member("unit") { $0.string("hundredths of a point toward UTILITY, AUTHENTICATION, MARKETING") }
    lines.member("base") { writer in
      writer.beginArray()
      for index in 0..<3 { writer.value(Int(base[index])) }
      writer.endArray()
    }
    lines.rows("words", entries) { writer, entry in
      writer.beginArray()
      writer.string(entry.word)
      for index in 0..<3 { writer.value(Int(entry.weights[index])) }
      writer.endArray()
    }
    return lines.finish()
  }
}
