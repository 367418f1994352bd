import TemplateLintClassifier
import TemplateLintSignals

extension WordingFit {
  /// The rows with the wording that they have under weights fitted without their fold: what an unseen text would get.
  static func outOfFold(
    _ rows: [LabelledTemplate], folds: [Int], signals: [Signal], options: FitOptions
  ) -> [LabelledTemplate] {
    let indices = WordingSignals(signals)
    let fit = WordingFit(rows, options)
    var result = rows
    for fold in 0..<options.folds where folds.contains(fold) {
      let table = fit.run { folds[$0] != fold }.table
      for index in rows.indices where folds[index] == fold {
        indices.put(table.pull(of: rows[index].wordHashes), into: &result[index].reading)
      }
    }
    return result
  }
}
