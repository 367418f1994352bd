internal import TemplateLintJSON
internal import TemplateLintText

/// Finds the templates that a Markdown text lists: JSON and YAML in fences, tables, and sections with labelled parts.
struct MarkdownReader {
  private(set) var block: RecordBlock
  let bytes: [UInt8]
  let lines: LineIndex
  private var sections: [Section] = []
  private var draft = TemplateDraft()
  /// The label whose text has not come yet.
  private var pending: ListingField?
  /// A language that stands above the text it belongs to.
  private var announced: SourceText?
  /// Where the line ended that the body was taken from; a line right behind it goes on with it.
  private var bodyEnd = -1

  /// A body is 1,024 characters at most; what goes on for longer is something else.
  private static let longestParagraph = 16_384

  /// What a heading says of the templates below it.
  private struct Section {
    var level: Int
    var name: SourceText?
    var category: SourceText?
    var language: SourceText?
  }

  /// - Parameter text: valid UTF-8.
  static func read(_ text: [UInt8]) -> RecordBlock {
    var reader = MarkdownReader(text)
    var cutter = MarkdownCutter(text, start: text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    while let piece = cutter.next() { reader.take(piece) }
    reader.flush()
    return reader.block
  }

  private init(_ text: [UInt8]) {
    bytes = text
    lines = LineIndex(text.span)
    block = RecordBlock(text: text, format: .markdown, firstRecord: 0)
  }

  private mutating func take(_ piece: MarkdownBlock) {
    switch piece {
    case .heading(let level, let text): takeHeading(level, text)
    case .fence(let info, let content, _): takeFence(info, content)
    case .table(let rows): takeTable(rows)
    case .quote(let quoted): takeQuote(quoted)
    case .line(let line): takeLine(line)
    }
  }

  // MARK: - Headings

  private mutating func takeHeading(_ level: Int, _ text: Range<Int>) {
    // A heading that names a part belongs to the template above it.
    if let field = ListingField(label: bytes[text]), sections.last.map({ $0.level < level }) ?? false {
      pending = field
      return
    }
    flush()
    sections.removeAll { $0.level >= level }
    let words = MarkdownWords(text, of: bytes)
    sections.append(Section(level: level, name: words.codeName, category: words.category, language: words.locale))
  }

  private func inherited(_ part: (Section) -> SourceText?) -> SourceText? { sections.reversed().lazy.compactMap(part).first }

  // MARK: - Texts

  private mutating func takeFence(_ info: String, _ content: Range<Int>) {
    if info == "yaml" || info == "yml" { return takeYAML(content) }
    var finder = JSONFinder(content, of: bytes)
    let found = finder.find()
    for range in found {
      let place = position(of: range.lowerBound)
      block.appendJSON(range, line: place.line, column: place.column)
    }
    if let error = finder.error { block.refuse(error) }
    guard found.isEmpty, finder.error == nil, ["", "text", "txt", "plain", "plaintext", "whatsapp", "markdown", "md"].contains(info)
    else { return }
    if let field = pending, field != .body { return assign(field, SourceText(content, of: bytes)) }
    if draft[.body] != nil { flush() }
    pending = nil
    var text = MarkdownMessage(content, of: bytes)
    text.take(into: &draft)
  }

  private mutating func takeYAML(_ content: Range<Int>) {
    var found = RecordBlock(text: bytes, format: .markdown, firstRecord: 0)
    YAMLReader.read(content, line: position(of: content.lowerBound).line, into: &found)
    for record in found.records {
      if case .built(let index) = record.content, RecognisedTemplates.areIn(found.documents[index]) {
        block.append(found.documents[index], line: record.line, column: record.column)
      }
    }
  }

  private mutating func takeQuote(_ quoted: [Range<Int>]) {
    guard let first = quoted.first, let last = quoted.last else { return }
    let range = first.lowerBound..<last.upperBound
    var text = SourceText(range, of: bytes)
    if quoted.count > 1 {
      text.bytes = Array(quoted.map { bytes[$0] }.joined(separator: [0x0A]))
      text.mapping = .wholeValue
    }
    let field = pending ?? .body
    if field == .body, draft[.body] != nil { flush() }
    assign(field, text)
  }

  private mutating func takeLine(_ line: Range<Int>) {
    var isLabelled = false
    for piece in MarkdownWords.pieces(of: line, in: bytes) {
      guard let (label, value) = MarkdownLine.label(piece, in: bytes), let field = ListingField(label: bytes[label]) else { continue }
      isLabelled = true
      if field == .name, draft[.body] != nil { flush() }
      if value.isEmpty { pending = field } else { assign(field, MarkdownWords.plain(value, of: bytes)) }
      bodyEnd = field == .body && !value.isEmpty ? line.upperBound : -1
    }
    if isLabelled { return }
    if let field = pending, field != .buttons {
      assign(field, MarkdownWords.plain(MarkdownLine.trim(line, in: bytes[...]), of: bytes))
      bodyEnd = field == .body ? line.upperBound : -1
    } else if pending == .buttons {
      draft.takeButtons(MarkdownWords.plain(MarkdownLine.trim(line, in: bytes[...]), of: bytes))
    } else if bodyEnd >= 0, line.lowerBound - bodyEnd <= 2, let body = draft[.body], body.mapping == .verbatim,
      body.bytes.count < Self.longestParagraph
    {
      draft.values[.body] = SourceText(Int(body.source.start)..<line.upperBound, of: bytes)
      bodyEnd = line.upperBound
    } else if let locale = MarkdownWords(line, of: bytes).locale {
      announced = locale
    }
  }

  private mutating func assign(_ field: ListingField, _ text: SourceText) {
    var numbered: [Int: TemplateDraft.Button] = [:]
    draft.take(field, number: nil, text, &numbered)
    for button in numbered.values { draft.buttons.append(button) }
    pending = nil
  }

  // MARK: - Tables

  private mutating func takeTable(_ rows: [[Range<Int>]]) {
    let texts = rows.map { $0.map { MarkdownWords.plain($0, of: bytes) } }
    if let header = TableHeader(cells: texts[0].map { $0.bytes[...] }, delimiter: 0x7C) {
      flush()
      for row in texts.dropFirst() { takeRow(row, header) }
      return
    }
    let known = texts.filter { $0.count > 1 && ListingField(label: $0[0].bytes[...]) != nil }
    guard known.count > 1 else { return }
    var numbered: [Int: TemplateDraft.Button] = [:]
    for row in known {
      guard let field = ListingField(label: row[0].bytes[...]) else { continue }
      if field == .body || field == .name, draft[.body] != nil { flush() }
      draft.take(field, number: LabelFolding.folded(row[0].bytes[...]).number, row[1], &numbered)
    }
    for number in numbered.keys.sorted() { if let button = numbered[number] { draft.buttons.append(button) } }
  }

  private mutating func takeRow(_ row: [SourceText], _ header: TableHeader) {
    var numbered: [Int: TemplateDraft.Button] = [:]
    for (column, cell) in zip(header.columns, row) {
      if let field = column.field { draft.take(field, number: column.number, cell, &numbered) }
    }
    draft.finish(numbered)
    flush()
  }

  // MARK: - Finished templates

  /// Hands over what was gathered, if it is a template, and begins anew.
  private mutating func flush() {
    var finished = draft
    draft = TemplateDraft()
    pending = nil
    bodyEnd = -1
    let language = announced
    announced = nil
    guard let body = finished[.body] ?? finished[.components] else { return }
    func fill(_ field: ListingField, _ value: SourceText?) { if finished.values[field] == nil { finished.values[field] = value } }
    let ownName = finished[.name]
    fill(.name, inherited(\.name))
    fill(.category, finished[.currentCategory] == nil ? inherited(\.category) : nil)
    fill(.language, language ?? inherited(\.language))
    let hasFact = finished[.category] != nil || finished[.currentCategory] != nil || finished[.language] != nil
    let isNamed = ownName != nil || finished[.name] != nil
    // A fence under any heading is no template: something must say so.
    guard isNamed ? hasFact || body.offset(of: "{{") != nil : finished[.category] != nil else { return }
    append(finished)
  }

  private mutating func append(_ finished: TemplateDraft) {
    let places = finished.places
    guard let start = places.map(\.start).min(), let end = places.map(\.end).max() else { return }
    let place = position(of: Int(start))
    block.append(finished.build(source: bytes, range: ByteRange(start: start, end: end)), line: place.line, column: place.column)
  }

  private func position(of offset: Int) -> LinePosition { lines.position(of: offset, in: bytes.span) }
}

extension TemplateDraft {
  /// Where its parts stand.
  var places: [ByteRange] {
    values.values.map(\.source) + examples.map(\.source)
      + buttons.flatMap { [$0.text, $0.url, $0.phone].compactMap { $0?.source } }
  }
}
