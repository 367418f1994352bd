import CLibXML2

/// Elements and attributes of a document that libxml2's parser accepts.
struct ParsedXML {
  struct Element {
    let name: String
    let attributes: [String: String]
  }

  struct NotWellFormed: Error {}

  /// In document order.
  let elements: [Element]

  init(_ bytes: [UInt8]) throws {
    let options = Int32(XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue)
    let document = bytes.withUnsafeBytes {
      xmlReadMemory($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil, nil, options)
    }
    guard let document else { throw NotWellFormed() }
    defer { xmlFreeDoc(document) }
    var elements: [Element] = []
    Self.collect(xmlDocGetRootElement(document), &elements)
    self.elements = elements
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  private static func collect(_ node: xmlNodePtr?, _ elements: inout [Element]) {
    var node = node
    while let current = node {
      if current.pointee.type == XML_ELEMENT_NODE {
        elements.append(Element(name: String(cString: current.pointee.name), attributes: attributes(of: current)))
        collect(current.pointee.children, &elements)
      }
      node = current.pointee.next
    }
  }

  private static func attributes(of node: xmlNodePtr) -> [String: String] {
    var result: [String: String] = [:]
    var attribute = node.pointee.properties
    while let current = attribute {
      if let value = xmlNodeListGetString(node.pointee.doc, current.pointee.children, 1) {
        result[String(cString: current.pointee.name)] = String(cString: value)
        tl_xmlFree(value)
      }
      attribute = current.pointee.next
    }
    return result
  }
}
