internal import TemplateLintJSON
internal import TemplateLintText

extension TemplateDraft {
  /// Takes the text of one field; the parts of numbered buttons are gathered until all are known.
  mutating func take(_ field: ListingField, number: Int?, _ text: SourceText, _ numbered: inout [Int: Button]) {
    let trimmed = text.trimmed
    switch field {
    case .body:
      // Kept as it is: leading and trailing white space is a mistake of the message.
      if values[.body] == nil { values[.body] = trimmed.bytes.isEmpty ? trimmed : text }
    case .buttons: takeButtons(trimmed)
    case .buttonText: takeButton(trimmed, number, \.text, &numbered)
    case .buttonURL: takeButton(trimmed, number, \.url, &numbered)
    case .buttonPhone: takeButton(trimmed, number, \.phone, &numbered)
    case .examples: takeExamples(trimmed)
    case .header: takeHeader(trimmed)
    default: if !trimmed.bytes.isEmpty, values[field] == nil { values[field] = trimmed }
    }
  }

  /// Adds the buttons that were gathered, in the order of their numbers.
  mutating func finish(_ numbered: [Int: Button]) {
    for number in numbered.keys.sorted() { if let button = numbered[number] { buttons.append(button) } }
    // A row of one button only names columns; without a body, header or fact it is no template.
    if values.values.allSatisfy(\.bytes.isEmpty), buttons.isEmpty { values = [:] }
  }

  private mutating func takeButton(
    _ text: SourceText, _ number: Int?, _ part: WritableKeyPath<Button, SourceText?>, _ numbered: inout [Int: Button]
  ) {
    guard !text.bytes.isEmpty else { return }
    if number == nil, part == \.text, numbered[0]?.text == nil, text.bytes.contains(where: { $0 == 0x7C || $0 == 0x0A || $0 == 0x5B }) {
      return takeButtons(text)
    }
    numbered[number ?? 0, default: Button()][keyPath: part] = text
  }

  private mutating func takeHeader(_ text: SourceText) {
    let word = String(decoding: text.bytes, as: UTF8.self).uppercased()
    if ["IMAGE", "VIDEO", "DOCUMENT", "LOCATION", "GIF"].contains(word) {
      values[.headerFormat] = values[.headerFormat] ?? text
    } else if !["", "NONE", "TEXT", "-", "N/A", "NO"].contains(word) {
      values[.header] = values[.header] ?? text
    }
  }

  /// `[ Yes ] [ No ]`, `Yes | No`, `Yes; No`, one a line; a link or a number behind a label makes it that kind of button.
  mutating func takeButtons(_ text: SourceText) {
    let isBracketed = text.bytes.first == UInt8(ascii: "[")
    var pieces = text.parts { byte in
      byte == 0x0A || byte == 0x0D || byte == 0x7C || byte == 0x3B || (isBracketed && (byte == 0x5B || byte == 0x5D))
    }
    if pieces.count == 1, !isBracketed { pieces = text.parts { $0 == 0x2C } }
    for piece in pieces where piece.bytes.contains(where: { $0 > 0x40 || $0 >= 0x30 && $0 <= 0x39 }) { buttons.append(Self.button(piece)) }
  }

  private static func button(_ piece: SourceText) -> Button {
    guard let link = piece.offset(of: "https://") ?? piece.offset(of: "http://") else { return Button(text: label(piece)) }
    let end = piece.bytes[link...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ">") } ?? piece.bytes.count
    return Button(text: link > 0 ? label(piece.part(0..<link)) : nil, url: piece.part(link..<end))
  }

  /// A label without the marks around it: `- **Track** (`.
  private static func label(_ piece: SourceText) -> SourceText? {
    let marks: Set<UInt8> = Set("-*`([<>\"=:, ".utf8)
    let leading = piece.bytes.prefix { marks.contains($0) }.count
    guard leading < piece.bytes.count else { return nil }
    let trailing = piece.bytes.reversed().prefix { marks.contains($0) || $0 == UInt8(ascii: ")") }.count
    return leading < piece.bytes.count - trailing ? piece.part(leading..<(piece.bytes.count - trailing)) : nil
  }

  /// `Ana; 48213`, `1=Ana, 2=48213`, `{{1}}: Ana`, one a line, or a list in brackets.
  private mutating func takeExamples(_ text: SourceText) {
    var pieces = text.parts { $0 == 0x0A || $0 == 0x0D || $0 == 0x3B || $0 == 0x7C }
    if pieces.count == 1 { pieces = text.parts { $0 == 0x2C } }
    for piece in pieces {
      let value = Self.value(piece)
      if !value.bytes.isEmpty { examples.append(value) }
    }
  }

  /// A sample value without its number, name, brackets and quotes.
  private static func value(_ piece: SourceText) -> SourceText {
    var piece = piece
    if let sign = piece.bytes.firstIndex(where: { $0 == 0x3D || $0 == 0x3A }),
      piece.bytes[..<sign].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x7B || $0 == 0x7D || $0 == 0x5F || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x20 }),
      piece.bytes[..<sign].contains(where: { $0 == 0x7B || $0 >= 0x30 && $0 <= 0x39 })
    {
      piece = piece.part((sign + 1)..<piece.bytes.count).trimmed
    }
    let marks: Set<UInt8> = Set("[]\"'".utf8)
    let leading = piece.bytes.prefix { marks.contains($0) }.count
    let trailing = piece.bytes.dropFirst(leading).reversed().prefix { marks.contains($0) }.count
    return piece.part(leading..<(piece.bytes.count - trailing))
  }
}
