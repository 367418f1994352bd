internal import TemplateLintCSV

/// Reads rate cards in CSV: our long form, one rate a row, or the table that Meta publishes, one market a row.
///
/// The header row decides which; rows before it are a preamble. Cells that are empty, `n/a` or `-` are no rate: never zero.
package enum RateCardReader {
  /// - Parameters:
  ///   - model: what Meta's table prices, as its form does not say; by message without it.
  ///   - validFrom: from which day Meta's table holds; always without it.
  package static func read(
    _ csv: [UInt8], model: PriceModel = .message, validFrom: CalendarDay? = nil
  ) throws(RateCardError) -> [Rate] {
    let rows = CSVRow.rows(of: csv)
    let headers = rows.map { $0.cells.map(normalized) }
    guard let header = headers.firstIndex(where: { $0.contains("market") && $0.contains("currency") }) else { throw .noHeader }
    let body = rows[(header + 1)...]
    let names = headers[header]
    let rates = try names.contains("category") ? long(body, names) : wide(body, names, model, validFrom)
    guard !rates.isEmpty else { throw .empty }
    return rates
  }

  private static func long(_ rows: ArraySlice<CSVRow>, _ names: [String]) throws(RateCardError) -> [Rate] {
    func column(_ name: String) -> Int? { names.firstIndex(of: name) }
    guard let rateColumn = column("rate") else { throw .noHeader }
    var rates: [Rate] = []
    for row in rows {
      guard let market = row.cell(column("market")) else { continue }
      let validFrom = try day(row, column("valid_from"))
      let amount = try amount(row, rateColumn, "rate")
      // Without a price and without a day there is nothing to say.
      guard amount != nil || validFrom != nil else { continue }
      guard let category = PriceCategory(rawValue: (row.cell(column("category")) ?? "").uppercased()), category != .freeEntryPoint
      else { throw .cell(line: row.line, column: "category", expected: "MARKETING, UTILITY, AUTHENTICATION, SERVICE or another price category") }
      let modelName = row.cell(column("model")) ?? PriceModel.message.rawValue
      guard let model = PriceModel(rawValue: modelName) else {
        throw .cell(line: row.line, column: "model", expected: PriceModel.allCases.map(\.rawValue).joined(separator: ", "))
      }
      rates.append(
        Rate(
          market: market, currency: try currency(row, column("currency")), category: category, model: model,
          validFrom: validFrom, tierFrom: try tier(row, column("tier_from")), amount: amount,
          source: row.cell(column("source")) ?? ""))
    }
    return rates
  }

  private static func wide(
    _ rows: ArraySlice<CSVRow>, _ names: [String], _ model: PriceModel, _ validFrom: CalendarDay?
  ) throws(RateCardError) -> [Rate] {
    let market = names.firstIndex(of: "market")
    let currencyColumn = names.firstIndex(of: "currency")
    let columns = names.enumerated().compactMap { index, name in metaColumns[name].map { (index: index, name: name, category: $0) } }
    guard !columns.isEmpty else { throw .noHeader }
    var rates: [Rate] = []
    for row in rows {
      guard let market = row.cell(market), row.cell(currencyColumn) != nil else { continue }
      let currency = try currency(row, currencyColumn)
      for column in columns {
        guard let amount = try amount(row, column.index, column.name) else { continue }
        // Service messages have a price from 2026-10-01 on only: under the earlier model by message they are free.
        let own = column.category == .service && model == .message ? .messageWithService : model
        rates.append(
          Rate(market: market, currency: currency, category: column.category, model: own, validFrom: validFrom, amount: amount))
      }
    }
    return rates
  }

  /// Columns of Meta's card, in small letters without spaces, line ends and hyphens between words.
  private static let metaColumns: [String: PriceCategory] = [
    "marketing": .marketing, "utility": .utility, "authentication": .authentication,
    "authentication-international": .authenticationInternational, "service": .service,
    "user-initiated": .userInitiated, "business-initiated": .businessInitiated,
  ]

  /// Small letters; `Authentication-\nInternational` and `Authentication International` become one.
  private static func normalized(_ cell: String) -> String {
    cell.lowercased().split { $0.isWhitespace || $0 == "-" }.joined(separator: "-")
  }

  private static func amount(_ row: CSVRow, _ column: Int, _ name: String) throws(RateCardError) -> Amount? {
    guard let cell = row.cell(column).map(trimmed), !cell.isEmpty, cell.lowercased() != "n/a", cell != "-", cell != "–" else { return nil }
    let digits = cell.hasPrefix("$") ? cell.dropFirst() : cell[...]
    guard let amount = Amount(digits), amount >= .zero else {
      throw .cell(line: row.line, column: name, expected: "a decimal such as 0.0625, at most nine digits after the point, or n/a")
    }
    return amount
  }

  private static func currency(_ row: CSVRow, _ column: Int?) throws(RateCardError) -> Currency {
    guard let currency = Currency(trimmed(row.cell(column) ?? "")) else {
      throw .cell(line: row.line, column: "currency", expected: "a code such as USD")
    }
    return currency
  }

  private static func day(_ row: CSVRow, _ column: Int?) throws(RateCardError) -> CalendarDay? {
    guard let cell = row.cell(column) else { return nil }
    guard let day = CalendarDay(cell) else { throw .cell(line: row.line, column: "valid_from", expected: "a day such as 2026-10-01") }
    return day
  }

  private static func tier(_ row: CSVRow, _ column: Int?) throws(RateCardError) -> Int {
    guard let cell = row.cell(column) else { return 0 }
    guard let from = Int(cell), from >= 0, from < 1 << 48 else {
      throw .cell(line: row.line, column: "tier_from", expected: "the number of messages before the tier")
    }
    return from
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
