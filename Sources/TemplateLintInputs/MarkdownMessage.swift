internal import TemplateLintJSON
internal import TemplateLintText

/// A message inside a fence: the body, perhaps a name above a line of dashes, and labelled parts around it.
struct MarkdownMessage {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  private var body: Range<Int>?
  private var isBodyClosed = false
  private var isAmongButtons = false

  init(_ content: Range<Int>, of bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineCutter.lines(of: bytes[content])
  }

  mutating func take(into draft: inout TemplateDraft) {
    for (index, line) in lines.enumerated() {
      let text = MarkdownLine.trim(line, in: bytes[...])
      if MarkdownLine.isSeparator(bytes[line]) {
        isBodyClosed = body != nil
      } else if body == nil, isName(text, before: index) {
        draft.values[.name] = SourceText(text, of: bytes)
      } else if !takeLabel(line, into: &draft), !text.isEmpty {
        if isAmongButtons {
          draft.takeButtons(MarkdownWords.plain(text, of: bytes))
        } else if !isBodyClosed {
          body = (body?.lowerBound ?? line.lowerBound)..<line.upperBound
        }
      }
    }
    if let body { draft.values[.body] = SourceText(body, of: bytes) }
  }

  /// A name alone on its line, with a line of dashes below.
  private func isName(_ text: Range<Int>, before index: Int) -> Bool {
    MarkdownWords.isName(bytes[text]) && index + 1 < lines.count && MarkdownLine.isSeparator(bytes[lines[index + 1]])
  }

  /// Takes a labelled part; false where the line belongs to the body.
  private mutating func takeLabel(_ line: Range<Int>, into draft: inout TemplateDraft) -> Bool {
    guard let (label, range) = MarkdownLine.label(line, in: bytes), let field = ListingField(label: bytes[label]) else { return false }
    let value = MarkdownWords.plain(range, of: bytes)
    switch field {
    case .body where body == nil:
      if !range.isEmpty { body = range }
    case .footer, .buttons, .buttonText:
      isBodyClosed = isBodyClosed || body != nil
      isAmongButtons = field != .footer
      if field == .footer { draft.values[.footer] = value } else { draft.takeButtons(value) }
    case .header where body == nil: draft.values[.header] = value
    // A label of the message itself, as in "Name: {{1}}", is text.
    case .name, .category, .language:
      guard body == nil, !range.isEmpty, value.offset(of: "{{") == nil else { return false }
      draft.values[field] = value
    default: return false
    }
    return true
  }
}
