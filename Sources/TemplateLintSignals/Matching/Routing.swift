/// What a phrase of a signal counts as at each place: itself, a mirror of it, or nothing.
struct Routing: Sendable {
  static let nothing: UInt16 = 0xFFFF
  /// `targets[place * signalCount + signal]`.
  private let targets: ContiguousArray<UInt16>
  private let signalCount: Int
  /// By signal: bits of the places where its phrases count as anything.
  private let places: ContiguousArray<UInt8>
  /// Greeting words do not move the start of a field.
  let greeting: UInt16

  init(_ packs: [PackTables], signalCount: Int) {
    var targets = ContiguousArray(repeating: Self.nothing, count: Place.allCases.count * signalCount)
    var first = 0
    for tables in packs {
      for (offset, record) in tables.signals.enumerated() where record.kind == Signal.Kind.text.rawValue {
        for place in Place.allCases where record.places & place.bit != 0 {
          targets[Int(place.rawValue) * signalCount + first + offset] = UInt16(first + offset)
        }
      }
      first += tables.signals.count
    }
    for tables in packs {
      for route in tables.routes where Int(route.signal) < signalCount {
        for place in Place.allCases where route.places & UInt16(place.bit) != 0 {
          targets[Int(place.rawValue) * signalCount + Int(route.signal)] = route.target
        }
      }
    }
    places = ContiguousArray(
      (0..<signalCount).map { signal in
        Place.allCases.reduce(0) { mask, place in
          targets[Int(place.rawValue) * signalCount + signal] == Self.nothing ? mask : mask | place.bit
        }
      })
    self.targets = targets
    self.signalCount = signalCount
    greeting = SignalIndex(packs).find("marker.greeting").map { UInt16($0) } ?? Self.nothing
  }

  /// The places where phrases of any of these signals count as anything.
  func places(of signals: SignalSet) -> UInt8 {
    places.indices.reduce(0) { signals.contains($1) ? $0 | places[$1] : $0 }
  }

  /// The signal that a phrase of `signal` counts as at a place, or `nothing`.
  func target(_ signal: UInt16, at place: Place) -> UInt16 {
    targets[Int(place.rawValue) * signalCount + Int(signal)]
  }
}
