/// A currency by its three letters (ISO 4217).
package struct Currency: Sendable, Hashable, Comparable {
  package let code: String

  package static let usDollar = Currency(known: "USD")

  /// Reads three letters in either case, or `$US`, as Meta's rate cards write it; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let letters = text.uppercased()
    if letters == "$US" || letters == "US$" {
      self = .usDollar
      return
    }
    guard letters.utf8.count == 3, letters.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
    code = letters
  }

  private init(known code: String) { self.code = code }

  package static func < (left: Currency, right: Currency) -> Bool { left.code < right.code }
}
