#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Text for people on standard output, outside of reports.
enum StandardOutput {
  /// Prints a line; ends the process where it cannot.
  static func print(_ text: String) { write(Array((text + "\n").utf8)) }

  /// Writes bytes. A reader that went away ends the process quietly, anything else with a sentence and exit code 2: there is
  /// nobody left to print for.
  static func write(_ bytes: [UInt8]) {
    do {
      try OutputFile(path: nil).write(bytes)
    } catch OutputFile.Failure.brokenPipe {
      exit(ExitStatus.clean.rawValue)
    } catch {
      Diagnostics.error("\(error)")
      exit(ExitStatus.couldNotRun.rawValue)
    }
  }
}
