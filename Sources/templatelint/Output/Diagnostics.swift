#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Messages about the run itself, to standard error: never template text.
enum Diagnostics {
  static func error(_ message: String) { write("error: \(message)\n") }
  static func warning(_ message: String) { write("warning: \(message)\n") }
  static func note(_ message: String) { write("\(message)\n") }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Text as it is, for a terminal.
  static func raw(_ text: String) {
    var text = text
    text.withUTF8 { posixWrite($0) }
  }

  private static func write(_ text: String) { raw("templatelint: " + text) }

  private static func posixWrite(_ bytes: UnsafeBufferPointer<UInt8>) {
    #if canImport(Glibc)
      _ = Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    #else
      _ = Darwin.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    #endif
  }
}
