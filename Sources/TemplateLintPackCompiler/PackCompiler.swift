package import TemplateLintSignals

/// Compiles signals and lexicons in YAML into a pack.
package enum PackCompiler {
  /// The bytes of a pack that stands alone. The same files give the same bytes, in whatever order they come.
  package static func compile(_ files: [SourceFile]) throws(CompileError) -> [UInt8] {
    try compile(files, base: nil)
  }

  /// The bytes of a pack that adds to another: `SignalPack.adding` takes them.
  package static func compile(_ files: [SourceFile], addingTo base: SignalPack) throws(CompileError) -> [UInt8] {
    try compile(files, base: base)
  }

  /// Leaves out the phrases that are wrong and says which: for those who write them, one file at a time.
  package static func compileWhatWorks(
    _ files: [SourceFile]
  ) throws(CompileError) -> (bytes: [UInt8], problems: [CompileProblem]) {
    var builder = PackBuilder(try PackSources.read(files.sorted { $0.path < $1.path }), base: nil)
    builder.isLenient = true
    let bytes = try builder.build()
    return (bytes, builder.phraseProblems)
  }

  private static func compile(_ files: [SourceFile], base: SignalPack?) throws(CompileError) -> [UInt8] {
    var builder = PackBuilder(try PackSources.read(files.sorted { $0.path < $1.path }), base: base)
    return try builder.build()
  }
}
