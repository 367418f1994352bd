internal import ArgumentParser
internal import TemplateLintPackCompiler
internal import TemplateLintSignals
internal import TemplateLintText

/// Shows what is seen in one text.
struct TryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try", abstract: "Shows language, tokens and matches of one text.")

  @OptionGroup var pack: PackOptions
  @Option(help: "header, body, footer, button, card, url, name or example.")
  var place = "body"
  @Argument(help: "A language code, or `-` to have it detected.")
  var language: String
  @Argument var text: String

  func run() throws {
    let signals = try SignalPack(bytes: PackCompiler.compileWhatWorks(PackFolder.files(in: pack.source)).bytes)
    let index = signals.languages.firstIndex { $0.code == language }
    if index == nil, language != "-" { throw ValidationError("unknown language \(language)") }
    guard let place = Place.allCases.first(where: { $0.name == place }) else {
      throw ValidationError("unknown place \(place)")
    }
    var reader = TextReader(signals)
    let bytes = Array(text.utf8)
    reader.read(bytes, at: place, in: index)
    print("language: \(reader.reading.detectedCode)\(reader.reading.isCovered ? "" : " (not assessed)")")
    let buffer = reader.matcher.tokens
    let words = buffer.tokens.filter { $0.kind != .space }.map { token in
      let text = String(decoding: bytes[token.range.indices], as: UTF8.self)
      let folded = String(decoding: buffer.folded[token.folded.indices], as: UTF8.self)
      return folded.isEmpty || folded == text ? "\(text):\(token.kind)" : "\(text)=\(folded):\(token.kind)"
    }
    print("tokens: \(words.joined(separator: " | "))")
    for match in reader.reading.matches {
      let id = signals.id(Int(match.signal))
      print(match.field < 0 ? id : "\(id): «\(String(decoding: bytes[match.range.indices], as: UTF8.self))»")
    }
  }
}
