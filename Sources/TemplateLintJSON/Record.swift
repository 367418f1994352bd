package import TemplateLintText

/// One record of an input: the bytes of one template, labelled row or envelope, and where they were.
package struct Record: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    /// The bytes of one JSON value, to be parsed.
    case json
    /// More bytes than a template may have: they were passed over.
    case tooLarge
    /// A document that a reader of another format has built; an index into `RecordBlock.documents`.
    case built(Int)
    /// What a reader of another format could not take.
    case refused(JSONSyntaxError)
    /// Something between records that should not be there, or the end of the input too early.
    case malformed(JSONSyntaxError.Reason)
  }

  package var content: Content
  /// In `RecordBlock.bytes`; empty unless `content` is `json`.
  package var range: ByteRange
  /// Absolute offset of the first byte in the input.
  package var offset: Int
  /// Line of the first byte, from 1.
  package var line: Int
  /// Column of the first byte in UTF-16 units, from 1.
  package var column: Int
  package var place: RecordPlace

  package init(content: Content, range: ByteRange, offset: Int, line: Int, column: Int, place: RecordPlace) {
    self.content = content
    self.range = range
    self.offset = offset
    self.line = line
    self.column = column
    self.place = place
  }
}

/// A stretch of the input that holds whole records: what one worker takes at a time.
package struct RecordBlock: Sendable {
  package var bytes: [UInt8]
  /// Absolute offset of `bytes[0]` in the input.
  package var offset: Int
  package var records: ContiguousArray<Record>
  /// Ordinal in the input of the first record, from 0.
  package var firstRecord: Int
  /// Documents that readers of other formats have built.
  package var documents: [Document] = []
  package var format = SourceFormat.json

  package init(bytes: [UInt8], offset: Int, records: ContiguousArray<Record>, firstRecord: Int) {
    self.bytes = bytes
    self.offset = offset
    self.records = records
    self.firstRecord = firstRecord
  }

  /// Parses one of its records; afterwards the document knows where it stands in the input.
  ///
  /// The error's offset is one in `bytes`, and the document's `position(of:)` takes it.
  package func parse(_ record: Record, into document: inout Document) throws(JSONSyntaxError) {
    defer {
      document.origin.offset = offset
      document.origin.start = Int(record.range.start)
      document.origin.line = record.line
      document.origin.column = record.column
      document.origin.place = record.place
      document.origin.format = format
    }
    switch record.content {
    case .json: try JSONParser.parse(bytes, range: record.range.indices, into: &document)
    case .tooLarge: throw refuse(JSONSyntaxError(.tooLarge, at: Int(record.range.start)), &document)
    case .malformed(let reason): throw refuse(JSONSyntaxError(reason, at: Int(record.range.start)), &document)
    case .built(let index): document = documents[index]
    case .refused(let error): throw refuse(error, &document)
    }
  }

  private func refuse(_ error: JSONSyntaxError, _ document: inout Document) -> JSONSyntaxError {
    document.removeAll()
    document.source = bytes
    return error
  }
}
