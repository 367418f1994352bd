/// Signals and lexicons, compiled: the embedded ones, and those of a project where it adds some.
///
/// A value of pointers and small tables; everything else is read in place, so that making one costs nothing.
package struct SignalPack: Sendable {
  let packs: [PackTables]
  /// Every automaton of every pack, with the index of its language.
  let automata: [Automaton]
  /// By automaton: when it is asked at all.
  let scopes: [Scope]
  /// Number of signals of all packs.
  package let signalCount: Int
  let routing: Routing
  let detection: DetectionTables
  let structure: StructureSignals
  /// Combinations and floors, in the order of evaluation.
  let combinations: [Combination]

  /// The little that must be known of an automaton for each template, apart from its tables.
  struct Scope: Sendable {
    let isAlwaysOn: Bool
    /// The bit of its language.
    let language: UInt64
    /// Bits of the places where any of its signals may stand.
    let places: UInt8

    @inline(__always)
    func covers(_ languages: UInt64) -> Bool { isAlwaysOn || languages & language != 0 }
  }

  /// The pack that is part of the program.
  package static let builtIn: SignalPack = {
    do {
      return try SignalPack(packs: [PackTables(PackBytes())])
    } catch {
      // The embedded file is ours: `make pack` writes it and a test loads it.
      preconditionFailure("the embedded signal pack is whole: \(error)")
    }
  }()

  /// Names the words of all packs: equal digests, equal signals.
  package var digest: [UInt64] { packs.map(\.header.digest) }

  /// Reads a complete pack of unknown origin: every index in it is checked.
  package init(bytes: [UInt8]) throws(PackError) {
    let tables = try PackTables(PackBytes(copying: bytes))
    guard tables.header.firstSignal == 0, tables.header.firstLanguage == 0 else { throw .otherBase }
    try PackValidation.check(tables, signalCount: tables.signals.count)
    try self.init(packs: [tables])
  }

  /// This pack and one that was compiled to stand on it, as `--signals FOLDER` makes it.
  package func adding(_ bytes: [UInt8]) throws(PackError) -> SignalPack {
    let tables = try PackTables(PackBytes(copying: bytes))
    guard Int(tables.header.firstSignal) == signalCount, Int(tables.header.firstLanguage) == detection.languages.count
    else { throw .otherBase }
    try PackValidation.check(tables, signalCount: signalCount + tables.signals.count)
    return try SignalPack(packs: packs + [tables])
  }

  init(packs: [PackTables]) throws(PackError) {
    self.packs = packs
    signalCount = packs.reduce(0) { $0 + $1.signals.count }
    guard signalCount <= PackFormat.signalLimit else { throw .tooMany }
    detection = try DetectionTables(packs)
    let routing = Routing(packs, signalCount: signalCount)
    automata = packs.flatMap { tables in tables.languages.compactMap { Automaton(tables, $0, routing) } }
    scopes = automata.map { 
      Scope(isAlwaysOn: $0.isAlwaysOn, language: 1 << UInt64($0.language), places: $0.places)
     }
    self.routing = routing
    structure = StructureSignals(packs)
    combinations = Self.combinations(of: packs)
  }

  /// The order of evaluation is that of the code: the compiler writes it in that order.
  private static func combinations(of packs: [PackTables]) -> [Combination] {
    var all: [Combination] = []
    var first = 0
    for tables in packs {
      let own = tables.signals.indices.filter { tables.signals[$0].expression.count > 0 }
        .sorted { tables.signals[$0].expression.start < tables.signals[$1].expression.start }
      all += own.map {
        Combination(
          signal: first + $0,
          code: UnsafeBufferPointer(rebasing: tables.expressions[tables.signals[$0].expression.indices]))
      }
      first += tables.signals.count
    }
    return all
  }
}
