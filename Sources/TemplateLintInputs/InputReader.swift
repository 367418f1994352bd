package import TemplateLintJSON
internal import TemplateLintText

/// Reads an input of any format in blocks of records: JSON as it streams by, anything else once all of it is there.
///
/// Feed it with `append`, ask for blocks until there is none, feed on; at the end call `finish` and ask again.
package struct InputReader: Sendable {
  package struct Options: Sendable {
    /// How JSON is cut into records.
    package var scanner = RecordScanner.Options()
    /// The format that the user forces; nil to tell it by content.
    package var format: InputFormat?
    /// What the input's name says, for contents that do not tell.
    package var hint: InputFormat?
    /// The input was found in a folder: a file without templates is then no one's fault.
    package var isWalked = false
    /// Longer inputs that are no JSON are not read.
    package var maximumTextBytes = 64 << 20

    package init() {}
  }

  private enum State {
    case undecided, json, collecting(InputFormat), table, done
  }

  private let options: Options
  private var state = State.undecided
  // Beside the state and not inside it, so that it is changed where it stands.
  private var scanner: RecordScanner
  private var bytes: [UInt8] = []
  private var table: TableReader?
  private var ready: RecordBlock?
  private var isFinished = false
  private var handedOut = 0
  /// Blocks of a walked JSON file that nothing told apart from other JSON yet; nil once something did.
  private var search: WalkedSearch?
  /// A walked input that holds no template.
  package private(set) var isPassedOver = false

  package init(options: Options = Options()) {
    self.options = options
    scanner = RecordScanner(options: options.scanner)
    search = options.isWalked && options.format == nil ? WalkedSearch(bytesAtMost: options.maximumTextBytes) : nil
    switch options.format {
    case .json?: state = .json
    case let format?: state = .collecting(format)
    case nil: if options.hint == .json { state = .json }
    }
  }

  /// Takes the next bytes of the input.
  package mutating func append(_ next: UnsafeBufferPointer<UInt8>) {
    if case .undecided = state, bytes.isEmpty, Self.isPlainlyJSON(next, hint: options.hint) { state = .json }
    switch state {
    case .json: scanner.append(next)
    case .undecided, .collecting: collect(next)
    case .table, .done: break
    }
  }

  package mutating func append(_ next: [UInt8]) { next.withUnsafeBufferPointer { append($0) } }

  /// Says that no more bytes will come.
  package mutating func finish() {
    isFinished = true
    if case .undecided = state { decide() }
    switch state {
    case .json: scanner.finish()
    case .collecting(let format): read(as: format)
    case .undecided, .table, .done: break
    }
  }

  /// The next block of whole records; nil when more bytes are needed, or after `finish` when there are none.
  package mutating func nextBlock() -> RecordBlock? {
    switch state {
    case .json: return nextOfJSON()
    case .undecided, .collecting: return nil
    case .table: return nextRows()
    case .done:
      defer { ready = nil }
      return ready
    }
  }

  private mutating func nextOfJSON() -> RecordBlock? {
    guard var search else { return scanner.nextBlock() }
    self.search = nil
    while !search.isOver, let block = scanner.nextBlock() { search.take(block) }
    if search.isOver {
      if let held = search.next() {
        self.search = search
        return held
      }
      return scanner.nextBlock()
    }
    if isFinished { isPassedOver = true } else { self.search = search }
    return nil
  }

  // MARK: - Telling the format

  /// The common case, told by one byte.
  private static func isPlainlyJSON(_ bytes: UnsafeBufferPointer<UInt8>, hint: InputFormat?) -> Bool {
    guard let first = bytes.first(where: { $0 > 0x20 }) else { return false }
    return first == 0x7B || (first == 0x5B && hint != .markdown)
  }

  private mutating func collect(_ next: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= options.maximumTextBytes else { return }
    bytes.append(contentsOf: next)
    if case .undecided = state, bytes.count >= FormatDetector.lookAhead { decide() }
  }

  private mutating func decide() {
    let format = FormatDetector.format(of: bytes, hint: options.hint)
    guard format == .json else {
      state = .collecting(format)
      return
    }
    state = .json
    scanner.append(bytes)
    bytes = []
  }

  // MARK: - Reading what is no JSON

  private mutating func read(as format: InputFormat) {
    let fault = bytes.count > options.maximumTextBytes ? JSONSyntaxError(.tooLarge, at: 0, detail: Refusals.tooLarge) : fault(of: format)
    if let fault {
      // An empty file of notes is no export that failed.
      isPassedOver = options.isWalked && fault.reason == .empty
      return isPassedOver ? hand(refusal(of: fault, format), isNothing: true) : hand(refusal(of: fault, format))
    }
    switch format {
    case .csv: readTable()
    case .yaml:
      var block = RecordBlock(text: bytes, format: .yaml, firstRecord: 0)
      YAMLReader.read(0..<bytes.count, line: 1, into: &block)
      hand(block, isNothing: !isAboutTemplates(block), looked: nil)
    case .markdown:
      let block = MarkdownReader.read(bytes)
      hand(block, isNothing: block.records.isEmpty, looked: Refusals.markdown)
    case .json: break
    }
    bytes = []
  }

  /// Why the bytes are no text of this format.
  private func fault(of format: InputFormat) -> JSONSyntaxError? {
    if bytes.isEmpty { return JSONSyntaxError(.empty, at: 0, detail: Refusals.empty) }
    if format == .csv {
      let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      if isWide { return nil }
      if let zero = bytes.firstIndex(of: 0) { return JSONSyntaxError(.binary, at: zero) }
      return SourceEncoding.faultOfBrokenUTF8(in: bytes).map { JSONSyntaxError(.invalidUTF8, at: $0) }
    }
    if let zero = bytes.firstIndex(of: 0) { return JSONSyntaxError(.binary, at: zero) }
    return bytes.withUnsafeBufferPointer { UTF8Validation.firstInvalidOffset(in: $0) }.map { JSONSyntaxError(.invalidUTF8, at: $0) }
  }

  private mutating func readTable() {
    let text = SourceEncoding.decoded(bytes)
    do throws(JSONSyntaxError) {
      if let reader = try TableReader(text) {
        table = reader
        state = .table
        return
      }
      let block = RecordBlock(text: text.bytes, format: .table, firstRecord: 0)
      hand(block, isNothing: true, looked: Refusals.table)
    } catch {
      var block = RecordBlock(text: text.bytes, format: .table, firstRecord: 0)
      block.refuse(error)
      hand(block)
    }
  }

  private mutating func nextRows() -> RecordBlock? {
    guard var reader = table, !reader.isAtEnd else { return nil }
    table = nil
    var block = RecordBlock(text: reader.bytes, format: .table, firstRecord: handedOut)
    reader.read(into: &block, bytesAtMost: options.scanner.blockBytes / 4)
    table = reader
    handedOut += block.records.count
    return block.records.isEmpty ? nil : block
  }

  /// A walked YAML file of another kind: configuration, a chart. What cannot be read counts where it speaks of templates.
  private func isAboutTemplates(_ block: RecordBlock) -> Bool {
    if block.documents.contains(where: RecognisedTemplates.areIn) { return true }
    let text = SourceText(0..<min(block.bytes.count, 1 << 20), of: block.bytes)
    return !block.documents.isEmpty || block.records.isEmpty
      ? false : text.offset(of: "components:") != nil || text.offset(of: "category:") != nil && text.offset(of: "language:") != nil
  }

  private func refusal(of error: JSONSyntaxError, _ format: InputFormat) -> RecordBlock {
    var block = RecordBlock(text: bytes, format: format.source, firstRecord: 0)
    block.refuse(error)
    return block
  }

  /// Hands a block over, unless there is nothing in it: then a walked input is passed over and a named one is told why.
  private mutating func hand(_ block: RecordBlock, isNothing: Bool = false, looked: String? = nil) {
    state = .done
    ready = block
    guard isNothing else { return }
    if options.isWalked {
      isPassedOver = true
      ready = nil
    } else if block.records.isEmpty {
      ready?.refuse(JSONSyntaxError(.notRecognised, at: 0, detail: looked ?? Refusals.yaml))
    }
  }
}

extension InputFormat {
  fileprivate var source: SourceFormat {
    switch self {
    case .json: .json
    case .yaml: .yaml
    case .csv: .table
    case .markdown: .markdown
    }
  }
}
