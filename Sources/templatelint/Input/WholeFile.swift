/// Small files that are read as a whole: configurations, baselines, weights.
enum WholeFile {
  /// Larger ones are none of these.
  static let limit = 64 << 20

  static func read(_ path: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let stream = try InputStream(path: path)
    while bytes.count <= limit, try stream.next({ bytes.append(contentsOf: $0) }) {}
    guard bytes.count <= limit else {
      throw InputStream.Failure.cannotRead(path: path, cause: "larger than \(limit >> 20) MiB")
    }
    return bytes
  }
}
