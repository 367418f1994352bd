internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// Finds templates in JSON that stands among other text: the body of a curl call, a file with comments around.
struct JSONFinder {
  /// Places that look like a beginning and are tried.
  private static let limit = 64

  private let bytes: [UInt8]
  private let content: Range<Int>
  /// Why a text that is meant to be a template is none; nil where all is well or nothing says what is meant.
  private(set) var error: JSONSyntaxError?

  init(_ content: Range<Int>, of bytes: [UInt8]) {
    self.bytes = bytes
    self.content = content
  }

  /// The stretches that hold templates, outermost and in order.
  mutating func find() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = content.lowerBound
    var tries = 0
    while tries < Self.limit, let start = bytes[at..<content.upperBound].firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) {
      tries += 1
      guard let end = end(ofValueAt: start) else {
        note(start..<content.upperBound, isFirst: tries == 1)
        break
      }
      if holdsTemplates(start..<end, isFirst: tries == 1) {
        found.append(start..<end)
        at = end
      } else {
        at = start + 1
      }
    }
    if !found.isEmpty { error = nil }
    return found
  }

  private mutating func holdsTemplates(_ range: Range<Int>, isFirst: Bool) -> Bool {
    var document = Document()
    do throws(JSONSyntaxError) {
      try JSONParser.parse(bytes, range: range, into: &document)
      return RecognisedTemplates.areIn(document)
    } catch {
      note(range, isFirst: isFirst)
      return false
    }
  }

  /// A payload with a mistake is told of; a sketch with dots in it is left alone.
  private mutating func note(_ range: Range<Int>, isFirst: Bool) {
    let text = SourceText(range, of: bytes)
    guard isFirst, error == nil, text.offset(of: "\"components\"") != nil, text.offset(of: "\"name\"") != nil,
      text.offset(of: "...") == nil, text.offset(of: "…") == nil, text.offset(of: "//") == nil || text.offset(of: "://") != nil
    else { return }
    var document = Document()
    do throws(JSONSyntaxError) { try JSONParser.parse(bytes, range: range, into: &document) } catch { self.error = error }
  }

  /// Behind the bracket that closes the one at `start`; nil where there is none.
  private func end(ofValueAt start: Int) -> Int? {
    var depth = 0
    var isInString = false
    var index = start
    while index < content.upperBound {
      let byte = bytes[index]
      if isInString {
        if byte == 0x5C { index += 1 } else if byte == 0x22 { isInString = false }
      } else {
        switch byte {
        case 0x22: isInString = true
        case 0x7B, 0x5B: depth += 1
        case 0x7D, 0x5D:
          depth -= 1
          if depth == 0 { return index + 1 }
        default: break
        }
      }
      index += 1
    }
    return nil
  }
}

/// Whether a document holds anything that is read as a template.
enum RecognisedTemplates {
  static func areIn(_ document: Document) -> Bool {
    var document = document
    var roots: ContiguousArray<TemplateRoot> = []
    TemplateReader.locate(in: &document, into: &roots)
    return roots.contains { $0.shape != .unrecognised }
  }
}
