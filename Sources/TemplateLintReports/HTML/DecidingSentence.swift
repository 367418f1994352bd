internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintModel
internal import TemplateLintText

/// The sentence around the heaviest words that speak for the verdict's category.
enum DecidingSentence {
  private static let limit = 240

  static func of(_ analysis: Analysis) -> String? {
    guard let message = analysis.message, let category = analysis.verdict.category else { return nil }
    let deciding = message.marks.filter { mark in
      !mark.range.isEmpty && message.parts[mark.part].kind == .body && analysis.contributions[mark.contribution].toward == category
    }
    // Contributions come heaviest first.
    guard let mark = deciding.min(by: { $0.contribution < $1.contribution }) else { return nil }
    let text = message.parts[mark.part].text
    var buffer = TokenBuffer()
    message.text.withUnsafeBufferPointer {
      var tokenizer = Tokenizer()
      tokenizer.tokenize($0, range: ByteRange(text.lowerBound, text.upperBound), into: &buffer)
    }
    let ends = buffer.tokens.filter { $0.kind == .sentenceEnd || $0.kind == .lineBreak }.map(\.range.indices)
    let start = ends.last { $0.upperBound <= mark.range.lowerBound }?.upperBound ?? text.lowerBound
    let stop = ends.first { $0.lowerBound >= mark.range.upperBound }
    let end = stop.map { message.text[$0.lowerBound] == 0x0A ? $0.lowerBound : $0.upperBound } ?? text.upperBound
    let words = String(decoding: message.text[start..<end], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty || words.count > limit ? nil : words
  }
}
