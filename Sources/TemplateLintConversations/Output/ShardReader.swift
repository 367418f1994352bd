internal import TemplateLintJSON
internal import TemplateLintPricing

/// Reads what `ShardJSON` writes.
package struct ShardReader: Sendable {
  /// One problem of a shard, with its line in the log.
  package struct Problem: Sendable, Hashable, Comparable {
    package var line: Int
    package var message: String

    package static func < (left: Problem, right: Problem) -> Bool { (left.line, left.message) < (right.line, right.message) }
  }

  /// The line is not what a shard writes.
  package struct NotAShard: Error, Sendable, CustomStringConvertible {
    package var description: String { "no shard; write one with: templatelint conversations LOG --format shard" }
  }

  private var document = Document()

  package init() {}

  package mutating func read(_ line: [UInt8]) throws(NotAShard) -> (tally: Tally, problems: [Problem]) {
    do throws(JSONSyntaxError) { try JSONParser.parse(line, into: &document) } catch { throw NotAShard() }
    guard string("schema", of: 0) == ShardJSON.schema else { throw NotAShard() }
    var tally = Tally()
    tally.messages = integer("messages", of: 0)
    tally.windows = integer("windows", of: 0)
    tally.warnings = integer("warnings", of: 0)
    tally.consentEvents = integer("consentEvents", of: 0)
    tally.carriesOptIns = document.boolean(document.member("carriesOptIns", of: 0)) ?? false
    tally.uncharged = counts("uncharged")
    tally.conversations = counts("conversations")
    tally.breaches = counts("consent")
    for node in elements("counts") { tally.charges.add(try item(node), count: integer("count", of: node)) }
    for node in elements("allowance") {
      let item = try item(node)
      let key = Ledger.AllowanceKey(business: string("business", of: node) ?? "", month: item.month)
      let candidate = AllowanceCandidates.Candidate(
        key: key, at: Int64(integer("at", of: node)), user: string("user", of: node) ?? "", line: integer("line", of: node))
      tally.allowance.add(candidate, item, limit: integer("limit", of: node))
    }
    let problems = elements("problems").map {
      Problem(line: integer("line", of: $0), message: string("message", of: $0) ?? "")
    }
    tally.problems = problems.count
    return (tally, problems)
  }

  private func item(_ node: NodeIndex) throws(NotAShard) -> ChargeCounts.Item {
    guard let month = string("month", of: node).flatMap({ Month($0) }),
      let category = string("category", of: node).flatMap({ PriceCategory(rawValue: $0) }),
      let model = string("model", of: node).flatMap({ PriceModel(rawValue: $0) })
    else { throw NotAShard() }
    return ChargeCounts.Item(
      month: month, market: string("market", of: node), category: category, model: model,
      validFrom: string("validFrom", of: node).flatMap { CalendarDay($0) },
      isPriced: document.boolean(document.member("priced", of: node)) ?? false)
  }

  private func counts<Key: RawRepresentable & Hashable>(_ key: StaticString) -> [Key: Int] where Key.RawValue == String {
    var counts: [Key: Int] = [:]
    for child in children(of: document.member(key, of: 0)) {
      if let name = Key(rawValue: document.string(document[child].keyText)) { counts[name] = document.integer(child) ?? 0 }
    }
    return counts
  }

  private func elements(_ key: StaticString) -> [NodeIndex] { children(of: document.member(key, of: 0)) }

  private func children(of parent: NodeIndex) -> [NodeIndex] {
    var children: [NodeIndex] = []
    var child = document.firstChild(of: parent)
    while child >= 0 {
      children.append(child)
      child = document.nextSibling(of: child)
    }
    return children
  }

  private func string(_ key: StaticString, of node: NodeIndex) -> String? {
    let member = document.member(key, of: node)
    return document.isString(member) ? document.string(document[member].text) : nil
  }

  private func integer(_ key: StaticString, of node: NodeIndex) -> Int { document.integer(document.member(key, of: node)) ?? 0 }
}
