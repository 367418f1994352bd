package import TemplateLintSignals
internal import TemplateLintText

/// An example that does not do what it is there for.
package struct ExampleFailure: Sendable, Hashable, CustomStringConvertible {
  package var file: String
  package var line: Int
  package var signal: String
  package var message: String

  package var description: String { "\(file):\(line): \(signal): \(message)" }
}

/// Runs the examples of signals and lexicons through the real matcher.
package struct ExampleCheck {
  private let pack: SignalPack
  private var reader: TextReader
  private var failures: [ExampleFailure] = []
  /// How many examples were run.
  package private(set) var count = 0

  private init(_ pack: SignalPack) {
    self.pack = pack
    reader = TextReader(pack)
  }

  /// Every example that fails, in the order of files and lines, and the number of examples. A hit must be covered by
  /// matches of its signal span by span; a miss must not have one.
  package static func run(
    _ files: [SourceFile], with pack: SignalPack
  ) throws(CompileError) -> (failures: [ExampleFailure], count: Int) {
    let sources = try PackSources.read(files)
    var check = ExampleCheck(pack)
    for signal in sources.signals where signal.kind == .text || signal.kind == .mirror {
      let language = signal.places == [.name] || signal.places == [.url] ? nil : "en"
      for hit in signal.hits { check.hit(hit, signal.id.string, language) }
      for miss in signal.misses { check.miss(miss, signal.id.string, language) }
    }
    for lexicon in sources.lexicons {
      for entry in lexicon.entries {
        for hit in entry.hits { check.hit(hit, entry.signal.string, lexicon.language.string) }
        for miss in entry.misses { check.miss(miss, entry.signal.string, lexicon.language.string) }
      }
    }
    check.failures.sort { ($0.file, $0.line) < ($1.file, $1.line) }
    return (check.failures, check.count)
  }

  private mutating func read(_ example: MarkedExample, _ signal: Int, _ language: String?) {
    count += 1
    let places = Place.allCases.filter { pack.places(signal) & $0.bit != 0 }
    let place = places.contains(.body) ? .body : places.first ?? .body
    let index = language.flatMap { code in pack.languages.firstIndex { $0.code == code } }
    reader.read(example.text, at: place, in: index)
  }

  private mutating func hit(_ marked: SourceText, _ id: String, _ language: String?) {
    guard let signal = pack.index(of: id) else { return }
    let example = MarkedExample(marked.string)
    read(example, signal, language)
    let matches = reader.reading.matches.filter { Int($0.signal) == signal }
    if example.spans.isEmpty { fail(marked, id, "the span is not marked with ⟦ ⟧ in «\(marked.string)»") }
    for span in example.spans where !matches.contains(where: { $0.range.contains(span) }) {
      fail(marked, id, "no match covers «\(string(example.text, span))» in «\(marked.string)»; \(found(example))")
    }
  }

  private mutating func miss(_ marked: SourceText, _ id: String, _ language: String?) {
    guard let signal = pack.index(of: id) else { return }
    let example = MarkedExample(marked.string)
    read(example, signal, language)
    for match in reader.reading.matches where Int(match.signal) == signal {
      fail(marked, id, "matches «\(string(example.text, match.range))» in the miss «\(marked.string)»")
    }
  }

  private mutating func fail(_ text: SourceText, _ signal: String, _ message: String) {
    failures.append(
      ExampleFailure(file: text.position.file, line: text.position.line, signal: signal, message: message))
  }

  private func found(_ example: MarkedExample) -> String {
    let found = reader.reading.matches.filter { !$0.range.isEmpty }.map {
      "\(pack.id(Int($0.signal))) «\(string(example.text, $0.range))»"
    }
    return found.isEmpty ? "nothing matched" : "matched: \(found.joined(separator: ", "))"
  }

  private func string(_ text: [UInt8], _ range: ByteRange) -> String {
    guard Int(range.end) <= text.count else { return "" }
    return String(decoding: text[range.indices], as: UTF8.self)
  }
}
