import Foundation
import TemplateLintJSON
import TemplateLintText
import Testing

/// Another reader of JSON that everyone trusts, over documents made from seeds: the same ones are refused, and the others hold
/// the same values.
@Suite struct PythonAgreementTests {
  private struct Unavailable: Error {}

  @Test(arguments: 0..<4) func pythonReadsEveryGeneratedDocumentAlike(_ seed: UInt64) throws {
    var random = SplitMix(state: 1_000 + seed)
    let texts = (0..<3_000).map { index in
      let text = JSONTexts.text(depth: 6, using: &random)
      return index % 2 == 0 ? text : JSONTexts.damaged(text, using: &random)
    }
    let answers = try Self.python(texts)
    try #require(answers.count == texts.count)
    var accepted = 0
    for (text, answer) in zip(texts, answers) {
      let own = Self.shown(text)
      accepted += own == "-" ? 0 : 1
      if own != answer { Issue.record("\(String(decoding: text, as: UTF8.self).debugDescription): \(own), Python: \(answer)") }
    }
    #expect(accepted > 1_500 && accepted < 2_900, "\(accepted) of \(texts.count) are JSON: both kinds are wanted")
  }

  @Test func theTablesOfOurOwnAreJudgedAlike() throws {
    let passing = JSONAcceptanceTests.accepted + JSONClassTests.accepted + JSONClassTests.numbersOfAnySize
    let failing = (JSONAcceptanceTests.refused + JSONClassTests.refused).map { Array($0.0.utf8) }
      + JSONClassTests.brokenBytes.map(\.0) + JSONClassTests.noText.map { [0x5B, 0x22] + $0 + [0x22, 0x5D] }
    let answers = try Self.python(passing.map { Array($0.utf8) } + failing)
    #expect(answers.count == passing.count + failing.count)
    for (text, answer) in zip(passing, answers) { #expect(answer == Self.shown(Array(text.utf8))) }
    for (bytes, answer) in zip(failing, answers.dropFirst(passing.count)) {
      #expect(answer == "-", "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private static func python(_ texts: [[UInt8]]) throws -> [String] {
    let input = FileManager.default.temporaryDirectory.appendingPathComponent("json-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: input) }
    try Data(texts.map { hexadecimal($0) + "\n" }.joined().utf8).write(to: input)
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("python-json.py").path]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = output
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Unavailable() }
    return String(decoding: answer, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }, as: UTF8.self)
  }

  private static func shown(_ bytes: [UInt8]) -> String {
    guard case .document(let document) = Reading(bytes) else { return "-" }
    return shown(document, 0)
  }

  private static func shown(_ document: Document, _ node: NodeIndex) -> String {
    switch document[node].kind {
    case .object:
      "{" + document.children(node).map { "\(hexadecimal(document.strings[document[$0].keyText.indices])):\(shown(document, $0))" }
        .joined(separator: ",") + "}"
    case .array: "[" + document.children(node).map { shown(document, $0) }.joined(separator: ",") + "]"
    case .string: "'" + hexadecimal(document.strings[document[node].text.indices])
    case .number, .true, .false, .null: document.sourceText(of: node)
    }
  }
}
