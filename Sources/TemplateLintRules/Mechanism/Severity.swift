/// How bad a finding is. Meta's own written rules are errors; what only providers say is a warning.
public enum Severity: UInt8, Sendable, CaseIterable, Comparable, Hashable {
  /// Worth knowing.
  case note = 0
  /// Likely to cost something, or what providers alone ask for.
  case warning = 1
  /// Meta refuses it, or moves it to another category.
  case error = 2

  /// As reports and options spell it.
  public var name: String {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// Reads what ``name`` writes; nil for anything else.
  public init?(name: some StringProtocol) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }

  /// A note comes before a warning, a warning before an error.
  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}
