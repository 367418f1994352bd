internal import TemplateLintInputs
internal import TemplateLintJSON

/// Gives the blocks of all input files, one after the other. What cannot be read is kept for the end of the run.
struct BlockSource {
  /// One block with the name that positions show for its file.
  struct Job {
    let path: String
    let block: RecordBlock
  }

  private let files: [InputFile]
  private let standardInputName: String
  private let options: InputReader.Options
  private var nextFile = 0
  private var current: (path: String, stream: InputStream, reader: InputReader, isAtEnd: Bool)?
  /// Files that were opened.
  private(set) var filesRead = 0
  /// Files of a folder that turned out to hold no templates.
  private(set) var passedOver: [String] = []
  /// Sentences about what could not be read.
  private(set) var problems: [String] = []

  init(files: [InputFile], standardInputName: String, options: InputReader.Options) {
    self.files = files
    self.standardInputName = standardInputName
    self.options = options
  }

  mutating func next() -> Job? {
    while true {
      if let job = nextOfCurrent() { return job }
      guard nextFile < files.count else { return nil }
      let file = files[nextFile]
      nextFile += 1
      do {
        let stream = try InputStream(path: file.path)
        filesRead += 1
        let name = file.path == "-" ? standardInputName : file.path
        current = (name, stream, reader(for: name, isWalked: file.foundBy != nil), false)
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
    guard let (path, stream, begun, wasAtEnd) = current else { return nil }
    var (reader, isAtEnd) = (begun, wasAtEnd)
    current = nil  // Moved out, so that the reader's buffer is not copied while it changes.
    while true {
      if let block = reader.nextBlock() {
        current = (path, stream, reader, isAtEnd)
        return Job(path: path, block: block)
      }
      if isAtEnd {
        if reader.isPassedOver {
          passedOver.append(path)
          filesRead -= 1
        }
        return nil
      }
      do {
        if try !stream.next({ reader.append($0) }) {
          reader.finish()
          isAtEnd = true
        }
      } catch {
        problems.append("\(error)")
        reader.finish()
        isAtEnd = true
      }
    }
  }
}
