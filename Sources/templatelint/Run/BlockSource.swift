internal import TemplateLintJSON

/// Gives the blocks of all input files, one after the other. What cannot be read is kept for the end of the run.
struct BlockSource {
  /// One block with the name that positions show for its file.
  struct Job {
    let path: String
    let block: RecordBlock
  }

  private let files: [String]
  private let standardInputName: String
  private let options: RecordScanner.Options
  private var nextFile = 0
  private var current: (path: String, stream: InputStream, scanner: RecordScanner, isAtEnd: Bool)?
  /// Files that were opened.
  private(set) var filesRead = 0
  /// Sentences about what could not be read.
  private(set) var problems: [String] = []

  init(files: [String], standardInputName: String, options: RecordScanner.Options) {
    self.files = files
    self.standardInputName = standardInputName
    self.options = options
  }

  mutating func next() -> Job? {
    while true {
      if let job = nextOfCurrent() { return job }
      guard nextFile < files.count else { return nil }
      let path = files[nextFile]
      nextFile += 1
      do {
        let stream = try InputStream(path: path)
        filesRead += 1
        current = (path == "-" ? standardInputName : path, stream, RecordScanner(options: options), false)
      } catch {
        problems.append("\(error)")
      }
    }
  }

  private mutating func nextOfCurrent() -> Job? {
    guard var (path, stream, scanner, isAtEnd) = current else { return nil }
    current = nil  // Moved out, so that the scanner's buffer is not copied while it changes.
    while true {
      if let block = scanner.nextBlock() {
        current = (path, stream, scanner, isAtEnd)
        return Job(path: path, block: block)
      }
      if isAtEnd { return nil }
      do {
        if try !stream.next({ scanner.append($0) }) {
          scanner.finish()
          isAtEnd = true
        }
      } catch {
        problems.append("\(error)")
        scanner.finish()
        isAtEnd = true
      }
    }
  }
}
