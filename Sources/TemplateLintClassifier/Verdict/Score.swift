public import TemplateLintModel

/// Whole numbers, one for each category: points, or thousandths.
public struct Score: Sendable, Hashable {
  /// Of UTILITY.
  public var utility: Int
  /// Of AUTHENTICATION.
  public var authentication: Int
  /// Of MARKETING.
  public var marketing: Int

  @inlinable
  package init(utility: Int = 0, authentication: Int = 0, marketing: Int = 0) {
    self.utility = utility
    self.authentication = authentication
    self.marketing = marketing
  }

  /// The number of one category.
  @inlinable
  public subscript(category: Category) -> Int {
    get {
      switch category {
      case .utility: utility
      case .authentication: authentication
      case .marketing: marketing
      }
    }
    set {
      switch category {
      case .utility: utility = newValue
      case .authentication: authentication = newValue
      case .marketing: marketing = newValue
      }
    }
  }

  /// The category with the most points; ties to MARKETING, then UTILITY.
  public var largest: Category {
    if marketing >= utility && marketing >= authentication { return .marketing }
    return utility >= authentication ? .utility : .authentication
  }

  /// The most points that any other category has.
  package func rival(of category: Category) -> Int {
    switch category {
    case .utility: max(authentication, marketing)
    case .authentication: max(utility, marketing)
    case .marketing: max(utility, authentication)
    }
  }
}

extension Category {
  /// MARKETING, UTILITY, AUTHENTICATION: who wins a tie, as MARKETING is the fallback.
  package static let tieOrder: [Category] = [.marketing, .utility, .authentication]
}
