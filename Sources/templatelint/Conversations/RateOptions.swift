internal import ArgumentParser
internal import TemplateLintPricing

/// Which rates a command reckons with.
struct RateOptions: ParsableArguments {
  @Option(
    name: .customLong("rates"),
    help: ArgumentHelp("A rate card in CSV instead of the shipped one: one rate a row, or Meta's own table; several files make one card.", valueName: "file"))
  var files: [String] = []

  @Option(name: .customLong("rates-model"), help: "What Meta's table prices, which its form does not say.")
  var tableModel = RateChoice().tableModel

  @Option(name: .customLong("rates-from"), help: "The first day of Meta's table; always without it.")
  var tableFrom: CalendarDay?

  @Option(help: "The currency of the rates; needed where a card has several. The shipped one is read in USD.")
  var currency: Currency?

  /// What was asked for.
  var choice: RateChoice { RateChoice(files: files, tableModel: tableModel, tableFrom: tableFrom, currency: currency) }
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
