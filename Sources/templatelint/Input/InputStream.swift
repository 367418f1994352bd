#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads a file or standard input in blocks.
final class InputStream {
  enum Failure: Error, CustomStringConvertible {
    case cannotRead(path: String, cause: String)

    var description: String {
      switch self {
      case .cannotRead(let path, let cause): "\(path): cannot be read: \(cause)"
      }
    }
  }

  private static let blockSize = 1 << 17

  private let path: String
  private let descriptor: Int32
  private var block = [UInt8](repeating: 0, count: blockSize)

  init(path: String) throws {
    self.path = path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(path) }
  }

  deinit { if descriptor > STDIN_FILENO { _ = close(descriptor) } }

  /// Hands the next bytes to `body`; false at the end.
  func next(_ body: (UnsafeBufferPointer<UInt8>) -> Void) throws -> Bool {
    while true {
      let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        block.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
        return true
      }
      if count == 0 { return false }
      if errno != EINTR { throw Self.failure(path) }
    }
  }

  private static func failure(_ path: String) -> Failure {
    .cannotRead(path: path, cause: String(cString: strerror(errno)))
  }
}
