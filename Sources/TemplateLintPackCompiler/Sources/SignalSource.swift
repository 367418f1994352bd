internal import TemplateLintModel
internal import TemplateLintSignals

/// A signal as its file has it.
struct SignalSource {
  var id: SourceText
  var kind: Signal.Kind
  var toward: Category?
  var places: [Place]
  var isAnchor: Bool
  var summary, reason, source, date, cure: String
  var hits, misses: [SourceText]
  /// Condition of a combination or floor.
  var when: SourceText?
  /// Signals of a mirror; may be groups (`promotion.*`).
  var from: [SourceText]

  static let keys = [
    "id", "kind", "toward", "in", "anchor", "summary", "reason", "source", "date", "cure", "hits", "misses", "when", "from",
  ]

  /// Reads a file that holds a list of signals.
  static func read(_ value: SourceValue, _ reading: inout SourceReading) -> [SignalSource] {
    guard case .list(let values) = value.content else {
      reading.note(value.position, "a signal file holds a list of signals")
      return []
    }
    return values.compactMap { signal($0, &reading) }
  }

  private static func signal(_ value: SourceValue, _ reading: inout SourceReading) -> SignalSource? {
    guard let map = reading.map(value, "a signal", keys: keys) else { return nil }
    guard let id = reading.text(map["id"], "`id`") else {
      reading.note(value.position, "a signal needs an `id`")
      return nil
    }
    if !isID(id.string) { reading.note(id.position, "an id is `group.name` in lower-case letters, digits and hyphens") }
    for key in ["kind", "toward", "summary", "reason"] where map[key] == nil {
      reading.note(id.position, "the signal `\(id.string)` needs `\(key)`")
    }
    func string(_ key: String, _ reading: inout SourceReading) -> String {
      reading.text(map[key], "`\(key)`")?.string ?? ""
    }
    let anchor = reading.text(map["anchor"], "`anchor`")
    if let anchor, !["true", "false"].contains(anchor.string) {
      reading.note(anchor.position, "`anchor` is true or false")
    }
    let source = SignalSource(
      id: id, kind: kind(map["kind"], &reading), toward: toward(map["toward"], &reading),
      places: places(map["in"], &reading), isAnchor: anchor?.string == "true", summary: string("summary", &reading),
      reason: string("reason", &reading), source: string("source", &reading), date: string("date", &reading),
      cure: string("cure", &reading), hits: reading.texts(map["hits"], "`hits`"),
      misses: reading.texts(map["misses"], "`misses`"), when: reading.text(map["when"], "`when`"),
      from: reading.texts(map["from"], "`from`"))
    source.checkShape(&reading)
    return source
  }

  private func checkShape(_ reading: inout SourceReading) {
    let needsCondition = kind == .combination || kind == .floor
    if needsCondition, when == nil { reading.note(id.position, "`\(id.string)` needs a condition: `when`") }
    if !needsCondition, let when { reading.note(when.position, "only combinations and floors have `when`") }
    if kind == .mirror, from.isEmpty { reading.note(id.position, "`\(id.string)` needs the signals it mirrors: `from`") }
    if kind != .mirror, let first = from.first { reading.note(first.position, "only mirrors have `from`") }
  }

  private static func isID(_ id: String) -> Bool {
    let parts = id.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
      }
  }

  private static func kind(_ value: SourceValue?, _ reading: inout SourceReading) -> Signal.Kind {
    guard let text = reading.text(value, "`kind`") else { return .text }
    if let kind = Signal.Kind.allCases.first(where: { String(describing: $0) == text.string }) { return kind }
    let names = Signal.Kind.allCases.map { String(describing: $0) }
    reading.note(text.position, "unknown kind `\(text.string)`\(suggestion(for: text.string, among: names))")
    return .text
  }

  private static func toward(_ value: SourceValue?, _ reading: inout SourceReading) -> Category? {
    guard let text = reading.text(value, "`toward`"), text.string != "none" else { return nil }
    if let category = Category.allCases.first(where: { $0.name == text.string }) { return category }
    reading.note(text.position, "`toward` is MARKETING, UTILITY, AUTHENTICATION or none")
    return nil
  }

  private static func places(_ value: SourceValue?, _ reading: inout SourceReading) -> [Place] {
    guard value != nil else { return [.header, .body, .footer, .button, .card] }
    return reading.texts(value, "`in`").compactMap { text in
      if let place = Place.allCases.first(where: { $0.name == text.string }) { return place }
      let hint = suggestion(for: text.string, among: Place.allCases.map(\.name))
      reading.note(text.position, "unknown place `\(text.string)`\(hint)")
      return nil
    }
  }
}
