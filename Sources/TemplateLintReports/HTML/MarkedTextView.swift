internal import TemplateLint
internal import TemplateLintModel

/// Draws a text with its markup, its placeholders and its deciding words, which say their points when pointed at or focused.
struct MarkedTextView {
  let analysis: Analysis
  let message: Message
  let part: Int
  let texts: SignalTexts
  /// What the ids of this template begin with: `t17`.
  let id: String

  private var openMark: Int?
  private var openStyle: MarkedText.Style = []
  private var openLine: MarkedText.LineKind?
  private var tips = 0

  init(_ analysis: Analysis, _ message: Message, part: Int, texts: SignalTexts, id: String) {
    self.analysis = analysis
    self.message = message
    self.part = part
    self.texts = texts
    self.id = id
  }

  /// - Parameter isBlock: lines become paragraphs, list items and quotes; else all stands on one line.
  mutating func write(formats: Bool, isBlock: Bool, to html: inout HTMLWriter) {
    let marks = WordMark.all(message, part: part)
    let text = MarkedText(message, message.parts[part].text, marks: marks, formats: formats)
    if isBlock, !text.runs.isEmpty { beginLine(.plain, &html) }
    for (index, run) in text.runs.enumerated() {
      switch run {
      case .text(let range, let style, let mark):
        sync(mark, style, marks, &html)
        html.text(message.text[range])
      case .placeholder(let range, let style, let mark):
        sync(mark, style, marks, &html)
        write(placeholder: range, &html)
      case .line(let kind):
        sync(nil, [], marks, &html)
        if isBlock {
          // The paragraph that was opened for a text that begins with a list.
          if index > 0 || kind != .plain { beginLine(kind, &html) }
        } else {
          html.text(" ")
        }
      }
    }
    sync(nil, [], marks, &html)
    if isBlock { endLine(&html) }
  }

  // MARK: Lines

  private mutating func beginLine(_ kind: MarkedText.LineKind, _ html: inout HTMLWriter) {
    endLine(&html)
    openLine = kind
    switch kind {
    case .plain: html.start("p", ("dir", "auto"))
    case .bullet: html.start("p", ("class", "bullet"), ("dir", "auto"))
    case .numbered: html.start("p", ("class", "numbered"), ("dir", "auto"))
    case .quote: html.start("blockquote", ("dir", "auto"))
    }
  }

  private mutating func endLine(_ html: inout HTMLWriter) {
    switch openLine {
    case .quote: html.end("blockquote")
    case nil: break
    default: html.end("p")
    }
    openLine = nil
  }

  // MARK: Runs

  /// Closes and opens elements so that exactly this mark and this style are open, properly nested.
  private mutating func sync(_ mark: Int?, _ style: MarkedText.Style, _ marks: [WordMark], _ html: inout HTMLWriter) {
    guard mark != openMark || style != openStyle else { return }
    if openStyle.contains(.code) { html.end("code") }
    if openStyle.contains(.strike) { html.end("s") }
    if openStyle.contains(.italic) { html.end("em") }
    if openStyle.contains(.bold) { html.end("strong") }
    if mark != openMark {
      if let open = openMark { end(marks[open], &html) }
      if let mark { begin(marks[mark], &html) }
      openMark = mark
    }
    if style.contains(.bold) { html.start("strong") }
    if style.contains(.italic) { html.start("em") }
    if style.contains(.strike) { html.start("s") }
    if style.contains(.code) { html.start("code") }
    openStyle = style
  }

  private func begin(_ mark: WordMark, _ html: inout HTMLWriter) {
    let heaviest = analysis.contributions[mark.contributions[0]].toward
    html.start(
      "mark", ("class", heaviest.styleClass), ("tabindex", "0"), ("aria-describedby", "\(id)-\(part)-\(tips)"))
  }

  private mutating func end(_ mark: WordMark, _ html: inout HTMLWriter) {
    ContributionTip.write(mark.contributions, analysis, texts, id: "\(id)-\(part)-\(tips)", to: &html)
    tips += 1
    html.end("mark")
  }

  /// The sample value as the recipient would see it, and the placeholder itself; the page shows one of them.
  private func write(placeholder: Range<Int>, _ html: inout HTMLWriter) {
    guard let value = sample(for: placeholder) else {
      return html.element("span", ("class", "slot")) { $0.text(message.text[placeholder]) }
    }
    html.element("span", ("class", "slot filled")) { html in
      html.element("span", ("class", "sample")) { $0.text(message.text[value]) }
      html.element("span", ("class", "name")) { $0.text(message.text[placeholder]) }
    }
  }

  private func sample(for placeholder: Range<Int>) -> Range<Int>? {
    guard placeholder.count > 4 else { return nil }
    let name = message.text[placeholder.lowerBound + 2..<placeholder.upperBound - 2]
    let number = Int(String(decoding: name.prefix(6), as: UTF8.self))
    return message.samples.first { sample in
      guard sample.part == part else { return false }
      if let own = sample.name { return message.text[own].elementsEqual(name) }
      return sample.number == number
    }?.value
  }
}

/// What a mark says when it is pointed at or focused: each contribution with its points.
enum ContributionTip {
  static func write(
    _ contributions: [Int], _ analysis: Analysis, _ texts: SignalTexts, id: String, to html: inout HTMLWriter
  ) {
    html.element("span", ("class", "tip"), ("role", "tooltip"), ("id", id)) { html in
      for index in contributions {
        let item = analysis.contributions[index]
        html.element("span", ("class", item.toward.styleClass)) { html in
          html.element("b", text: "\(item.toward.name) \(item.points)")
          html.text(" \(texts.label(item.signal))")
        }
        // Between two of them for those who hear the page.
        html.text(index == contributions.last ? "" : "; ")
      }
    }
  }
}
