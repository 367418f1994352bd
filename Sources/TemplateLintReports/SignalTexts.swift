internal import TemplateLintModel
package import TemplateLintSignals

/// What reports say about a signal: its summary, reason and cure, by id. Made once a run.
package struct SignalTexts: Sendable {
  private let signals: [String: Signal]

  package init(_ pack: SignalPack) {
    signals = Dictionary(pack.signals.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }

  package subscript(id: String) -> Signal? { signals[id] }

  /// The summary as a label: no capital at the start, no period.
  package func label(_ id: String) -> String {
    guard let summary = signals[id]?.summary, let first = summary.first else { return id }
    let isAcronym = summary.dropFirst().first?.isUppercase ?? false
    let text = isAcronym ? summary : first.lowercased() + summary.dropFirst()
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
