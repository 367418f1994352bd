#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where a report goes: standard output, or a file that appears whole or not at all (written beside, then renamed).
final class OutputFile {
  enum Failure: Error, CustomStringConvertible {
    case cannotWrite(path: String, cause: String)
    /// The reader of standard output went away; not an error of ours.
    case brokenPipe

    var description: String {
      switch self {
      case .cannotWrite(let path, let cause): "\(path): cannot be written: \(cause)"
      case .brokenPipe: "the reader of standard output went away"
      }
    }
  }

  private let path: String?
  private let temporary: String
  private var descriptor: Int32

  /// - Parameters:
  ///   - path: nil or `-` for standard output.
  ///   - keepsMode: the new file gets the permissions of the one that it replaces.
  init(path: String?, keepsMode: Bool = false) throws {
    guard let path, path != "-" else {
      self.path = nil
      temporary = ""
      descriptor = STDOUT_FILENO
      return
    }
    self.path = path
    // A device or pipe cannot be replaced by a rename.
    let isPlain = FileStatus(path: path).map { $0.kind == .file } ?? true
    temporary = isPlain ? "\(path).\(getpid()).partial" : ""
    // Before the file is there: a signal may come right after.
    if isPlain { Interruption.remember(temporary) }
    descriptor = open(isPlain ? temporary : path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let failure = Self.failure(path)
      if isPlain { Interruption.forget(temporary) }
      throw failure
    }
    if keepsMode, let mode = FileStatus(path: path)?.mode { fchmod(descriptor, mode) }
  }

  /// Writes a whole report or file, or leaves what was there.
  static func write(_ bytes: [UInt8], to path: String?, keepsMode: Bool = false) throws {
    let file = try OutputFile(path: path, keepsMode: keepsMode)
    do {
      try file.write(bytes)
      try file.finish()
    } catch {
      file.discard()
      throw error
    }
  }

  /// Makes a folder where none is; its parent must exist.
  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(path) }
  }

  /// Writes all bytes or throws.
  func write(_ bytes: [UInt8]) throws { try bytes.withUnsafeBytes { try write($0) } }

  /// The same from other memory.
  func write(_ buffer: UnsafeRawBufferPointer) throws {
    var offset = 0
    while offset < buffer.count {
      let written = posixWrite(buffer.baseAddress.unsafelyUnwrapped + offset, buffer.count - offset)
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE, path == nil { throw Failure.brokenPipe }
        throw Self.failure(path ?? "standard output")
      }
      offset += written
    }
  }

  /// Completes the file: checks that the bytes reached the disk and puts it in place.
  func finish() throws {
    guard let path else { return }
    guard temporary.isEmpty || fsync(descriptor) == 0, close(descriptor) == 0 else {
      let failure = Self.failure(path)
      descriptor = -1
      discard()
      throw failure
    }
    descriptor = -1
    if !temporary.isEmpty {
      guard rename(temporary, path) == 0 else {
        let failure = Self.failure(path)
        discard()
        throw failure
      }
      Interruption.forget(temporary)
    }
  }

  /// Leaves no trace of an unfinished file.
  func discard() {
    guard path != nil else { return }
    if descriptor >= 0 { _ = close(descriptor) }
    descriptor = -1
    if !temporary.isEmpty {
      unlink(temporary)
      Interruption.forget(temporary)
    }
  }

  private func posixWrite(_ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }

  private static func failure(_ path: String) -> Failure {
    .cannotWrite(path: path, cause: String(cString: strerror(errno)))
  }
}
