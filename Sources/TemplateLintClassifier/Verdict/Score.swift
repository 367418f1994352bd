public import TemplateLintModel

/// Whole numbers, one for each category: points, or thousandths.
public struct Score: Sendable, Hashable {
  public var utility: Int
  public var authentication: Int
  public var marketing: Int

  @inlinable
  public init(utility: Int = 0, authentication: Int = 0, marketing: Int = 0) {
    self.utility = utility
    self.authentication = authentication
    self.marketing = marketing
  }

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

  /// The category with the most points; ties in the order of `Category.tieOrder`.
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
  public static let tieOrder: [Category] = [.marketing, .utility, .authentication]
}
