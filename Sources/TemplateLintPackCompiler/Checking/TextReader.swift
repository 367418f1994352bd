internal import TemplateLintJSON
internal import TemplateLintModel
package import TemplateLintSignals
internal import TemplateLintText

/// Reads one text as if it were a template's only field: for examples and for trying phrases out.
package struct TextReader {
  package private(set) var matcher: SignalMatcher
  package private(set) var reading = SignalReading()
  private var document = Document()

  package init(_ pack: SignalPack) { matcher = SignalMatcher(pack) }

  /// Reads `text` at a place. With a language (an index), that one and English count; else it is detected.
  package mutating func read(_ text: [UInt8], at place: Place, in language: Int? = nil) {
    var template = Template()
    document.strings = text
    document.stringCount = text.count
    var field = TextField(range: ByteRange(0, text.count), node: -1, role: Self.role(of: place))
    if place == .card { field.card = 0 }
    template.fields = [field]
    matcher.read(template, of: document, assuming: language, into: &reading)
  }

  private static func role(of place: Place) -> TextRole {
    switch place {
    case .header: .headerText
    case .body, .card: .bodyText
    case .footer: .footerText
    case .button: .buttonText
    case .url: .buttonURL
    case .name: .name
    case .example: .bodyExample
    }
  }
}
