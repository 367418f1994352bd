#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How far a long run is, on a terminal's last line. Goes to standard error alone, and only where standard output is no terminal, so that it
/// never mixes with a report.
struct Progress {
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?

  /// Nil where nobody would see it.
  init?(isWanted: Bool) {
    guard isWanted, Diagnostics.isTerminal, isatty(STDOUT_FILENO) == 0 else { return nil }
  }

  /// Runs below this end before anybody wonders.
  private static let patience = Duration.seconds(1)
  private static let interval = Duration.milliseconds(200)

  mutating func update(templates: Int) {
    let now = ContinuousClock.now
    guard now - start > Self.patience, shown.map({ now - $0 > Self.interval }) ?? true else { return }
    shown = now
    Diagnostics.raw("\r\u{1B}[K\(templates) templates")
  }

  /// Leaves an empty line behind.
  mutating func end() {
    if shown != nil { Diagnostics.raw("\r\u{1B}[K") }
    shown = nil
  }
}
