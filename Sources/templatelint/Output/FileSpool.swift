internal import TemplateLintReports

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Keeps up to one megabyte in memory and the rest in a file without a name, which goes with the process.
struct FileSpool: Spool {
  static let memoryLimit = 1 << 20

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

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    // Before it grows: what is large goes to the file, not through memory.
    if memory.count + bytes.count > Self.memoryLimit {
      try memory.withUnsafeBufferPointer { try flush($0) }
      memory.removeAll(keepingCapacity: true)
      if bytes.count > Self.memoryLimit { return try flush(bytes) }
    }
    memory.append(contentsOf: bytes)
  }

  mutating func drain(_ body: ([UInt8]) throws -> Void) throws {
    if let file {
      rewind(file.stream)
      var block = [UInt8](repeating: 0, count: 1 << 18)
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

  private mutating func flush(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    if file == nil { file = File() }
    guard let file, fwrite(bytes.baseAddress, 1, bytes.count, file.stream) == bytes.count else { throw Failure.cannotSpool }
  }
}
