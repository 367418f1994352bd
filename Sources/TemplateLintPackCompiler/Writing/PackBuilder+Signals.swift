internal import TemplateLintModel
internal import TemplateLintSignals

extension PackBuilder {
  /// Writes the signals, sorted by id, with their conditions and mirrors.
  mutating func storeSignals() {
    for signal in signals {
      image.signals.append(
        SignalRecord(
          id: image.store(signal.id.string), summary: image.store(signal.summary), reason: image.store(signal.reason),
          source: image.store(signal.source), date: image.store(signal.date), cure: image.store(signal.cure),
          hits: image.store(signal.hits.map(\.string)), misses: image.store(signal.misses.map(\.string)),
          expression: RunRecord(start: 0, count: 0), kind: signal.kind.rawValue, toward: signal.toward?.rawValue ?? 255,
          places: signal.places.reduce(0) { $0 | $1.bit }, isAnchor: signal.isAnchor ? 1 : 0))
    }
    storeConditions()
    storeRoutes()
  }

  /// Conditions are written in an order in which each one comes after those that it names.
  private mutating func storeConditions() {
    var conditions: [Int: ConditionParser.Condition] = [:]
    for (offset, signal) in signals.enumerated() {
      guard let when = signal.when else { continue }
      do throws(CompileProblem) {
        conditions[firstSignal + offset] = try ConditionParser.parse(when, ids: ids)
      } catch {
        problems.append(error)
      }
    }
    var written: Set<Int> = []
    var open = conditions.keys.sorted()
    while !open.isEmpty {
      let ready = open.filter { index in
        conditions[index]?.signals.allSatisfy { conditions[$0] == nil || written.contains($0) } ?? true
      }
      guard !ready.isEmpty else {
        for index in open {
          let id = signals[index - firstSignal].id
          problems.append(id.position.problem("the condition of `\(id.string)` depends on itself"))
        }
        return
      }
      for index in ready {
        let code = conditions[index]?.code ?? []
        image.signals[index - firstSignal].expression = RunRecord(start: image.expressions.count, count: code.count)
        image.expressions += code
      }
      written.formUnion(ready)
      open.removeAll { written.contains($0) }
    }
  }

  private mutating func storeRoutes() {
    for (offset, signal) in signals.enumerated() where signal.kind == .mirror {
      let places = signal.places.reduce(0) { $0 | UInt16($1.bit) }
      for from in signal.from {
        guard let sources = ids[from.string].map({ [$0] }) ?? ConditionParser.group(from.string, ids) else {
          problems.append(
            from.position.problem("unknown signal `\(from.string)`\(suggestion(for: from.string, among: ids.keys, after: problems.count))"))
          continue
        }
        for source in sources where source != firstSignal + offset {
          image.routes.append(
            RouteRecord(signal: UInt16(source), target: UInt16(firstSignal + offset), places: places))
        }
      }
    }
  }
}
