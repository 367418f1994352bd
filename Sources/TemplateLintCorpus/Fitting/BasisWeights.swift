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

  package init() {}

  package func weight(of row: LabelledTemplate) -> Double {
    if row.isDoubtful { return 0 }
    return switch row.basis {
    case .metaDecision: metaDecision
    case .metaExample: metaExample
    case .providerExample: providerExample
    case .authorDeclared: authorDeclared
    case .constructed: constructed
    }
  }
}
