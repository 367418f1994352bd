internal import CRates
internal import TemplateLintCSV

/// Finds a number's country by its longest calling prefix, the area codes of +1 and +7 among them.
package struct MarketTable: Sendable {
  /// Digits of the longest prefix.
  private static let maximumPrefix = 4

  package let countries: [Country]
  /// By prefix length, then by the prefix as a number: the country's index, or -1.
  private let byPrefix: [[Int16]]
  private let marketNames: [String: String]

  /// The table that the library carries; dated in `Sources/CRates/Rates/README.md`.
  package static let shipped: MarketTable = {
    let table = templatelint_markets()
    let bytes = Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
    guard let shipped = try? MarketTable(csv: bytes) else { preconditionFailure("the shipped table of markets is well formed") }
    return shipped
  }()

  /// Reads `prefix,iso,country,market,valid_from`.
  package init(csv: [UInt8]) throws(RateCardError) {
    let rows = CSVRow.rows(of: csv)
    guard let header = rows.first, header.cells == ["prefix", "iso", "country", "market", "valid_from"] else { throw .noHeader }
    var byPrefix = (0...Self.maximumPrefix).map { length in
      [Int16](repeating: -1, count: (0..<length).reduce(1) { size, _ in size * 10 })
    }
    var countries: [Country] = []
    var index: [String: Int] = [:]
    var names: [String: String] = [:]
    for row in rows.dropFirst() {
      guard let prefix = row.cell(0), let number = Int(prefix), (1...Self.maximumPrefix).contains(prefix.utf8.count), number > 0 else {
        throw .cell(line: row.line, column: "prefix", expected: "one to four digits")
      }
      guard let iso = row.cell(1), let name = row.cell(2), let market = row.cell(3) else {
        throw .cell(line: row.line, column: "country", expected: "given, with iso and market")
      }
      names[market.lowercased()] = market
      let day = row.cell(4).flatMap { CalendarDay($0) }
      let old = index[iso].map { countries[$0].periods } ?? []
      let period = Country.Period(validFrom: day, market: market)
      let periods = old.contains(period) ? old : (old + [period]).sorted { ($0.validFrom?.number ?? .min) < ($1.validFrom?.number ?? .min) }
      let place = index[iso] ?? countries.count
      if place == countries.count { countries.append(Country(iso: iso, name: name, periods: periods)) } else {
        countries[place] = Country(iso: iso, name: countries[place].name, periods: periods)
      }
      index[iso] = place
      byPrefix[prefix.utf8.count][number] = Int16(truncatingIfNeeded: place)
    }
    self.countries = countries
    self.byPrefix = byPrefix
    marketNames = names
  }

  /// The country of a number in international form, `+5511999990000`; nil for anything else: there is no default.
  package func country(ofNumber number: String) -> Country? {
    var value = 0
    var length = -1
    var found = -1
    for byte in number.utf8 {
      length += 1
      if length == 0 {
        guard byte == 0x2B else { return nil }
        continue
      }
      guard byte >= 0x30, byte <= 0x39, length <= 15 else { return nil }
      if length <= Self.maximumPrefix {
        value = value * 10 + Int(byte - 0x30)
        let place = byPrefix[length][value]
        if place >= 0 { found = Int(place) }
      }
    }
    return found >= 0 && length >= 7 ? countries[found] : nil
  }

  /// The market's name as Meta writes it, for any case and for the names of old cards; nil when it is not known.
  package func market(named name: String) -> String? {
    let key = name.lowercased()
    return marketNames[Self.otherNames[key] ?? key]
  }

  /// The market of a country by its two letters or its name.
  package func market(ofCountry name: String, on day: CalendarDay) -> String? {
    let key = name.lowercased()
    return countries.first { $0.iso.lowercased() == key || $0.name.lowercased() == key }?.market(on: day)
  }

  /// Every market, in alphabetical order.
  package var markets: [String] { marketNames.values.sorted() }

  private static let otherNames = [
    "uae": "united arab emirates", "uk": "united kingdom", "türkiye": "turkey",
    "rest of central and eastern europe": "rest of central & eastern europe",
    "rest of c. & e. europe": "rest of central & eastern europe",
  ]
}
