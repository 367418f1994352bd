/// Text for people on standard output, outside of reports.
enum StandardOutput {
  /// Prints a line; a reader that went away is no error.
  static func print(_ text: String) {
    do {
      try OutputFile(path: nil).write(Array((text + "\n").utf8))
    } catch OutputFile.Failure.brokenPipe {
    } catch {
      Diagnostics.error("\(error)")
    }
  }
}
