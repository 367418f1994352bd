internal import TemplateLintClassifier

extension Analysis {
  /// The little of an analysis that the review of an account needs.
  package func forReview(_ digest: TemplateDigest) -> Analysis {
    var analysis = Analysis(source: source, verdict: .init())
    analysis.name = name
    analysis.language = language
    analysis.digest = digest
    return analysis
  }
}
