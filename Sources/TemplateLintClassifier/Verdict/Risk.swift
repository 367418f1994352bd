import TemplateLintModel

/// What the verdict means for the category that the template was declared with, or that Meta holds it as.
public struct Risk: Sendable, Hashable {
  /// What to do about it, from what being wrong is expected to cost.
  public enum Level: UInt8, Sendable, CaseIterable, Comparable {
    /// Nothing.
    case low = 0
    /// Worth a look.
    case medium = 1
    /// Worth stopping for.
    case high = 2

    /// Low comes before medium, medium before high.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

    /// As reports write it: `low`, `medium`, `high`.
    public var name: String {
      switch self {
      case .low: "low"
      case .medium: "medium"
      case .high: "high"
      }
    }
  }

  /// What happens if Meta sees the template as the verdict does.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// The verdict agrees, or nothing that Meta acts on follows.
    case none = 0
    /// UTILITY or AUTHENTICATION, read as MARKETING: approved or moved at the higher price.
    case repriced = 1
    /// A one-time password outside AUTHENTICATION: rejected on the first day of the next month.
    case rejected = 2
    /// MARKETING, read as UTILITY: Meta never corrects this by itself.
    case overpaid = 3

    /// As reports write it: `none`, `repriced`, `rejected`, `overpaid`.
    public var name: String {
      switch self {
      case .none: "none"
      case .repriced: "repriced"
      case .rejected: "rejected"
      case .overpaid: "overpaid"
      }
    }
  }

  /// Which category the verdict is held against.
  public enum Against: UInt8, Sendable, CaseIterable {
    /// What the template was submitted as.
    case declared = 0
    /// Meta's current decision, where nothing was declared.
    case current = 1

    /// As reports write it: `declared`, `current`.
    public var name: String { self == .declared ? "declared" : "current" }
  }

  /// How much it matters.
  public let level: Level
  /// What follows.
  public let kind: Kind
  /// Which of the template's categories was held against.
  public let against: Against
  /// 1,000 less the thousandths of the category that the verdict is held against.
  public let thousandths: Int

  /// ``thousandths`` as a probability, 0 to 1.
  public var probability: Double { Double(thousandths) / 1000 }

  package init(level: Level, kind: Kind, against: Against, thousandths: Int) {
    self.level = level
    self.kind = kind
    self.against = against
    self.thousandths = thousandths
  }

  /// What follows when the category `held` meets the verdict `category`.
  static func kind(held: Category, category: Category) -> Kind {
    switch (held, category) {
    case (.utility, .marketing), (.authentication, .marketing): .repriced
    case (.utility, .authentication), (.marketing, .authentication): .rejected
    case (.marketing, .utility): .overpaid
    default: .none
    }
  }
}
