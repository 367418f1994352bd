import TemplateLint
import TemplateLintRules
import Testing

@testable import TemplateLintReports

@Suite struct LineFormatTests {
  private func text(_ format: ReportFormat) throws -> String {
    String(decoding: try HostileRun.report(format), as: UTF8.self)
  }

  @Test(arguments: [ReportFormat.github, .markdown, .csv, .text])
  func noControlOrDirectionCharacterIsWritten(_ format: ReportFormat) throws {
    let bad = try text(format).unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || $0.value == 0x7F || $0.value == 0x202E || $0.value == 0x2028
    }
    #expect(bad.isEmpty)
  }

  @Test func aGitHubCommandIsOneLineAndCannotForgeAnother() throws {
    let lines = try text(.github).split(separator: "\n", omittingEmptySubsequences: true)
    #expect(lines.count == HostileRun.findings.count(where: \.counts))
    for line in lines {
      #expect(["::error file=", "::warning file=", "::notice file="].contains { line.hasPrefix($0) })
      // Five commas and the two colons of the end: nothing of a path or a rule ends a property.
      let properties = line.dropFirst(2).prefix { $0 != ":" }
      #expect(properties.count { $0 == "," } == 5)
    }
  }

  @Test func noTextStartsALineOfTheTextReport() throws {
    #expect(!(try text(.text)).split(separator: "\n").contains { $0.hasPrefix("::") })
  }

  @Test func everyRowOfCSVHasEveryColumn() throws {
    let rows = try CSVRows.parse(text(.csv))
    #expect(rows.count == 1 + HostileRun.analyses.count + HostileRun.accountFindings.count)
    #expect(rows.allSatisfy { $0.count == CSVReport.columns.count })
    #expect(rows[0] == CSVReport.columns)
  }

  @Test func noCellOfCSVIsAFormula() throws {
    let cells = try CSVRows.parse(text(.csv)).joined()
    #expect(cells.contains("'=1+1"))
    #expect(!cells.contains { cell in cell.first.map { "=+-@".contains($0) } ?? false })
    for formula in ["=1", "+1", "-1", "@A1", "\t=1", "\r=1", " =1", "＝1", "\u{FEFF}=1", "\u{0}=1"] {
      #expect(CSVText.cell(formula).drop { $0 == "\"" }.hasPrefix("'"), "\(formula)")
    }
  }

  @Test func markdownShowsTextAndDoesNothingWithIt() {
    #expect(MarkdownText.escaped("<img src=x> | `a` [x](https://e.example)") == #"\<img src=x\> \| \`a\` \[x\](https\://e\.example)"#)
    #expect(MarkdownText.escaped("@someone #1") == ##"\@<!-- -->someone \#<!-- -->1"##)
    #expect(MarkdownText.escaped("a\r\nb\u{202E}c") == "a  b\u{FFFD}c")
  }

  @Test func everyRowOfMarkdownHasFourCells() throws {
    let rows = try text(.markdown).split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count == 2 + HostileRun.findings.count(where: \.counts))
    for row in rows {
      var bars = 0
      var isEscaped = false
      for character in row {
        if character == "|", !isEscaped { bars += 1 }
        isEscaped = character == "\\" && !isEscaped
      }
      #expect(bars == 5, "\(row)")
    }
  }

  @Test func markdownFitsIntoACommentAndPutsErrorsFirst() throws {
    let note = HostileRun.finding("a note", rule: "some-rule", .note, 1)
    let error = HostileRun.finding("the error", rule: "some-rule", .error, 2)
    let bytes = try HostileRun.report(.markdown, [], accountFindings: Array(repeating: note, count: 5000) + [error])
    let text = String(decoding: bytes, as: UTF8.self)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| note") || $0.hasPrefix("| error") }
    #expect(bytes.count < 65_536)
    #expect(rows.first?.contains("the error") == true)
    #expect(text.contains("\(5001 - rows.count) more findings not shown"))
  }
}
