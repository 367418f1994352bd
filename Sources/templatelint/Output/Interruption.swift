internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// SIGINT and SIGTERM leave complete output files or none, and exit with 130.
///
/// A signal handler may only call async-signal-safe functions: it writes one byte to a pipe, at whose other end a thread waits.
/// Blocking the signals for `sigwait` is not enough: the main thread of a concurrent program sleeps in libdispatch's
/// `sigsuspend` with every signal allowed, and the default action would end the process there.
enum Interruption {
  /// Unfinished files. Global because a signal belongs to the process.
  private static let unfinished = Mutex<Set<String>>([])
  /// The end that the handler writes to: set once, before the handler is installed.
  private nonisolated(unsafe) static var handlerEnd: Int32 = -1

  static func remember(_ path: String) { unfinished.withLock { _ = $0.insert(path) } }
  static func forget(_ path: String) { unfinished.withLock { _ = $0.remove(path) } }

  /// Call once, before other threads start. Also makes a broken pipe an error of `write` instead of a signal.
  static func watch() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    handlerEnd = ends[1]
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let waitingEnd = UnsafeMutableRawPointer(bitPattern: Int(ends[0]))
    guard pthread_create(&thread, nil, { Interruption.wait($0) }, waitingEnd) == 0 else { return }
    for number in [SIGINT, SIGTERM] {
      // A shell that starts a job in the background has it ignore SIGINT: that stays so.
      var action = sigaction()
      guard sigaction(number, nil, &action) == 0, !Interruption.isIgnored(action) else { continue }
      signal(number) { _ in
        var byte: UInt8 = 0
        _ = write(Interruption.handlerEnd, &byte, 1)
      }
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Glibc)
      unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    #else
      unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 1
    #endif
  }

  private static func wait(_ end: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    var byte: UInt8 = 0
    while read(Int32(truncatingIfNeeded: Int(bitPattern: end)), &byte, 1) != 1 {}
    // Held to the end: a file that is begun now would be left behind.
    unfinished.withLock { paths in
      for path in paths { unlink(path) }
      _exit(ExitStatus.interrupted.rawValue)
    }
    return nil
  }
}
