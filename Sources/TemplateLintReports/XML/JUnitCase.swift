internal import TemplateLint
internal import TemplateLintRules
internal import TemplateLintXML

/// One test case of the JUnit report.
struct JUnitCase {
  enum Outcome {
    case passed
    case failure(type: String, message: String, text: String)
    case error(type: String, message: String, text: String)
  }

  let path: String
  let name: String
  let outcome: Outcome
  /// Lines that do not fail it.
  let output: [String]

  func xml() throws(XMLWriteError) -> [UInt8] {
    var bytes: [UInt8] = []
    var xml = try XMLWriter(indent: false, isFragment: true)
    try xml.element(
      "testcase", ["classname": path, "name": VisibleText.line(name), "file": path]
    ) { (xml) throws(XMLWriteError) in
      switch outcome {
      case .passed: break
      case .failure(let type, let message, let text): try Self.write("failure", type, message, text, to: &xml)
      case .error(let type, let message, let text): try Self.write("error", type, message, text, to: &xml)
      }
      if !output.isEmpty {
        try xml.element("system-out") { (xml) throws(XMLWriteError) in try xml.text(output.joined(separator: "\n")) }
      }
    }
    try xml.drain(into: &bytes)
    return bytes + [UInt8(ascii: "\n")]
  }

  /// A finding as compilers print it.
  static func line(_ finding: Finding) -> String {
    let source = finding.source
    let text = "\(source.path):\(source.line):\(source.column): \(finding.severity.name): \(finding.message) [\(finding.rule)]"
    return VisibleText.line(text)
  }

  private static func write(
    _ element: String, _ type: String, _ message: String, _ text: String, to xml: inout XMLWriter
  ) throws(XMLWriteError) {
    try xml.element(element, ["message": VisibleText.line(message), "type": type]) { (xml) throws(XMLWriteError) in
      try xml.text(text)
    }
  }
}
