internal import ArgumentParser
internal import TemplateLintPricing

/// Which rates a command reckons with.
struct RateOptions: ParsableArguments {
  @Option(
    name: .customLong("rates"),
    help: ArgumentHelp("A rate card in CSV instead of the shipped one: one rate a row, or Meta's own table; several files make one card.", valueName: "file"))
  var files: [String] = []

  @Option(name: .customLong("rates-model"), help: "What Meta's table prices, which its form does not say.")
  var tableModel = PriceModel.message

  @Option(name: .customLong("rates-from"), help: "The first day of Meta's table; always without it.")
  var tableFrom: CalendarDay?

  @Option(help: "The currency of the rates; needed where a card has several. The shipped one is read in USD.")
  var currency: Currency?

  /// The card of these options.
  func card() throws -> RateCard { try card(files) }

  /// The card in other files, read in the same way.
  func card(_ files: [String]) throws -> RateCard {
    guard !files.isEmpty else {
      guard let currency else { return .shipped }
      return try RateCard(RateCard.shippedRates, currency: currency)
    }
    var rates: [Rate] = []
    for file in files {
      do {
        rates += try RateCardReader.read(InputStream.bytes(of: file), model: tableModel, validFrom: tableFrom)
      } catch let error as RateCardError {
        throw CommandFailure("\(file): \(error)")
      }
    }
    do {
      return try RateCard(rates, currency: currency)
    } catch {
      throw CommandFailure("\(files.joined(separator: ", ")): \(error)")
    }
  }
}

/// A sentence about why a command could not do its work.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension InputStream {
  /// A whole file.
  static func bytes(of path: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let stream = try InputStream(path: path)
    while try stream.next({ bytes.append(contentsOf: $0) }) {}
    return bytes
  }
}
