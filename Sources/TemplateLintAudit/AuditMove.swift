package import TemplateLintModel
package import TemplateLintPricing

/// A change of category: one that Meta has made, or one that it has announced.
package struct AuditMove: Sendable, Equatable {
  package enum Kind: String, Sendable {
    /// `correct_category` differs from the category that Meta holds.
    case pending
    /// The category that Meta holds differs from the declared one.
    case done
  }

  /// Index into `Audit.rows`.
  package var row: Int
  package var kind: Kind
  package var from: Category
  package var to: Category
  /// When it happens or happened; nil where nothing tells.
  package var day: CalendarDay?
  /// `day` follows from Meta's rules or from the last change of the template, not from a date of this change.
  package var isEstimated: Bool
  /// It reads as UTILITY, and Meta made it MARKETING: worth a request for review.
  package var isWorthReview: Bool
  /// The last day to ask for a review.
  package var reviewUntil: CalendarDay?
  /// The review window has passed on the day of the audit.
  package var isReviewOver: Bool

  /// Days in which a review can be requested, from the change of category.
  ///
  /// Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-categorization (2026-09-11).
  package static let reviewWindow = 60

  /// Nil where the row shows no change.
  package init?(_ row: AuditRow, index: Int, today: CalendarDay?) {
    if let correct = row.correct, let current = row.current, correct != current {
      (kind, from, to) = (.pending, current, correct)
    } else if let declared = row.declared, let current = row.current, declared != current {
      (kind, from, to) = (.done, declared, current)
    } else {
      return nil
    }
    self.row = index
    (day, isEstimated) = Self.day(row, kind, to, today)
    isWorthReview = to == .marketing && from == .utility && row.predicted == .utility
    reviewUntil = isWorthReview ? day.map { CalendarDay(number: $0.number + Self.reviewWindow) } : nil
    if let reviewUntil, let today { isReviewOver = today > reviewUntil } else { isReviewOver = false }
  }

  /// A stated date, else what Meta's rules give: UTILITY becomes MARKETING a day after the notice, AUTHENTICATION on the first day of
  /// the next month; of a change in the past only the template's last change is known.
  private static func day(
    _ row: AuditRow, _ kind: Kind, _ to: Category, _ today: CalendarDay?
  ) -> (day: CalendarDay?, isEstimated: Bool) {
    if let day = row.changeDay { return (day, false) }
    switch kind {
    case .done: return (row.updatedDay, true)
    case .pending:
      guard let today else { return (nil, true) }
      if to == .marketing { return (CalendarDay(number: today.number + 1), true) }
      let civil = today.civil
      return (
        civil.month == 12
          ? CalendarDay(year: civil.year + 1, month: 1, day: 1)
          : CalendarDay(year: civil.year, month: civil.month + 1, day: 1), true
      )
    }
  }
}
