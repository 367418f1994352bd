internal import TemplateLint
internal import TemplateLintInputs
internal import TemplateLintJSON

/// Gives the blocks of all input files, one after the other. What cannot be read is kept for the end of the run.
struct BlockSource {
  /// One block with the name that positions show for its file.
  struct Job {
    let path: String
    let block: RecordBlock
    let settings: FileSettings
    /// False for files that are read only for what all templates say together.
    let isReported: Bool
  }

  /// The file that is being read.
  private struct OpenFile {
    let path: String
    let stream: InputStream
    var reader: InputReader
    let settings: FileSettings
    let isReported: Bool
    var isAtEnd = false
  }

  private let files: [InputFile]
  private let standardInputName: String
  private let options: InputReader.Options
  private let settings: SettingsSource
  /// Files beside these are read, not reported; nil for all.
  var changedFiles: ChangedFiles?
  private var nextFile = 0
  private var current: OpenFile?
  /// Files that were opened.
  private(set) var filesRead = 0
  /// Files of a folder that turned out to hold no templates.
  private(set) var passedOver: [String] = []
  /// Sentences about what could not be read.
  private(set) var problems: [String] = []

  /// - Parameter settings: gives each file its settings; built-in ones without it.
  init(
    files: [InputFile], standardInputName: String, options: InputReader.Options,
    settings: SettingsSource = SettingsSource(.builtIn, base: Inspector.Options())
  ) {
    self.files = files
    self.standardInputName = standardInputName
    self.options = options
    self.settings = settings
  }

  mutating func next() -> Job? {
    while true {
      if let job = nextOfCurrent() { return job }
      guard nextFile < files.count else { return nil }
      let file = files[nextFile]
      nextFile += 1
      do {
        let stream = try InputStream(path: file.path)
        let name = file.path == "-" ? standardInputName : file.path
        // A broken configuration is said once; what it governs is not guessed at.
        guard let settings = settings.settings(for: name) else { continue }
        let isReported = changedFiles?.contains(file.path) ?? true
        if isReported { filesRead += 1 }
        current = OpenFile(
          path: name, stream: stream, reader: reader(for: name, isWalked: file.foundBy != nil), settings: settings,
          isReported: isReported)
      } catch {
        problems.append("\(error)")
      }
    }
  }

  private func reader(for name: String, isWalked: Bool) -> InputReader {
    var own = options
    own.hint = InputFormat(fileExtension: InputDiscovery.fileExtension(of: name))
    own.isWalked = isWalked
    return InputReader(options: own)
  }

  private mutating func nextOfCurrent() -> Job? {
    guard var file = current else { return nil }
    current = nil  // Moved out, so that the reader's buffer is not copied while it changes.
    while true {
      if let block = file.reader.nextBlock() {
        let job = Job(path: file.path, block: block, settings: file.settings, isReported: file.isReported)
        current = file
        return job
      }
      if file.isAtEnd {
        if file.reader.isPassedOver {
          passedOver.append(file.path)
          if file.isReported { filesRead -= 1 }
        }
        return nil
      }
      do {
        if try !file.stream.next({ file.reader.append($0) }) {
          file.reader.finish()
          file.isAtEnd = true
        }
      } catch {
        problems.append("\(error)")
        file.reader.finish()
        file.isAtEnd = true
      }
    }
  }
}
