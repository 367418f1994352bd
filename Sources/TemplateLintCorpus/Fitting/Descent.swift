import TemplateLintModel

/// Fits the weights one at a time, each by a Newton step that never raises the loss and never leaves its own side.
///
/// Multinomial logistic loss over the three categories, in which a signal adds to its own category's score only.
/// Plain arithmetic in a fixed order: the same rows give the same bytes.
struct Descent {
  let rows: [FitRow]
  let signals: [FitSignal]
  let settings: FitSettings
  /// For each signal the rows that it was found in.
  private let rowsOfSignal: [[Int]]
  private let rowsOfLanguage: [[Int]]
  private let allRows: [Int]

  init(rows: [FitRow], signals: [FitSignal], languages: Int, settings: FitSettings) {
    self.rows = rows.filter { $0.weight > 0 }
    self.signals = signals
    self.settings = settings
    var ofSignal = [[Int]](repeating: [], count: signals.count)
    var ofLanguage = [[Int]](repeating: [], count: languages)
    for (index, row) in self.rows.enumerated() {
      for signal in row.signals { ofSignal[signal].append(index) }
      if row.language >= 0 { ofLanguage[row.language].append(index) }
    }
    rowsOfSignal = ofSignal
    rowsOfLanguage = ofLanguage
    allRows = Array(self.rows.indices)
  }

  func run() -> FitModel {
    var model = FitModel(
      weights: signals.map(\.prior), prior: SIMD3(0, 0, settings.lead),
      offsets: Array(repeating: .zero, count: rowsOfLanguage.count))
    for _ in 0..<settings.passes {
      var furthest = 0.0
      for category in [1, 2] { furthest = max(furthest, stepPrior(category, &model)) }
      for language in rowsOfLanguage.indices {
        for category in [0, 1] { furthest = max(furthest, stepOffset(language, category, &model)) }
      }
      for signal in signals.indices where !signals[signal].isFixed && !rowsOfSignal[signal].isEmpty {
        furthest = max(furthest, stepWeight(signal, &model))
      }
      if furthest < settings.tolerance { break }
    }
    return model
  }

  private func stepWeight(_ signal: Int, _ model: inout FitModel) -> Double {
    let category = Int(signals[signal].toward.rawValue)
    let weights = model.weights
    return step(
      rowsOfSignal[signal], category, pull: settings.strength, toward: signals[signal].prior, allowed: 0...12,
      share: { FitScore.share(of: signal, in: rows[$0], weights, signals, settings.discounts) },
      read: { $0.weights[signal] }, write: { $0.weights[signal] = $1 }, &model)
  }

  private func stepPrior(_ category: Int, _ model: inout FitModel) -> Double {
    let prior = model.prior
    let allowed = category == 2 ? max(0, prior[1]) + settings.lead...12 : -12...prior[2] - settings.lead
    return step(
      allRows, category, pull: 0.1, toward: 0, allowed: allowed, share: { _ in 1 },
      read: { $0.prior[category] }, write: { $0.prior[category] = $1 }, &model)
  }

  private func stepOffset(_ language: Int, _ category: Int, _ model: inout FitModel) -> Double {
    step(
      rowsOfLanguage[language], category, pull: settings.offsetStrength, toward: 0, allowed: -2...2,
      share: { _ in 1 }, read: { $0.offsets[language][category] }, write: { $0.offsets[language][category] = $1 },
      &model)
  }

  /// One Newton step for one number, halved until the loss does not rise. Returns how far it went.
  private func step(
    _ touched: [Int], _ category: Int, pull: Double, toward: Double, allowed: ClosedRange<Double>,
    share: (Int) -> Double, read: (FitModel) -> Double, write: (inout FitModel, Double) -> Void,
    _ model: inout FitModel
  ) -> Double {
    let old = read(model)
    var first = pull * (old - toward)
    var second = pull
    for index in touched {
      let part = share(index)
      let slope = FitScore(rows[index], model, signals, settings.discounts).slope(category, rows[index].label)
      first += rows[index].weight * part * slope.first
      second += rows[index].weight * part * part * slope.second
    }
    guard second > 0 else { return 0 }
    let before = loss(touched, model) + pull / 2 * (old - toward) * (old - toward)
    var move = max(-1, min(1, -first / second))
    for _ in 0..<8 {
      let new = min(max(old + move, allowed.lowerBound), allowed.upperBound)
      write(&model, new)
      if loss(touched, model) + pull / 2 * (new - toward) * (new - toward) <= before { return abs(new - old) }
      move /= 2
    }
    write(&model, old)
    return 0
  }

  private func loss(_ touched: [Int], _ model: FitModel) -> Double {
    var total = 0.0
    for index in touched {
      total += rows[index].weight * FitScore(rows[index], model, signals, settings.discounts).loss(rows[index].label)
    }
    return total
  }
}
