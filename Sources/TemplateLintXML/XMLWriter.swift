internal import CLibXML2

/// Writes one XML document through libxml2's text writer, into memory that is drained as often as the caller likes.
///
/// libxml2's own file output hides a full disk (`xmlFreeTextWriter` returns nothing), so bytes always go through the caller's
/// sink. Every call can throw; after an error the document is lost.
package struct XMLWriter: ~Copyable {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr
  /// NUL-terminated copy of the text being written; kept for its memory.
  private var scratch: [UInt8] = []

  /// Starts a document in UTF-8.
  /// - Parameters:
  ///   - indent: puts each element on a line of its own. Text content is written as it is.
  ///   - isFragment: writes elements without the declaration, to be put into a document that another writer begins.
  package init(indent: Bool = true, isFragment: Bool = false) throws(XMLWriteError) {
    guard let buffer = xmlBufferCreate() else { throw .outOfMemory }
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      throw .outOfMemory
    }
    let status =
      min(
        xmlTextWriterSetIndent(writer, indent ? 1 : 0),
        isFragment ? 0 : xmlTextWriterStartDocument(writer, nil, "UTF-8", nil))
    guard status >= 0 else {
      xmlFreeTextWriter(writer)
      xmlBufferFree(buffer)
      throw .failed(operation: "start the document")
    }
    self.buffer = buffer
    self.writer = writer
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  package mutating func startElement(_ name: String) throws(XMLWriteError) {
    try check(xmlTextWriterStartElement(writer, name), "start an element")
  }

  /// Ends the innermost open element; an element without content becomes an empty tag.
  package mutating func endElement() throws(XMLWriteError) {
    try check(xmlTextWriterEndElement(writer), "end an element")
  }

  /// Adds an attribute to the element just started. Illegal characters become U+FFFD.
  package mutating func attribute(_ name: String, _ value: String) throws(XMLWriteError) {
    var value = value
    legalise(&value)
    try check(
      scratch.withUnsafeBufferPointer { xmlTextWriterWriteAttribute(writer, name, $0.baseAddress) }, "write an attribute")
  }

  /// Adds character data to the open element. Illegal characters become U+FFFD.
  package mutating func text(_ text: String) throws(XMLWriteError) {
    var text = text
    legalise(&text)
    try check(scratch.withUnsafeBufferPointer { xmlTextWriterWriteString(writer, $0.baseAddress) }, "write text")
  }

  /// Runs `content` inside an element, with its attributes in the given order.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    content: (inout XMLWriter) throws(XMLWriteError) -> Void = { (_) throws(XMLWriteError) in }
  ) throws(XMLWriteError) {
    try startElement(name)
    for (key, value) in attributes { try attribute(key, value) }
    try content(&self)
    try endElement()
  }

  /// Moves what is written so far to the end of `output`.
  package mutating func drain(into output: inout [UInt8]) throws(XMLWriteError) {
    try check(xmlTextWriterFlush(writer), "flush")
    let length = Int(xmlBufferLength(buffer))
    if length > 0, let content = xmlBufferContent(buffer) {
      output.append(contentsOf: UnsafeBufferPointer(start: content, count: length))
      xmlBufferEmpty(buffer)
    }
  }

  /// Ends all open elements and the document, and moves the rest to `output`.
  package mutating func end(into output: inout [UInt8]) throws(XMLWriteError) {
    try check(xmlTextWriterEndDocument(writer), "end the document")
    try drain(into: &output)
  }

  private mutating func legalise(_ text: inout String) {
    scratch.removeAll(keepingCapacity: true)
    text.withUTF8 { XMLText.appendLegal($0, to: &scratch) }
    scratch.append(0)
  }

  private func check(_ status: Int32, _ operation: String) throws(XMLWriteError) {
    guard status >= 0 else { throw .failed(operation: operation) }
  }
}
