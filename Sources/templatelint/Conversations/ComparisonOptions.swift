internal import ArgumentParser
internal import TemplateLintConversations
internal import TemplateLintModel
internal import TemplateLintPricing

/// What the same log is reckoned with besides: each option is one more column.
struct ComparisonOptions: ParsableArguments {
  @Option(name: .customLong("compare-model"), help: "Also reckon under this price model.")
  var models: [PriceModel] = []

  @Option(name: .customLong("compare-rates"), help: ArgumentHelp("Also reckon with this rate card.", valueName: "file"))
  var cards: [String] = []

  @Option(help: ArgumentHelp("Also reckon as if these templates had another category.", valueName: "name=category"))
  var redeclare: [Redeclaration] = []

  @Option(name: .customLong("compare-templates"), help: ArgumentHelp("Also reckon as if the templates were written as in this folder.", valueName: "folder"))
  var folders: [String] = []

  /// One scenario for each option; several `--redeclare` are one together.
  func scenarios(
    _ options: LedgerOptions, _ rates: RateOptions, _ card: RateCard, _ categories: TemplateCategories
  ) throws -> [LedgerScenario] {
    var scenarios: [LedgerScenario] = []
    for model in models {
      var own = options
      own.model = model
      scenarios.append(.init(name: "--model \(model.rawValue)", ledger: Ledger(options: own, card: card, templates: categories), card: card))
    }
    for file in cards {
      let other = try rates.choice.card([file])
      scenarios.append(.init(name: "--rates \(file)", ledger: Ledger(options: options, card: other, templates: categories), card: other))
    }
    if !redeclare.isEmpty {
      var own = categories
      for change in redeclare { own.replace(name: change.name, with: change.category, source: .templates) }
      let name = redeclare.map { "--redeclare \($0.name)=\($0.category.name)" }.joined(separator: " ")
      scenarios.append(.init(name: name, ledger: Ledger(options: options, card: card, templates: own), card: card))
    }
    for folder in folders {
      var own = categories
      try TemplateFolder.rewrite(&own, [folder])
      scenarios.append(.init(name: "--templates \(folder)", ledger: Ledger(options: options, card: card, templates: own), card: card))
    }
    return scenarios
  }
}
