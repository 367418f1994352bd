/// The command's exit codes, as the contract fixes them. 64 (wrong usage) is the argument parser's own.
enum ExitStatus: Int32 {
  /// Nothing at or above the threshold.
  case clean = 0
  /// Something at or above the threshold was found.
  case found = 1
  /// Some input, configuration or output could not be used; wins over `found`.
  case couldNotRun = 2
  /// Stopped by SIGINT or SIGTERM.
  case interrupted = 130
}
