import TemplateLintClassifier
import TemplateLintCorpus
import TemplateLintModel
import TemplateLintSignals

/// Labelled rows over a small catalogue of signals.
enum Sketch {
  static let signals: [Signal] = [
    signal("promotion.discount", .marketing), signal("promotion.offer", .marketing),
    signal("transaction.order-state", .utility), signal("account.status", .utility),
    signal("authentication.code-given", .authentication), signal("marker.rare", .marketing),
    signal("structure.otp-button", .authentication, .structure),
  ]

  static func signal(_ id: String, _ toward: Category?, _ kind: Signal.Kind = .text) -> Signal {
    Signal(
      id: id, kind: kind, toward: toward, summary: "", reason: "", source: "", date: "", cure: "", hits: [], misses: [])
  }

  static let prior = PriorWeights(
    defaultPoints: 4, groups: [PriorWeights.Group(name: "marker", points: 3)],
    entries: [PriorWeights.Entry(id: "structure.otp-button", points: 0, decides: true)])

  static func row(
    _ id: String, _ label: Category, _ found: [Int], basis: LabelledRow.Basis = .metaExample, language: String = "en",
    declared: Category? = nil, group: String? = nil, doubtful: Bool = false, shingles: [UInt64] = []
  ) -> LabelledTemplate {
    var reading = SignalReading()
    for index in found { reading.insert(index) }
    reading.detectedCode = language
    return LabelledTemplate(
      id: id, label: label, basis: basis, declared: declared, language: language, group: group, isDoubtful: doubtful,
      shingles: shingles, reading: reading)
  }

  /// 240 rows in which each signal mostly tells the truth.
  static let rows: [LabelledTemplate] = (0..<240).map { index in
    let label = [Category.utility, .marketing, .utility, .authentication][index % 4]
    var found: [Int]
    switch label {
    case .marketing: found = index % 3 == 0 ? [0, 1] : [index / 4 % 2]
    case .utility: found = index % 5 == 0 ? [2, 3] : [2 + index / 2 % 2]
    case .authentication: found = index % 8 == 3 ? [6] : [4]
    }
    // Every 23rd row says something else than its label.
    if index % 23 == 0 { found = label == .marketing ? [2] : [0] }
    if index == 7 { found.append(5) }
    return row(
      "row-\(index)", label, found, basis: index % 7 < 4 ? .metaDecision : .constructed,
      declared: index % 8 == 1 ? .utility : nil)
  }

  /// One judged row with whole thousandths.
  static func judged(
    _ id: Int, _ label: Category, _ thousandths: (utility: Int, authentication: Int, marketing: Int)?,
    declared: Category? = nil, language: String = "en"
  ) -> Judged {
    Judged(
      id: "row-\(id)", label: label, declared: declared, basis: .metaDecision, language: language, cluster: id,
      probabilities: thousandths.map {
        Probabilities(
          thousandths: Score(utility: $0.utility, authentication: $0.authentication, marketing: $0.marketing))
      })
  }
}
