import TemplateLintModel
package import TemplateLintSignals

extension Classifier {
  /// Lays the weights out at the indices of `signals`, the pack's own order. Signals without an entry get the default points.
  package init(weights: Weights, calibration: Calibration, signals: [Signal]) {
    var entries: [String: Weights.Entry] = [:]
    entries.reserveCapacity(weights.entries.count)
    for entry in weights.entries { entries[entry.id] = entry }
    var groups: [Substring: UInt16] = [:]
    rows = ContiguousArray(
      signals.map { signal in
        let entry = entries[signal.id]
        let group = groups[signal.group] ?? UInt16(truncatingIfNeeded: groups.count)
        groups[signal.group] = group
        let toward = signal.toward ?? .marketing
        let fallback = signal.kind == .floor ? 0 : weights.defaultPoints
        return Row(
          points: Int32(clamping: max(entry?.points ?? fallback, 0)), kind: signal.kind,
          group: group &* 4 &+ UInt16(toward.rawValue), toward: toward, counts: signal.toward != nil,
          decides: entry?.decides ?? false, isOpen: entry?.isOpen ?? false)
      })
    prior = weights.prior
    discounts = ContiguousArray(weights.discounts.isEmpty ? [100] : weights.discounts)
    offsets = ContiguousArray(weights.offsets)
    softmax = Softmax(scale: calibration.scale)
    plausible = calibration.plausible
    costs = calibration.costs
  }
}
