internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// SIGINT and SIGTERM leave complete output files or none, and exit with 130.
///
/// A signal handler may only call async-signal-safe functions, so a thread waits for the signals instead.
enum Interruption {
  /// Unfinished files. Global because a signal belongs to the process.
  private static let unfinished = Mutex<Set<String>>([])

  static func remember(_ path: String) { unfinished.withLock { _ = $0.insert(path) } }
  static func forget(_ path: String) { unfinished.withLock { _ = $0.remove(path) } }

  /// Call once, before other threads start. Also makes a broken pipe an error of `write` instead of a signal.
  static func watch() {
    signal(SIGPIPE, SIG_IGN)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    pthread_create(&thread, nil, { _ in Interruption.wait() }, nil)
  }

  private static func wait() -> UnsafeMutableRawPointer? {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    var received: Int32 = 0
    sigwait(&signals, &received)
    for path in unfinished.withLock({ $0 }) { unlink(path) }
    _exit(ExitStatus.interrupted.rawValue)
  }
}
