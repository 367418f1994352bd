package import TemplateLintModel

extension SignalPack {
  /// Every signal, in the order of the indices that matches carry: by id within a pack. Made anew at each call.
  package var signals: [Signal] { (0..<signalCount).map(signal) }

  /// Languages with their lexicons, then those that are only recognised.
  package var languages: [SignalLanguage] { detection.languages }

  /// One signal with all its texts.
  package func signal(_ index: Int) -> Signal {
    let (tables, record) = record(index)
    return Signal(
      id: tables.string(record.id), kind: Signal.Kind(rawValue: record.kind) ?? .text,
      toward: Category(rawValue: record.toward), summary: tables.string(record.summary),
      reason: tables.string(record.reason), source: tables.string(record.source), date: tables.string(record.date),
      cure: tables.string(record.cure), hits: tables.strings(record.hits), misses: tables.strings(record.misses))
  }

  /// The id alone.
  package func id(_ index: Int) -> String {
    let (tables, record) = record(index)
    return tables.string(record.id)
  }

  /// The kind, without making a string.
  package func kind(_ index: Int) -> Signal.Kind { Signal.Kind(rawValue: record(index).record.kind) ?? .text }

  /// The category that a signal is evidence for, without making a string.
  package func toward(_ index: Int) -> Category? { Category(rawValue: record(index).record.toward) }

  /// Where a signal may stand, as bits of `Place`.
  package func places(_ index: Int) -> UInt8 { record(index).record.places }

  /// Whether a language needs phrases for it to be assessed.
  package func isAnchor(_ index: Int) -> Bool { record(index).record.isAnchor != 0 }

  /// Index of the signal with an id; the last pack wins.
  package func index(of id: String) -> Int? { SignalIndex(packs).find(id) }

  private func record(_ index: Int) -> (tables: PackTables, record: SignalRecord) {
    precondition(index >= 0 && index < signalCount, "a signal index is one that a match carried")
    var rest = index
    for tables in packs {
      if rest < tables.signals.count { return (tables, tables.signals[rest]) }
      rest -= tables.signals.count
    }
    preconditionFailure("the packs hold as many signals as they count")
  }
}

/// Looks signals up by id, comparing bytes in place: ids ascend within a pack.
struct SignalIndex {
  let packs: [PackTables]

  init(_ packs: [PackTables]) { self.packs = packs }

  func find(_ id: String) -> Int? {
    var first = packs.reduce(0) { $0 + $1.signals.count }
    for tables in packs.reversed() {
      first -= tables.signals.count
      var low = 0
      var high = tables.signals.count
      while low < high {
        let middle = (low + high) / 2
        let record = tables.signals[middle].id
        let bytes = tables.text[Int(record.offset)..<Int(record.offset) + Int(record.count)]
        if bytes.elementsEqual(id.utf8) { return first + middle }
        if bytes.lexicographicallyPrecedes(id.utf8) { low = middle + 1 } else { high = middle }
      }
    }
    return nil
  }
}
