internal import TemplateLintClassifier
import TemplateLintJSON
import TemplateLintModel
package import TemplateLintSignals
import TemplateLintText

/// Reads labelled templates, one JSON object a line, and finds their signals.
///
/// A template without a row around it counts where Meta's decision is known: an account's own export is a corpus.
package struct CorpusReader {
  private var matcher: SignalMatcher
  private var document = Document()
  private var roots: ContiguousArray<TemplateRoot> = []
  private var template = Template()
  private var seen: Set<String> = []

  /// Every row that was read, in input order.
  package private(set) var rows: [LabelledTemplate] = []
  package private(set) var problems: [CorpusProblem] = []

  package init(pack: SignalPack = .builtIn, wording: WordingTable = .builtIn) {
    matcher = SignalMatcher(pack, wording: wording)
  }

  /// Reads one file; lines are numbered from 1 again.
  package mutating func read(_ bytes: [UInt8]) {
    var start = 0
    var line = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 > 0x20 }) { readLine(bytes, start..<end, line) }
      start = end + 1
      line += 1
    }
  }

  private mutating func readLine(_ bytes: [UInt8], _ range: Range<Int>, _ line: Int) {
    do { try JSONParser.parse(bytes, range: range, into: &document) } catch {
      problems.append(CorpusProblem(.syntax(error.reason), line: line))
      return
    }
    TemplateReader.locate(in: &document, into: &roots)
    if roots.isEmpty { problems.append(CorpusProblem(.noTemplate, line: line)) }
    for root in roots {
      TemplateReader.read(root, of: document, into: &template)
      switch labelled(line) {
      case .success(let row): rows.append(row)
      case .failure(let problem): problems.append(problem)
      }
    }
  }

  private mutating func labelled(_ line: Int) -> Result<LabelledTemplate, CorpusProblem> {
    let row = template.row
    if let label = row?.label, label.category == nil { return .failure(CorpusProblem(.unknownLabel, line: line)) }
    guard let label = row?.label?.category ?? template.current?.category else {
      return .failure(CorpusProblem(.noLabel, line: line))
    }
    let id = (row?.id ?? template.details.id).map { document.string($0.range) } ?? "line-\(line)"
    guard seen.insert(id).inserted else { return .failure(CorpusProblem(.repeatedID, line: line)) }
    var reading = SignalReading()
    matcher.read(template, of: document, into: &reading)
    let language = (row?.language ?? template.language).map { document.string($0.range) } ?? ""
    return .success(
      LabelledTemplate(
        id: id, label: label, basis: row == nil ? .metaDecision : row?.basis ?? .authorDeclared,
        declared: template.declared?.category, language: language.prefix { $0 != "_" && $0 != "-" }.lowercased(),
        group: row?.group.map { document.string($0.range) }, isDoubtful: row?.isDoubtful ?? false,
        shingles: Shingles.of(words: shingleWords()), words: words(), reading: reading))
  }

  /// Hashes of the message's words: header, body, footer, buttons and cards.
  private func shingleWords() -> [UInt64] {
    var result: [UInt64] = []
    for (index, field) in template.fields.enumerated() {
      guard let place = Place(field), place.isRead else { continue }
      for token in matcher.tokens.tokens[matcher.fieldTokens[index]] where token.kind == .word {
        result.append(UInt64(token.hash))
      }
    }
    return result
  }

  /// The distinct words that the wording looks at, spelled out.
  private func words() -> [String] {
    var result: Set<String> = []
    document.strings.withUnsafeBufferPointer { text in
      for (index, field) in template.fields.enumerated() {
        guard let place = Place(field), place.isRead else { continue }
        for token in matcher.tokens.tokens[matcher.fieldTokens[index]] {
          guard WordingFeature.hash(of: token, text) != 0 else { continue }
          result.insert(name(of: token, text))
        }
      }
    }
    return result.sorted()
  }

  private func name(of token: Token, _ text: UnsafeBufferPointer<UInt8>) -> String {
    if let name = WordingFeature.className(of: token.kind) { return name }
    if token.kind == .sentenceEnd { return text[token.range.indices.lowerBound] == UInt8(ascii: "?") ? "?" : "!" }
    return String(decoding: matcher.tokens.folded[token.folded.indices], as: UTF8.self)
  }
}
