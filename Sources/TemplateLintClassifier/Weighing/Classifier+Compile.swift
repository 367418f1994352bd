import TemplateLintModel
package import TemplateLintSignals

extension Classifier {
  /// The shipped weights over the shipped signals.
  package static let builtIn = Classifier(weights: .builtIn, calibration: .builtIn, pack: .builtIn)

  /// Lays the weights out at the indices of the pack. Signals without an entry, a project's own, get the default points.
  package init(weights: Weights, calibration: Calibration, pack: SignalPack) {
    self.init(
      weights: weights, calibration: calibration, count: pack.signalCount, id: { pack.id($0) },
      kind: { pack.kind($0) }, toward: { pack.toward($0) }, find: { pack.index(of: $0) })
  }

  /// The same for signals that no pack holds.
  package init(weights: Weights, calibration: Calibration, signals: [Signal]) {
    self.init(
      weights: weights, calibration: calibration, count: signals.count, id: { signals[$0].id },
      kind: { signals[$0].kind }, toward: { signals[$0].toward },
      find: { id in signals.lastIndex { $0.id == id } })
  }

  private init(
    weights: Weights, calibration: Calibration, count: Int, id: (Int) -> String, kind: (Int) -> Signal.Kind,
    toward: (Int) -> Category?, find: (String) -> Int?
  ) {
    // Start-up of the command waits for this, so ids are looked up in the pack and strings are made for strangers only.
    var entries = [Weights.Entry?](repeating: nil, count: count)
    for entry in weights.entries {
      if let index = find(entry.id) { entries[index] = entry }
    }
    var groups: [String] = []
    rows = ContiguousArray(
      (0..<count).map { index in
        let entry = entries[index]
        let category = toward(index)
        let fallback = kind(index) == .floor ? 0 : weights.defaultPoints
        return Row(
          points: Int32(clamping: max(entry?.points ?? fallback, 0)), kind: kind(index),
          group: Self.number(of: (entry?.id ?? id(index)).prefix { $0 != "." }, in: &groups) * 4
            + UInt16(category?.rawValue ?? 3), toward: category ?? .marketing, counts: category != nil,
          decides: entry?.decides ?? false, isOpen: entry?.isOpen ?? false)
      })
    prior = weights.prior
    discounts = ContiguousArray(weights.discounts.isEmpty ? [100] : weights.discounts)
    offsets = ContiguousArray(weights.offsets)
    softmax = Softmax(scale: calibration.scale)
    plausible = calibration.plausible
    costs = calibration.costs
  }

  /// Groups are few and come in runs, so the last ones are looked at first.
  private static func number(of group: Substring, in groups: inout [String]) -> UInt16 {
    if let found = groups.lastIndex(where: { $0 == group }) { return UInt16(truncatingIfNeeded: found) }
    groups.append(String(group))
    return UInt16(truncatingIfNeeded: groups.count - 1)
  }
}
