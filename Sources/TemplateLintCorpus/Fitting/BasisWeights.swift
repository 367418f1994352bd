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

  /// Shares of UTILITY, AUTHENTICATION and MARKETING among 547 real templates that were collected without regard to their category (2026-11-25).
  private static let usualShares = [0.57, 0.12, 0.31]
  private static let enoughRows = 200.0

  /// Makes the constructed rows have the labels in the shares of the real ones, or in the usual shares where there are few real rows.
  package mutating func matchLabels(of rows: [LabelledTemplate]) {
    var real = [0.0, 0.0, 0.0]
    var own = [0.0, 0.0, 0.0]
    for row in rows where !row.isDoubtful {
      if row.basis.isReal { real[Int(row.label.rawValue)] += 1 } else { own[Int(row.label.rawValue)] += 1 }
    }
    let (realCount, ownCount) = (real.reduce(0, +), own.reduce(0, +))
    guard ownCount >= Self.enoughRows, !own.contains(0) else { return }
    let shares = realCount >= Self.enoughRows && !real.contains(0) ? real.map { $0 / realCount } : Self.usualShares
    labelShares = (0..<3).map { shares[$0] / (own[$0] / ownCount) }
  }

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
