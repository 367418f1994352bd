internal import TemplateLintCSV

/// How many messages each template sends, where to and from which account.
package struct VolumeTable: Sendable {
  /// One row: a template's messages to one market.
  package struct Row: Sendable, Hashable {
    package var name: String
    /// Nil for every language that no other row of the name gives.
    package var language: String?
    /// As written; nil where the row does not say.
    package var market: String?
    package var account: String?
    /// Delivered messages.
    package var volume: Int

    package init(name: String, language: String? = nil, market: String? = nil, account: String? = nil, volume: Int) {
      self.name = name
      self.language = language
      self.market = market
      self.account = account
      self.volume = volume
    }
  }

  private struct Key: Hashable {
    var name: String
    var language: String?
  }

  private var rows: [Key: [Row]] = [:]

  package init() {}

  package var isEmpty: Bool { rows.isEmpty }

  /// Takes a row; rows that differ in nothing but the volume are added.
  package mutating func add(_ row: Row) {
    let key = Key(name: row.name, language: row.language)
    if let same = rows[key]?.firstIndex(where: { $0.market == row.market && $0.account == row.account }) {
      let sum = rows[key]?[same].volume.addingReportingOverflow(row.volume)
      rows[key]?[same].volume = sum.map { $0.overflow ? Self.limit : min($0.partialValue, Self.limit) } ?? row.volume
    } else {
      rows[key, default: []].append(row)
    }
  }

  /// The rows of a template; empty without any.
  package func rows(name: String, language: String?) -> [Row] {
    rows[Key(name: name, language: language)] ?? rows[Key(name: name, language: nil)] ?? []
  }

  /// Names, with the language where a row has one, that none of these templates has: their messages are in no sum.
  package func unmatched(_ templates: [(name: String?, language: String?)]) -> [String] {
    var found: Set<Key> = []
    for (name, language) in templates {
      guard let name else { continue }
      let exact = Key(name: name, language: language)
      found.insert(rows[exact] == nil ? Key(name: name, language: nil) : exact)
    }
    return rows.keys.filter { !found.contains($0) }.map { key in key.language.map { "\(key.name) (\($0))" } ?? key.name }.sorted()
  }

  /// Reads `name,language,market,account,volume`; `country` (two letters or a name) may stand for `market`.
  package init(csv: [UInt8], markets: MarketTable = .shipped) throws(RateCardError) {
    let rows = CSVRow.rows(of: csv)
    guard let header = rows.first, Self.isHeader(header.cells) else { throw .noHeader }
    func column(_ name: String) -> Int? { header.cells.firstIndex(of: name) }
    for row in rows.dropFirst() {
      guard let name = row.cell(column("name")) else { continue }
      guard let volume = row.cell(column("volume")).flatMap({ Int($0) }), (0...Self.limit).contains(volume) else {
        throw .cell(line: row.line, column: "volume", expected: "a number of messages")
      }
      var market = row.cell(column("market")).map { markets.market(named: $0) ?? $0 }
      if market == nil, let country = row.cell(column("country")) {
        market = markets.market(ofCountry: country, on: CalendarDay(year: 9999, month: 12, day: 31))
        guard market != nil else { throw .cell(line: row.line, column: "country", expected: "a country's name or its two letters") }
      }
      add(Row(name: name, language: row.cell(column("language")), market: market, account: row.cell(column("account")), volume: volume))
    }
  }

  /// Whether a file's first row names the columns of volumes.
  package static func isHeader(_ cells: [String]) -> Bool { cells.contains("name") && cells.contains("volume") }

  /// More messages than anybody sends; amounts stay exact up to it.
  static let limit = 1_000_000_000_000
}
