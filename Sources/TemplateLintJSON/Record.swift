package import TemplateLintText

/// One record of an input: the bytes of one template, labelled row or envelope, and where they were.
package struct Record: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    /// The bytes of one JSON value, to be parsed.
    case json
    /// More bytes than a template may have: they were passed over.
    case tooLarge
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
}

/// A stretch of the input that holds whole records: what one worker takes at a time.
package struct RecordBlock: Sendable {
  package var bytes: [UInt8]
  /// Absolute offset of `bytes[0]` in the input.
  package var offset: Int
  package var records: ContiguousArray<Record>
  /// Ordinal in the input of the first record, from 0.
  package var firstRecord: Int

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
    }
    switch record.content {
    case .json: try JSONParser.parse(bytes, range: record.range.indices, into: &document)
    case .tooLarge: throw refuse(.tooLarge, record, &document)
    case .malformed(let reason): throw refuse(reason, record, &document)
    }
  }

  private func refuse(
    _ reason: JSONSyntaxError.Reason, _ record: Record, _ document: inout Document
  ) -> JSONSyntaxError {
    document.removeAll()
    document.source = bytes
    return JSONSyntaxError(reason, at: Int(record.range.start))
  }
}
