import TemplateLintModel

/// How well the probability of MARKETING tells overruled templates from those that are UTILITY.
enum Ranking {
  /// One threshold: alarm at this many thousandths of MARKETING or more.
  struct Point: Equatable {
    var threshold: Int
    /// Overruled templates alarmed.
    var hits: Int
    /// UTILITY templates alarmed.
    var falseAlarms: Int
  }

  static func overruled(_ sample: Sample) -> Int {
    sample.orders.byMarketing.reduce(0) { $0 + (sample.rows[$1].isOverruled ? sample.counts[$1] : 0) }
  }

  static func utility(_ sample: Sample) -> Int { sample.labelled(.utility) }

  /// Every threshold that changes something, the strictest first; rows of equal probability are alarmed together.
  static func points(_ sample: Sample) -> [Point] {
    var result: [Point] = []
    var point = Point(threshold: 1001, hits: 0, falseAlarms: 0)
    for index in sample.orders.byMarketing where sample.counts[index] > 0 {
      let row = sample.rows[index]
      guard row.marketing >= 0 else { break }
      if row.marketing != point.threshold {
        if point.threshold <= 1000 { result.append(point) }
        point.threshold = row.marketing
      }
      if row.isOverruled { point.hits += sample.counts[index] } else { point.falseAlarms += sample.counts[index] }
    }
    if point.threshold <= 1000 { result.append(point) }
    return result
  }

  /// The point with the most hits whose share of false alarms does not exceed `limit`.
  static func point(_ sample: Sample, falseAlarms limit: Double) -> Point? {
    let negatives = utility(sample)
    guard negatives > 0, overruled(sample) > 0 else { return nil }
    let allowed = Int((Double(negatives) * limit + 1e-9).rounded(.down))
    return points(sample).last { $0.falseAlarms <= allowed } ?? Point(threshold: 1001, hits: 0, falseAlarms: 0)
  }

  /// Chance that an overruled template has more MARKETING than a UTILITY one; equal counts half.
  static func areaUnderCurve(_ sample: Sample) -> Double? {
    let (positives, negatives) = (overruled(sample), utility(sample))
    guard positives > 0, negatives > 0 else { return nil }
    var area = 0.0
    var last = Point(threshold: 1001, hits: 0, falseAlarms: 0)
    for point in points(sample) + [Point(threshold: -1, hits: positives, falseAlarms: negatives)] {
      area += Double(point.falseAlarms - last.falseAlarms) * Double(point.hits + last.hits) / 2
      last = point
    }
    return area / (Double(positives) * Double(negatives))
  }
}

extension Measure {
  static func overruledRecall(falseAlarms: Int) -> Measure {
    Measure("overruled recall at \(falseAlarms) % false alarms", count: Ranking.overruled) { sample in
      Ranking.point(sample, falseAlarms: Double(falseAlarms) / 100).map {
        Double($0.hits) / Double(Ranking.overruled(sample))
      }
    }
  }

  static let overruledArea = Measure("overruled AUC", count: Ranking.overruled, value: Ranking.areaUnderCurve)

  /// Of the alarms at 10 % false alarms, the share that is right when `baseRate` of what is declared UTILITY is overruled.
  static func overruledPrecision(baseRate: Double) -> Measure {
    Measure("overruled precision at base rate \(Decimals.text(baseRate, 3))", count: Ranking.overruled) { sample in
      guard let point = Ranking.point(sample, falseAlarms: 0.1) else { return nil }
      let hits = Double(point.hits) / Double(Ranking.overruled(sample)) * baseRate
      let alarms = hits + Double(point.falseAlarms) / Double(Ranking.utility(sample)) * (1 - baseRate)
      return alarms > 0 ? hits / alarms : nil
    }
  }
}
