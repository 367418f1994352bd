internal import TemplateLintJSON
internal import TemplateLintText

extension RecordBlock {
  /// An empty block over the text of an input that is no JSON.
  init(text: [UInt8], format: SourceFormat, firstRecord: Int) {
    self.init(bytes: text, offset: 0, records: [], firstRecord: firstRecord)
    self.format = format
  }

  /// Appends a document that begins on a line of its own.
  mutating func append(_ document: Document, line: Int, column: Int = 1) {
    var document = document
    let start = document.nodeCount > 0 ? Int(document[0].source.start) : 0
    document.origin.start = start
    document.origin.line = line
    document.origin.column = column
    document.origin.format = format
    records.append(
      Record(
        content: .built(documents.count), range: ByteRange(start, start), offset: start, line: line, column: column, place: .root))
    documents.append(document)
  }

  /// Appends a stretch of JSON inside the text.
  mutating func appendJSON(_ range: Range<Int>, line: Int, column: Int) {
    records.append(
      Record(
        content: .json, range: ByteRange(range.lowerBound, range.upperBound), offset: range.lowerBound, line: line, column: column,
        place: .root))
  }

  /// Appends what could not be read; the error's offset is one in `bytes`.
  mutating func refuse(_ error: JSONSyntaxError) {
    // From the beginning of the text, so that lines are counted from there.
    records.append(
      Record(content: .refused(error), range: ByteRange(0, 0), offset: 0, line: 1, column: 1, place: .root))
  }
}
