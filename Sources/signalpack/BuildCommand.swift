internal import ArgumentParser
internal import Foundation
internal import TemplateLintPackCompiler

/// Compiles the pack that the library embeds.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Compiles all signals and lexicons into one pack.")

  @OptionGroup var pack: PackOptions
  @Option(help: "The pack to write.")
  var output = "Sources/CSignalPack/signals.pack"

  @Flag(help: "Leave out phrases that are wrong instead of refusing them.")
  var lenient = false

  func run() throws {
    let files = try PackFolder.files(in: pack.source)
    let bytes = lenient ? try PackCompiler.compileWhatWorks(files).bytes : try PackCompiler.compile(files)
    // The embedded pack is part of the program: an unchanged one must not cause a rebuild.
    if FileManager.default.contents(atPath: output) != Data(bytes) {
      try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
    }
    print("\(output): \(bytes.count) bytes")
  }
}
