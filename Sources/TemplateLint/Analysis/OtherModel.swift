package import TemplateLintClassifier
package import TemplateLintSignals

/// A model to compare the verdicts with: other weights over the same signals.
package struct OtherModel: Sendable {
  package var classifier: Classifier
  package var wording: WordingTable

  package init(classifier: Classifier, wording: WordingTable) {
    self.classifier = classifier
    self.wording = wording
  }
}
