package import TemplateLintJSON

/// Reads members of the small JSON files that hold the model, every number checked.
package struct WeightsReader {
  package let document: Document

  package init(_ bytes: [UInt8], schema: String) throws(WeightsError) {
    var document = Document()
    do { try JSONParser.parse(bytes, into: &document) } catch { throw .syntax(error) }
    let node = document.member("schema", of: 0)
    guard node >= 0, document.string(document[node].text) == schema else { throw .schema(expected: schema) }
    self.document = document
  }

  /// A whole number of an object's member.
  package func integer(_ key: StaticString, of node: NodeIndex, in range: ClosedRange<Int>) throws(WeightsError) -> Int {
    guard let value = document.integer(document.member(key, of: node)), range.contains(value) else {
      throw .member("\(key)")
    }
    return value
  }

  /// A whole number, or nil where the member is missing.
  package func optionalInteger(
    _ key: StaticString, of node: NodeIndex, in range: ClosedRange<Int>
  ) throws(WeightsError) -> Int? {
    document.member(key, of: node) < 0 ? nil : try integer(key, of: node, in: range)
  }

  /// False where the member is missing.
  package func flag(_ key: StaticString, of node: NodeIndex) -> Bool {
    document.boolean(document.member(key, of: node)) ?? false
  }

  package func string(_ key: StaticString, of node: NodeIndex) throws(WeightsError) -> String {
    let member = document.member(key, of: node)
    guard document.kind(of: member) == .string else { throw .member("\(key)") }
    return document.string(document[member].text)
  }

  /// `{"UTILITY":0,"AUTHENTICATION":0,"MARKETING":5}`.
  package func score(_ node: NodeIndex, in range: ClosedRange<Int>) throws(WeightsError) -> Score {
    Score(
      utility: try integer("UTILITY", of: node, in: range),
      authentication: try integer("AUTHENTICATION", of: node, in: range),
      marketing: try integer("MARKETING", of: node, in: range))
  }

  /// The elements of an array member; empty where it is missing.
  package func elements(_ key: StaticString, of node: NodeIndex) -> [NodeIndex] {
    var result: [NodeIndex] = []
    var child = document.firstChild(of: document.member(key, of: node))
    while child >= 0 {
      result.append(child)
      child = document.nextSibling(of: child)
    }
    return result
  }
}
