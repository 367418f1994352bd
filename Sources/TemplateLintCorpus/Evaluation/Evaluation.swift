import TemplateLintModel

/// How good a model is on labelled templates. Doubtful rows are left out; not assessed counts as wrong.
package struct Evaluation: Sendable, Equatable {
  /// One table row: all rows, one language, one basis.
  package struct Slice: Sendable, Equatable {
    package var name: String
    package var cells: [Cell]
  }

  /// A point of the curve over all thresholds for overruled templates.
  package struct CurvePoint: Sendable, Equatable {
    package var recall: Double
    package var falseAlarms: Double
    package var precision: Double
  }

  /// Every measure on all rows.
  package var overall: [Cell]
  package var byLanguage: [Slice]
  package var byBasis: [Slice]
  package var reliability: [ReliabilityBin]
  /// By label, then by verdict; the fourth column counts what was not assessed.
  package var confusion: [[Int]]
  package var overruledCurve: [CurvePoint]
  package var signals: [SignalStatistics]
  /// Rows left out as doubtful.
  package var doubtful: Int

  /// - Parameters:
  ///   - baseRate: share of overruled templates among those declared UTILITY, for the stated precision.
  ///   - signals: per signal figures, if they are wanted.
  package init(
    _ judged: [Judged], doubtful: Int = 0, baseRate: Double = 0.1, bootstrap: Bootstrap = Bootstrap(),
    signals: [SignalStatistics] = []
  ) {
    let sample = Sample(judged, counts: Array(repeating: 1, count: judged.count), Orders(judged))
    overall = bootstrap.cells(Self.all(baseRate: baseRate), judged)
    byLanguage = Self.slices(judged, bootstrap) { $0.language }
    byBasis = Self.slices(judged, bootstrap) { $0.basis.name }
    reliability = Reliability.bins(sample)
    confusion = sample.confusion
    overruledCurve = Self.curve(sample)
    self.signals = signals
    self.doubtful = doubtful
  }

  /// The measures on all rows.
  package static func all(baseRate: Double) -> [Measure] {
    var measures: [Measure] = [.accuracy, .macroF1, .hardAccuracy, .hardF1, .coverage, .uncertain]
    for category in Category.allCases { measures += Measure.perCategory(category) }
    measures += [.brier, .calibrationError]
    for limit in [5, 10, 20] { measures.append(.overruledRecall(falseAlarms: limit)) }
    return measures + [.overruledArea, .overruledPrecision(baseRate: baseRate)]
  }

  /// The measures on a part of the rows.
  static let short: [Measure] = [
    .accuracy, .macroF1, .hardAccuracy, .coverage, .calibrationError, .overruledRecall(falseAlarms: 10), .overruledArea,
  ]

  private static func slices(_ judged: [Judged], _ bootstrap: Bootstrap, key: (Judged) -> String) -> [Slice] {
    var parts: [String: [Judged]] = [:]
    for row in judged { parts[key(row), default: []].append(row) }
    return parts.keys.sorted().map { Slice(name: $0, cells: bootstrap.cells(short, parts[$0] ?? [])) }
  }

  private static func curve(_ sample: Sample) -> [CurvePoint] {
    let (positives, negatives) = (Ranking.overruled(sample), Ranking.utility(sample))
    guard positives > 0, negatives > 0 else { return [] }
    return Ranking.points(sample).map {
      CurvePoint(
        recall: Double($0.hits) / Double(positives), falseAlarms: Double($0.falseAlarms) / Double(negatives),
        precision: Double($0.hits) / Double($0.hits + $0.falseAlarms))
    }
  }
}
