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
  /// Not filled with zeros: a short file touches a page or two of it.
  private let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 16)

  init(path: String) throws {
    self.path = path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(path) }
  }

  deinit {
    block.deallocate()
    if descriptor > STDIN_FILENO { _ = close(descriptor) }
  }

  /// Hands the next bytes to `body`; false at the end.
  func next(_ body: (UnsafeBufferPointer<UInt8>) -> Void) throws -> Bool {
    while true {
      let count = read(descriptor, block.baseAddress, block.count)
      if count > 0 {
        UnsafeRawBufferPointer(rebasing: block[..<count]).withMemoryRebound(to: UInt8.self, body)
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
