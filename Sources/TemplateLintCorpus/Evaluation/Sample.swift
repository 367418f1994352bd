import TemplateLintClassifier
import TemplateLintModel

/// Orders of the rows that several measures need; the same for every draw.
struct Orders: Sendable {
  /// Assessed rows by the probability of their verdict, smallest first.
  let byConfidence: [Int]
  /// Overruled rows and rows labelled UTILITY by the probability of MARKETING, largest first; not assessed come last.
  let byMarketing: [Int]

  init(_ rows: [Judged]) {
    byConfidence = rows.indices.filter { rows[$0].isAssessed }.sorted {
      (rows[$0].confidence, $0) < (rows[$1].confidence, $1)
    }
    byMarketing = rows.indices.filter { rows[$0].isOverruled || rows[$0].label == .utility }.sorted {
      (-rows[$0].marketing, $0) < (-rows[$1].marketing, $1)
    }
  }
}

/// Rows with how often each was drawn.
struct Sample {
  let rows: [Judged]
  let counts: [Int]
  let orders: Orders
  /// By label, then by verdict; the fourth column counts what was not assessed.
  let confusion: [[Int]]
  let total: Int

  init(_ rows: [Judged], counts: [Int], _ orders: Orders) {
    self.rows = rows
    self.counts = counts
    self.orders = orders
    var confusion = [[Int]](repeating: [0, 0, 0, 0], count: 3)
    var total = 0
    for index in rows.indices where counts[index] > 0 {
      confusion[Int(rows[index].label.rawValue)][rows[index].category.map { Int($0.rawValue) } ?? 3] += counts[index]
      total += counts[index]
    }
    self.confusion = confusion
    self.total = total
  }

  var assessed: Int { total - confusion[0][3] - confusion[1][3] - confusion[2][3] }
  func labelled(_ category: Category) -> Int { confusion[Int(category.rawValue)].reduce(0, +) }
  func right(_ category: Category) -> Int { confusion[Int(category.rawValue)][Int(category.rawValue)] }

  /// Rows of the given labels that got this verdict.
  func predicted(_ category: Category, among labels: [Category] = Category.allCases) -> Int {
    labels.reduce(0) { $0 + confusion[Int($1.rawValue)][Int(category.rawValue)] }
  }

  /// Nil where neither a label nor a verdict names the category.
  func f1(_ category: Category, among labels: [Category] = Category.allCases) -> Double? {
    let named = labelled(category) + predicted(category, among: labels)
    return named == 0 ? nil : Double(2 * right(category)) / Double(named)
  }
}

extension Judged {
  /// Thousandths of the verdict's own category; 0 when not assessed.
  var confidence: Int { category.flatMap { probabilities?.thousandths[$0] } ?? 0 }
  /// Thousandths of MARKETING; -1 when not assessed, which raises no alarm.
  var marketing: Int { probabilities?.thousandths.marketing ?? -1 }
}
