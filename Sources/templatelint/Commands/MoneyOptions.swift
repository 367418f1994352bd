internal import ArgumentParser
internal import TemplateLintPricing

/// What `lint` and `audit` reckon with to say what a moved template costs. What it does not give, the
/// configuration may: `markets`, `volumes`, `rates`. Without a market or volumes nothing is said about money.
struct MoneyOptions: ParsableArguments {
  @Option(
    name: .customLong("market"),
    help: "A market that messages go to, as rate cards name it, or a country's two letters; may be given several times. There is no default.")
  var markets: [String] = []

  @Option(help: ArgumentHelp("How many messages each template sends: a CSV with name, language, market, account, volume, or a message log.", valueName: "file"))
  var volumes: String?

  @OptionGroup var rates: RateOptions

  @Option(name: .customLong("rates-on"), help: "The day whose rates and price model count; the newest of the card without it.")
  var ratesOn: CalendarDay?

  /// What was asked for.
  var choice: MoneyChoice { MoneyChoice(markets: markets, volumes: volumes, rates: rates.choice, ratesOn: ratesOn) }
}
