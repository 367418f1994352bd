internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintSignals

/// A model that was fitted elsewhere: weights, calibration and wording over the built-in signals.
enum ModelFolder {
  /// - Parameter folder: holds `weights.json`, `calibration.json` and `wording.json`, as `templatelint fit --out` writes them.
  static func model(_ folder: String) throws -> OtherModel {
    let classifier = Classifier(
      weights: try Weights(json: WholeFile.read(folder + "/weights.json")),
      calibration: try Calibration(json: WholeFile.read(folder + "/calibration.json")), pack: .builtIn)
    return OtherModel(
      classifier: classifier, wording: try Wording(json: WholeFile.read(folder + "/wording.json")).table)
  }
}
