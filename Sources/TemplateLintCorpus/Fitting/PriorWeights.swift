package import TemplateLintSignals

/// The weights that a person set by hand: where the fit starts, and where it stays without evidence (`Weights/prior.json`).
package struct PriorWeights: Sendable, Equatable {
  /// What is set for one signal.
  package struct Entry: Sendable, Equatable {
    package var id: String
    /// Nil for the group's points.
    package var points: Int?
    package var decides: Bool
    package var isOpen: Bool

    package init(id: String, points: Int? = nil, decides: Bool = false, isOpen: Bool = false) {
      self.id = id
      self.points = points
      self.decides = decides
      self.isOpen = isOpen
    }
  }

  /// Points of a group, in a given order.
  package struct Group: Sendable, Equatable {
    package var name: String
    package var points: Int

    package init(name: String, points: Int) {
      self.name = name
      self.points = points
    }
  }

  /// For signals without an entry and groups without points.
  package var defaultPoints: Int
  package var groups: [Group]
  package var entries: [Entry]

  package init(defaultPoints: Int, groups: [Group] = [], entries: [Entry] = []) {
    self.defaultPoints = defaultPoints
    self.groups = groups
    self.entries = entries
  }

  package func entry(for signal: Signal) -> Entry? { entries.first { $0.id == signal.id } }

  /// A floor needs no points of its own, so its default is 0.
  package func points(for signal: Signal) -> Int {
    if let points = entry(for: signal)?.points { return points }
    if signal.kind == .floor { return 0 }
    return groups.first { $0.name == signal.group }?.points ?? defaultPoints
  }
}
