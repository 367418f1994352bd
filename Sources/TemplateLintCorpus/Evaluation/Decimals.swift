/// Numbers as text with a fixed count of decimals, the same everywhere.
enum Decimals {
  static func text(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return "0" }
    var factor = 1
    for _ in 0..<places { factor *= 10 }
    let scaled = Int((abs(value) * Double(factor)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return sign + String(scaled) }
    let fraction = String(scaled % factor)
    return sign + String(scaled / factor) + "." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
