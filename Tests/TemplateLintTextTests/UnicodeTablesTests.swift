import Foundation
import Testing

@Suite struct UnicodeTablesTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(.enabled(if: UnicodeData.isInstalled, UnicodeData.reason))
  func theTablesAreWhatTheGeneratorWrites() throws {
    let folder = try #require(UnicodeData.folder)
    let output = FileManager.default.temporaryDirectory.appendingPathComponent("UnicodeTables-\(UUID().uuidString).h")
    defer { try? FileManager.default.removeItem(at: output) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", Self.root.appendingPathComponent("scripts/generate-unicode-tables.py").path, "--ucd", folder,
      "--output",
      output.path,
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let written = try Data(contentsOf: output)
    let kept = try Data(contentsOf: Self.root.appendingPathComponent("Sources/CUnicodeTables/UnicodeTables.h"))
    #expect(written == kept, "run `make tables` (scripts/generate-unicode-tables.py)")
  }
}
