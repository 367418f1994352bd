import TemplateLintClassifier
import TemplateLintModel
import TemplateLintSignals

/// Labelled rows and signals in the form that the fit computes with; made once, used for every fold and setting.
struct FitPlan: Sendable {
  let rows: [LabelledTemplate]
  let signals: [Signal]
  let prior: PriorWeights
  let options: FitOptions
  let clusters: Clusters
  let folds: [Int]
  /// Languages with enough real rows for an offset, sorted.
  let languages: [String]
  /// Rows that each signal was found in.
  let support: [Int]
  private let wording: WordingSignals
  private let decides: [Bool]
  private let groups: [Int]
  /// For each row its reading, then those of its copies with missed phrases.
  let readings: [[SignalReading]]
  /// The signals of `readings` that speak for a category.
  private let found: [[[Int]]]

  init(
    rows: [LabelledTemplate], signals: [Signal], prior: PriorWeights, options: FitOptions,
    combine: (inout SignalReading) -> Void
  ) {
    // The order of the input must not matter: the sums are taken in the order of the ids.
    let kept = rows.filter { !$0.isDoubtful }.sorted { $0.id < $1.id }
    self.signals = signals
    self.prior = prior
    self.options = options
    clusters = Clusters(kept)
    folds = clusters.folds(options.folds)
    let rows = WordingFit.outOfFold(kept, folds: folds, signals: signals, options: options)
    self.rows = rows
    wording = WordingSignals(signals)
    var perLanguage: [String: Int] = [:]
    for row in rows where row.basis.isReal { perLanguage[row.language, default: 0] += 1 }
    languages = perLanguage.filter { $0.value >= options.leastRowsForOffset }.keys.sorted()
    support = signals.indices.map { signal in rows.count { $0.reading.has(signal) } }
    decides = signals.map { prior.entry(for: $0)?.decides ?? false }
    var numbers: [String: Int] = [:]
    groups = signals.map { signal in
      let key = "\(signal.group)/\(signal.toward?.name ?? "")"
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      return number
    }
    let counted = signals.indices.filter { signals[$0].toward != nil && signals[$0].kind != .wording }
    readings = rows.map { options.dropout.readings(of: $0, signals: signals, combine: combine) }
    found = readings.map { copies in copies.map { reading in counted.filter { reading.has($0) } } }
  }

  /// The facts about each signal; `support` counted in `rows` of the plan.
  var fitSignals: [FitSignal] {
    signals.indices.map { index in
      FitSignal(
        toward: signals[index].toward ?? .marketing, group: groups[index],
        prior: Double(prior.points(for: signals[index])) / options.pointsPerNat,
        isFixed: support[index] < options.leastSupport || signals[index].toward == nil)
    }
  }

  /// The rows of the given folds that have something to teach: assessed ones that structure does not decide.
  func fitRows(constructedWeight: Double, keep: (Int) -> Bool) -> [FitRow] {
    var basis = options.basis
    basis.constructed = constructedWeight
    var result: [FitRow] = []
    for (index, row) in rows.enumerated() where keep(folds[index]) && row.reading.isCovered {
      if found[index][0].contains(where: { decides[$0] }) { continue }
      for copy in found[index] {
        result.append(
          FitRow(
            signals: copy, floors: copy.filter { signals[$0].kind == .floor }, base: wording.base(of: row.reading, pointsPerNat: options.pointsPerNat),
            label: row.label,
            weight: basis.weight(of: row) / Double(found[index].count),
            language: languages.firstIndex(of: row.language) ?? -1))
      }
    }
    return result
  }

  /// Rounds a model to whole points.
  func weights(_ model: FitModel, discounts: [Int]) -> Weights {
    let points = options.pointsPerNat
    func whole(_ nats: Double) -> Int { Int((nats * points).rounded()) }
    let lowest = min(0, whole(model.prior[1]))
    let prior = Score(
      utility: -lowest, authentication: whole(model.prior[1]) - lowest,
      marketing: max(whole(model.prior[2]), 1, whole(model.prior[1]) + 1) - lowest)
    let entries = signals.indices.filter { signals[$0].toward != nil && signals[$0].kind != .wording }.map { index in
      let entry = self.prior.entry(for: signals[index])
      return Weights.Entry(
        id: signals[index].id, points: whole(model.weights[index]), support: support[index],
        isPrior: support[index] < options.leastSupport, decides: decides[index], isOpen: entry?.isOpen ?? false)
    }
    let open = signals.indices.filter { signals[$0].toward == nil }.compactMap { index in
      self.prior.entry(for: signals[index]).flatMap { entry in
        entry.isOpen
          ? Weights.Entry(id: entry.id, points: 0, support: support[index], isPrior: true, isOpen: true) : nil
      }
    }
    let offsets = languages.indices.map { index in
      Weights.Offset(
        language: languages[index],
        points: Score(utility: whole(model.offsets[index][0]), authentication: whole(model.offsets[index][1])))
    }
    return Weights(
      prior: prior, discounts: discounts, defaultPoints: self.prior.defaultPoints,
      offsets: offsets.filter { $0.points != Score() }, entries: (entries + open).sorted { $0.id < $1.id })
  }
}
