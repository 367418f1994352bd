internal import TemplateLint
internal import TemplateLintInputs
internal import TemplateLintJSON

/// Makes the safe fixes of all input files, one file after the other.
struct FixRun {
  let input: InputChoice
  let settings: SettingsSource

  /// What became of the files.
  struct Outcome {
    /// Paths of files that changed, or would change.
    var changed: [String] = []
    /// Findings that were mended.
    var fixes = 0
    /// Sentences about files that could not be read or written.
    var problems: [String] = []
  }

  /// Writes every changed file in place of the old one.
  func apply() -> Outcome {
    run { path, _, new in
      // The link stays a link: what it leads to is written.
      try OutputFile.write(new, to: FileStatus.resolved(path) ?? path, keepsMode: true)
    }
  }

  /// Prints what would change.
  func show() throws -> Outcome {
    let output = try OutputFile(path: nil)
    return run { path, old, new in try output.write(UnifiedDiff.bytes(path, old: old, new: new)) }
  }

  private func run(_ change: (_ path: String, _ old: [UInt8], _ new: [UInt8]) throws -> Void) -> Outcome {
    let discovery = InputDiscovery(paths: input.places)
    var outcome = Outcome()
    for file in discovery.files where file.path != "-" {
      do {
        let bytes = try WholeFile.read(file.path)
        guard let settings = settings.settings(for: file.path) else { continue }
        let result = fixer(for: file, settings).fix(bytes)
        guard result.bytes != bytes else { continue }
        try change(file.path, bytes, result.bytes)
        outcome.changed.append(file.path)
        outcome.fixes += result.fixed.count
      } catch {
        outcome.problems.append("\(error)")
      }
    }
    return outcome
  }

  private func fixer(for file: InputFile, _ settings: FileSettings) -> SourceFixer {
    var options = settings.inspectorOptions
    options.findsCures = false
    return SourceFixer { bytes in
      var readerOptions = InputReader.Options()
      readerOptions.scanner.maximumRecordBytes = input.maximumTemplateBytes
      readerOptions.format = input.format
      readerOptions.hint = InputFormat(fileExtension: InputDiscovery.fileExtension(of: file.path))
      readerOptions.isWalked = file.foundBy != nil
      var reader = InputReader(options: readerOptions)
      bytes.withUnsafeBufferPointer { reader.append($0) }
      reader.finish()
      var inspector = BlockInspector(options: options, keepsLines: false)
      var usage = FindingFilter.Usage()
      var analyses: [Analysis] = []
      while let block = reader.nextBlock() {
        inspector.inspect(block, path: file.path) { analysis in
          var analysis = analysis
          settings.filter.apply(to: &analysis, usage: &usage)
          analyses.append(analysis)
        }
      }
      return SourceFixer.Inspection(analyses)
    }
  }
}
