internal import TemplateLintText

extension SignalPack {
  /// Adds the combinations and floors whose condition holds. The compiler has put them into an order in which each one
  /// comes after those that it names, so one pass suffices.
  package func combine(into reading: inout SignalReading) {
    for combination in combinations where combination.holds(in: reading) {
      reading.insert(combination.signal)
      reading.matches.append(SignalMatch(signal: UInt16(combination.signal), field: -1, range: ByteRange(0, 0)))
    }
  }
}
