import Foundation
import Testing

/// Unicode's own test files, from Debian's package `unicode-data` wherever it is installed.
enum UnicodeData {
  static let reason: Comment = "needs Debian's package unicode-data 15.0.0"

  /// Path of a file of the package, such as `auxiliary/WordBreakTest.txt`; nil when it is not installed.
  static func path(of name: String) -> String? { files.first { $0.hasSuffix("/" + name) } }

  /// The folder that holds `UnicodeData.txt`.
  static var folder: String? { path(of: "UnicodeData.txt").map { String($0.dropLast("/UnicodeData.txt".count)) } }

  static var isInstalled: Bool { version.hasPrefix("15.0.0") && folder != nil }

  private static let files: [String] = run("dpkg-query", "-L", "unicode-data").split(separator: "\n").map(String.init)
    .filter { FileManager.default.fileExists(atPath: $0) }
  private static let version = run("dpkg-query", "-W", "-f", "${Version}", "unicode-data")

  private static func run(_ arguments: String...) -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return "" }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : ""
  }

  /// The cases of a break test: a text and the byte offsets of all its boundaries.
  static func breakTest(_ name: String) throws -> [BreakCase] {
    let file = try #require(path(of: name))
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    return lines.compactMap { BreakCase(line: $0) }
  }

  /// A file that the package has compressed.
  static func compressedText(_ name: String) throws -> String {
    let file = try #require(path(of: name))
    return run("python3", "-c", "import bz2, sys; sys.stdout.buffer.write(bz2.open(sys.argv[1]).read())", file)
  }

  /// The fully-qualified sequences of `emoji-test.txt`.
  static func emojiSequences() throws -> [String] {
    let file = try #require(path(of: "emoji/emoji-test.txt"))
    return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let fields = line.prefix { $0 != "#" }.split(separator: ";")
      guard fields.count == 2, fields[1].contains("fully-qualified"), !fields[1].contains("minimally") else {
        return nil
      }
      let scalars = fields[0].split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
  }
}

/// One line of a break test, such as `÷ 0061 × 0308 ÷`.
struct BreakCase: CustomTestStringConvertible {
  var bytes: [UInt8] = []
  var boundaries: [Int] = []
  var testDescription: String

  init?(line: Substring) {
    let content = line.prefix { $0 != "#" }
    guard content.contains("÷") else { return nil }
    testDescription = String(content)
    for item in content.split(whereSeparator: \.isWhitespace) {
      if item == "÷" {
        boundaries.append(bytes.count)
      } else if item != "×", let value = UInt32(item, radix: 16), let scalar = Unicode.Scalar(value) {
        bytes += Array(String(scalar).utf8)
      }
    }
  }

  /// The boundaries that a segmenter finds, 0 included.
  func boundaries(_ next: (Int, UnsafeBufferPointer<UInt8>, Int) -> Int) -> [Int] {
    bytes.withUnsafeBufferPointer { buffer in
      var found = [0]
      while let last = found.last, last < buffer.count { found.append(next(last, buffer, buffer.count)) }
      return found
    }
  }
}
