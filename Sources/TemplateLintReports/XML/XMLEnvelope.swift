internal import TemplateLintXML

/// The outermost elements of a report whose records stream past libxml2's writer.
struct XMLEnvelope {
  /// What `end` writes; `begin` cuts it off what libxml2 wrote.
  let closing: String

  /// - Parameter content: writes the elements that stay open, each as the last child of the one before it.
  func opening(_ content: (inout XMLWriter) throws(XMLWriteError) -> Void) throws(XMLWriteError) -> [UInt8] {
    var output: [UInt8] = []
    var xml = try XMLWriter(indent: false)
    try content(&xml)
    try xml.end(into: &output)
    let closing = Array(closing.utf8)
    while output.last == UInt8(ascii: "\n") { output.removeLast() }
    precondition(output.suffix(closing.count).elementsEqual(closing), "libxml2 closes the outermost elements last")
    output.removeLast(closing.count)
    return output
  }
}
