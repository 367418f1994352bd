import TemplateLintModel

/// How much a row counts by how its label is known.
///
/// Meta's own decisions and examples count in full; an author's declaration is what Meta overrules, so it counts little.
package struct BasisWeights: Sendable, Equatable {
  package var metaDecision = 1.0
  package var metaExample = 1.0
  package var providerExample = 0.6
  package var authorDeclared = 0.3
  /// Chosen by cross-validation on real rows.
  package var constructed = 0.5
  /// By label: what a constructed row's weight is multiplied by. Who writes rows writes as many of the rare kinds as of the common ones; counted
  /// as they come, they would teach that MARKETING is more common than it is.
  private(set) package var labelShares = [1.0, 1.0, 1.0]

  package init() {}

  /// Makes the constructed rows have the labels in the shares of the real ones, where there are enough of both to tell.
  package mutating func matchLabels(of rows: [LabelledTemplate]) {
    var real = [0.0, 0.0, 0.0]
    var own = [0.0, 0.0, 0.0]
    for row in rows where !row.isDoubtful {
      if row.basis.isReal { real[Int(row.label.rawValue)] += 1 } else { own[Int(row.label.rawValue)] += 1 }
    }
    let (realCount, ownCount) = (real.reduce(0, +), own.reduce(0, +))
    guard realCount >= Self.enoughRows, ownCount >= Self.enoughRows, !own.contains(0), !real.contains(0) else { return }
    labelShares = (0..<3).map { real[$0] / realCount / (own[$0] / ownCount) }
  }

  private static let enoughRows = 200.0

  package func weight(of row: LabelledTemplate) -> Double {
    if row.isDoubtful { return 0 }
    return switch row.basis {
    case .metaDecision: metaDecision
    case .metaExample: metaExample
    case .providerExample: providerExample
    case .authorDeclared: authorDeclared
    case .constructed: constructed * labelShares[Int(row.label.rawValue)]
    }
  }
}
