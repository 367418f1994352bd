import TemplateLintModel

@testable import TemplateLintConversations

/// SplitMix64: the same logs in every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Logs at random, over the changes of model, with all that a log may hold.
enum RandomLog {
  /// - Parameter start: `2024-02-20T00:00:00Z`, for instance; events follow within `days`.
  static func make(seed: UInt64, count: Int = 240, users: Int = 8, start: String, days: Int64) -> Sketch {
    var random = Seeded(state: seed)
    var sketch = Sketch()
    let begin = Instant.parse(start) ?? 0
    for _ in 0..<count {
      // Whole half hours, so that equal times are frequent.
      let time = begin + Int64.random(in: 0..<(days * 48), using: &random) * Instant.hour / 2
      let prefix = Bool.random(using: &random) ? "+55119999900" : "+91980000000"
      let user = prefix + String(Int.random(in: 10..<(10 + users), using: &random))
      let business = Int.random(in: 0..<5, using: &random) == 0 ? "+15550002222" : Sketch.business
      let at = Instant.text(time)
      switch Int.random(in: 0..<20, using: &random) {
      case 0..<7: sketch.user(at, entry: Int.random(in: 0..<12, using: &random) == 0, user: user, business: business)
      case 7..<12: sketch.reply(at, user: user, business: business, delivered: Int.random(in: 0..<8, using: &random) > 0)
      case 12: sketch.add(.optIn, at, user: user, business: business)
      case 13: sketch.add(.optOut, at, user: user, business: business, marketing: Bool.random(using: &random))
      default: sketch.template(at, Category.allCases.randomElement(using: &random), user: user, business: business)
      }
    }
    return sketch
  }

  /// Logs over every stretch of time that differs.
  static let all: [Sketch] = ["2023-05-20T00:00:00Z", "2024-02-20T00:00:00Z", "2024-10-20T00:00:00Z", "2025-06-20T00:00:00Z", "2026-09-20T00:00:00Z"]
    .enumerated().flatMap { index, start in (0..<3).map { make(seed: UInt64(index * 100 + $0), start: start, days: 20) } }
}
