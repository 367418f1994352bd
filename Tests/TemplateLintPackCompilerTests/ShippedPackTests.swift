import TemplateLintPackCompiler
import TemplateLintSignals
import Testing

struct ShippedPackTests {
  @Test func theEmbeddedPackIsWhatTheFilesCompileTo() throws {
    #expect(ShippedFiles.files.count > 10)
    let compiled = try PackCompiler.compile(ShippedFiles.files)
    #expect(compiled == ShippedFiles.pack, "run `make pack` and commit Sources/CSignalPack/signals.pack")
  }

  @Test func theEmbeddedPackIsWhole() throws {
    #expect(try SignalPack(bytes: ShippedFiles.pack).signalCount == SignalPack.builtIn.signalCount)
  }

  @Test func theOrderOfFilesDoesNotMatter() throws {
    let forward = try PackCompiler.compileWhatWorks(ShippedFiles.files).bytes
    #expect(try PackCompiler.compileWhatWorks(ShippedFiles.files.reversed()).bytes == forward)
  }

  @Test(arguments: ShippedFiles.files.map(\.path))
  func everyExampleOfAFileDoesWhatItIsThereFor(_ path: String) {
    for failure in ShippedFiles.failures[path] ?? [] { Issue.record("\(failure)") }
  }

  @Test func everyLexiconHasTheAnchorSignals() throws {
    for language in try CoverageReport(ShippedFiles.files).languages {
      #expect(language.missingAnchors == [], "\(language.code)")
    }
  }
}
