internal import TemplateLint
internal import TemplateLintCSV
internal import TemplateLintConfiguration
internal import TemplateLintPricing

/// Gives each selection of a configuration what its templates are priced with. Options win over the configuration.
final class MoneySource {
  private let options: MoneyChoice
  private let volumes: VolumeTable
  private var cards: [String?: RateCard] = [:]
  /// Sentences about rates and markets of a configuration that cannot be used.
  private(set) var problems: [String] = []

  init(_ options: MoneyChoice) throws {
    self.options = options
    volumes = try options.volumes.map { try Self.table($0, options) } ?? VolumeTable()
    // Reading a card takes longer than everything else of a short run, so the shipped one waits until somebody asks.
    guard !options.markets.isEmpty || !options.rates.files.isEmpty else { return }
    let card = try options.rates.card()
    cards[nil] = card
    for market in options.markets { _ = try options.market(market, card) }
  }

  /// Nil where neither the options nor the settings name a market or a volume.
  func appraiser(_ settings: Settings) -> Appraiser? {
    let wanted = settings.volumes.map(\.value)
    return appraiser(markets: settings.markets.map(\.value), rates: settings.rates?.value) { name in
      // The later line of a configuration is the more special one.
      wanted.last { $0.name.matches(name) }?.messages
    }
  }

  private func appraiser(
    markets: [String], rates: String?, volume: @escaping @Sendable (String) -> Int?
  ) -> Appraiser? {
    let names = options.markets.isEmpty ? markets : options.markets
    guard !names.isEmpty || !volumes.isEmpty else { return nil }
    do {
      let card = try card(options.rates.files.isEmpty ? rates : nil)
      return Appraiser(
        prices: Prices(card, day: options.ratesOn), markets: try names.map { try options.market($0, card) }, volumes: volumes,
        volume: volume)
    } catch {
      if !problems.contains("\(error)") { problems.append("\(error)") }
      return nil
    }
  }

  /// Says which names of `--volumes` no template of the run has.
  func warnOfUnmatched(_ priced: [(name: String?, language: String?)]) {
    let unmatched = volumes.unmatched(priced)
    guard let first = unmatched.first else { return }
    Diagnostics.warning("--volumes: \(unmatched.count) of the names fit none of the templates; the first is \(first)")
  }

  /// The card of a configuration's file; without one that of the options.
  private func card(_ path: String?) throws -> RateCard {
    if let known = cards[path] { return known }
    let card = try options.rates.card(path.map { [$0] } ?? [])
    cards[path] = card
    return card
  }

  /// Volumes from a table or, where the file is none, from a message log.
  private static func table(_ path: String, _ options: MoneyChoice) throws -> VolumeTable {
    let stream = try InputStream(path: path)
    var bytes: [UInt8] = []
    while !bytes.contains(0x0A), try stream.next({ bytes.append(contentsOf: $0) }) {}
    let firstLine = Array(bytes.prefix { $0 != 0x0A && $0 != 0x0D })
    guard let header = CSVRow.rows(of: firstLine).first, VolumeTable.isHeader(header.cells) else {
      var log = LogVolumes(ratesOn: options.ratesOn)
      repeat {
        log.take(bytes)
        bytes = []
      } while try stream.next { bytes.append(contentsOf: $0) }
      return try log.table(path: path)
    }
    while try stream.next({ bytes.append(contentsOf: $0) }) {}
    do { return try VolumeTable(csv: bytes) } catch { throw CommandFailure("\(path): \(error)") }
  }
}
