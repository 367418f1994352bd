import TemplateLintJSON
import TemplateLintModel
import TemplateLintPackCompiler
import TemplateLintSignals
import TemplateLintText

/// A pack made of a few lines, and what it finds in a text.
struct Workbench {
  let pack: SignalPack
  private var reader: TextReader

  /// One signal, `test.signal`, with some phrases in one language.
  init(
    phrases: [String], guards: [String] = [], sets: [String: [String]] = [:], language: String = "de",
    scripts: String = "Latin", prefixes: [String] = [], more: String = ""
  ) throws {
    var lexicon = "language: \(language)\nname: Test\nscripts: [\(scripts)]\nprefixes: \(Self.list(prefixes))\n"
    if !sets.isEmpty {
      lexicon += "sets:\n" + sets.sorted { $0.key < $1.key }.map { "  \($0.key): \(Self.list($0.value))\n" }.joined()
    }
    lexicon += "signals:\n  test.signal:\n    phrases: \(Self.list(phrases))\n    guards: \(Self.list(guards))\n" + more
    try self.init(signals: Self.signal("test.signal") + Self.signal("marker.greeting"), lexicon: lexicon)
  }

  init(signals: String, lexicon: String) throws {
    let bytes = try PackCompiler.compile([
      SourceFile(path: "signals/test.yml", text: signals), SourceFile(path: "lexicons/test.yml", text: lexicon),
    ])
    pack = try SignalPack(bytes: bytes)
    reader = TextReader(pack)
  }

  static func signal(_ id: String, _ more: String = "kind: text") -> String {
    "- id: \(id)\n  \(more)\n" + (more.contains("kind") ? "" : "  kind: text\n")
      + "  toward: MARKETING\n  summary: Test.\n  reason: Test.\n"
  }

  static func list(_ items: [String]) -> String {
    "[" + items.map { "\"" + $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" }.joined(separator: ", ") + "]"
  }

  /// The stretches of a text where a signal was found, in the language of the pack's first lexicon.
  mutating func find(_ text: String, _ id: String = "test.signal", at place: Place = .body) -> [String] {
    let bytes = Array(text.utf8)
    reader.read(bytes, at: place, in: 0)
    let signal = pack.index(of: id)
    return reader.reading.matches.filter { Int($0.signal) == signal }.map {
      String(decoding: bytes[$0.range.indices], as: UTF8.self)
    }
  }
}

/// What is wrong with some files, as the compiler says it.
func problems(signals: String = Workbench.signal("test.signal"), lexicon: String? = nil) -> [String] {
  var files = [SourceFile(path: "signals/test.yml", text: signals)]
  if let lexicon { files.append(SourceFile(path: "lexicons/de.yml", text: lexicon)) }
  do {
    _ = try PackCompiler.compile(files)
    return []
  } catch {
    return error.problems.map(\.description)
  }
}

/// A lexicon with one phrase.
func lexicon(_ phrase: String, sets: String = "") -> String {
  "language: de\nname: Test\nscripts: [Latin]\n\(sets)signals:\n  test.signal:\n    phrases:\n      - \"\(phrase)\"\n"
}
