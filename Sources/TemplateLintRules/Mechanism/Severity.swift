/// How bad a finding is. Meta's own written rules are errors; what only providers say is a warning.
public enum Severity: UInt8, Sendable, CaseIterable, Comparable, Hashable {
  case note = 0
  case warning = 1
  case error = 2

  /// As reports and options spell it.
  public var name: String {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  public init?(name: some StringProtocol) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }

  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}
