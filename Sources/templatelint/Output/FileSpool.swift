internal import TemplateLintReports

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Keeps up to a few megabytes in memory and the rest in a file without a name, which goes with the process.
struct FileSpool: Spool {
  static let memoryLimit = 4 << 20

  private var memory: [UInt8] = []
  private var file: File?

  /// Touched only by the thread that joins the report; the compiler cannot see that through a C stream.
  private final class File: @unchecked Sendable {
    let stream: UnsafeMutablePointer<FILE>

    init?() {
      guard let stream = tmpfile() else { return nil }
      self.stream = stream
    }

    deinit { fclose(stream) }
  }

  enum Failure: Error, CustomStringConvertible {
    case cannotSpool
    var description: String { "the findings of the report cannot be kept: no room for temporary files" }
  }

  mutating func append(_ bytes: [UInt8]) throws {
    memory.append(contentsOf: bytes)
    if memory.count > Self.memoryLimit { try flush() }
  }

  mutating func drain(_ body: ([UInt8]) throws -> Void) throws {
    if let file {
      rewind(file.stream)
      var block = [UInt8](repeating: 0, count: 1 << 20)
      while true {
        let count = fread(&block, 1, block.count, file.stream)
        if count == 0 { break }
        try body(Array(block[..<count]))
      }
      guard ferror(file.stream) == 0 else { throw Failure.cannotSpool }
    }
    try body(memory)
    memory.removeAll()
    file = nil
  }

  private mutating func flush() throws {
    if file == nil { file = File() }
    guard let file, fwrite(memory, 1, memory.count, file.stream) == memory.count else { throw Failure.cannotSpool }
    memory.removeAll(keepingCapacity: true)
  }
}
