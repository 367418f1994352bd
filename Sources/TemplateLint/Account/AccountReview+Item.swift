extension AccountReview {
  /// The little of an analysis that the review needs, until it is added.
  package struct Item: Sendable {
    let digest: TemplateDigest
    let name: String
    let language: String
    let path: String
    let pointer: String
    let line: Int
    let column: Int

    /// Nil for records that could not be read, and for labelled rows.
    package init?(_ analysis: Analysis) {
      guard let digest = analysis.digest else { return nil }
      self.digest = digest
      name = analysis.name ?? ""
      language = analysis.language ?? ""
      path = analysis.source.path
      pointer = analysis.source.pointer ?? ""
      line = analysis.source.line
      column = analysis.source.column
    }
  }
}
