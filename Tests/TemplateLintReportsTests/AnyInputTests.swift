import TemplateLint
import TemplateLintInputs
import TemplateLintJSON
import Testing

@testable import TemplateLintReports

/// What holds for any input in any format: every report is valid, twice the same, and the same however the input is cut.
@Suite struct AnyInputTests {
  @Test(arguments: 0..<40) func everyReportIsValidAndTwiceTheSame(_ seed: Int) throws {
    let input = AnyInput(seed: seed)
    let analyses = Analyzer().analyze(input.bytes, path: input.path)
    let again = Analyzer().analyze(input.bytes, path: input.path)
    #expect(!analyses.isEmpty)
    for format in ReportFormat.allCases {
      let bytes = try HostileRun.report(format, analyses)
      #expect(bytes == (try HostileRun.report(format, again)), "\(format)")
      try check(format, bytes, analyses)
    }
  }

  private func check(_ format: ReportFormat, _ bytes: [UInt8], _ analyses: [Analysis]) throws {
    let text = try #require(String(validating: bytes, as: UTF8.self))
    switch format {
    case .json: #expect(try ParsedJSON(bytes)["results"]?.items.count == analyses.count)
    case .sarif, .gitlab: _ = try ParsedJSON(bytes)
    case .ndjson: for line in bytes.split(separator: UInt8(ascii: "\n")) { _ = try ParsedJSON(line) }
    case .xml: #expect(try ParsedXML(bytes).all("result").count == analyses.count)
    case .junit, .checkstyle: _ = try ParsedXML(bytes)
    case .csv: #expect(try CSVRows.parse(text).allSatisfy { $0.count == CSVReport.columns.count })
    case .html: #expect(text.split(separator: "<script", omittingEmptySubsequences: false).count == 4)
    case .github:
      #expect(text.split(separator: "\n").allSatisfy { line in ["::error ", "::warning ", "::notice "].contains { line.hasPrefix($0) } })
    case .text, .markdown:
      let bad = text.unicodeScalars.filter { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x7F || $0.value == 0x202E || $0.value == 0x2028 }
      #expect(bad.isEmpty, "\(format)")
    }
  }

  /// Pieces of any length from the disk, blocks of any length to the workers: the bytes of the report do not change.
  @Test(arguments: 0..<40) func anyCutOfTheInputGivesTheSameBytes(_ seed: Int) throws {
    let input = AnyInput(seed: seed)
    let whole = try report(input, pieces: [input.bytes], blockBytes: 1 << 20)
    var random = Random(state: UInt64(seed))
    for _ in 0..<4 {
      var pieces: [[UInt8]] = []
      var rest = input.bytes[...]
      let largest = [1, 7, 60, 400][Int.random(in: 0..<4, using: &random)]
      while !rest.isEmpty {
        let size = Int.random(in: 1...largest, using: &random)
        pieces.append(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      let blockBytes = Int.random(in: 1...900, using: &random)
      #expect(try report(input, pieces: pieces, blockBytes: blockBytes) == whole, "pieces up to \(largest), blocks of \(blockBytes)")
    }
  }

  private func report(_ input: AnyInput, pieces: [[UInt8]], blockBytes: Int) throws -> [UInt8] {
    var options = InputReader.Options()
    options.scanner.blockBytes = blockBytes
    options.hint = InputFormat(fileExtension: String(input.path.dropFirst(2)))
    var reader = InputReader(options: options)
    var inspector = BlockInspector(options: Inspector.Options(), keepsLines: false)
    var analyses: [Analysis] = []
    func take() {
      while let block = reader.nextBlock() { inspector.inspect(block, path: input.path) { analyses.append($0) } }
    }
    for piece in pieces {
      reader.append(piece)
      take()
    }
    reader.finish()
    take()
    return try HostileRun.report(.json, analyses) + HostileRun.report(.sarif, analyses)
  }
}
