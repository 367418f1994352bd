package import TemplateLintClassifier

/// The mistakes whose cost a configuration can set; see `Costs`.
package enum CostName: String, Sendable, Hashable, CaseIterable {
  case repriced, rejected, overpaid, refused, stop, look

  /// Its place in `Costs`.
  package var keyPath: WritableKeyPath<Costs, Int> {
    switch self {
    case .repriced: \.repriced
    case .rejected: \.rejected
    case .overpaid: \.overpaid
    case .refused: \.refused
    case .stop: \.stop
    case .look: \.look
    }
  }
}
