import TemplateLintJSON
import TemplateLintModel
import TemplateLintSignals
import TemplateLintText

/// A template in JSON, read with the embedded pack.
struct Reading {
  private(set) var document = Document()
  private(set) var template = Template()
  private(set) var reading = SignalReading()
  private(set) var matcher = SignalMatcher()

  init(_ json: String, vocabulary: Vocabulary = Vocabulary()) throws {
    matcher.vocabulary = vocabulary
    try JSONParser.parse(Array(json.utf8), into: &document)
    var roots: ContiguousArray<TemplateRoot> = []
    TemplateReader.locate(in: &document, into: &roots)
    if let root = roots.first { TemplateReader.read(root, of: document, into: &template) }
    matcher.read(template, of: document, into: &reading)
  }

  /// A template with components, and what else belongs beside them.
  init(components: String, language: String = "en_US", name: String = "sample", vocabulary: Vocabulary = Vocabulary()) throws {
    try self.init(
      "{\"name\":\"\(name)\",\"language\":\"\(language)\",\"category\":\"UTILITY\",\"components\":[\(components)]}",
      vocabulary: vocabulary)
  }

  /// A template with a body and perhaps more.
  init(body: String, more: String = "", language: String = "en_US", vocabulary: Vocabulary = Vocabulary()) throws {
    let escaped = body.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    try self.init(components: "{\"type\":\"BODY\",\"text\":\"\(escaped)\"}\(more)", language: language, vocabulary: vocabulary)
  }

  /// Ids of all signals, sorted by their index.
  var ids: [String] {
    (0..<matcher.pack.signalCount).filter { reading.has($0) }.map { matcher.pack.id($0) }
  }

  func has(_ id: String) -> Bool { ids.contains(id) }

  /// The texts of a signal's matches.
  func spans(_ id: String) -> [String] {
    let signal = matcher.pack.index(of: id)
    return reading.matches.filter { Int($0.signal) == signal && $0.field >= 0 }.map { document.string($0.range) }
  }
}
