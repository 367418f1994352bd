import TemplateLintPackCompiler
import TemplateLintSignals
import Testing

struct HostilePackTests {
  private static func bytes() throws -> [UInt8] {
    try PackCompiler.compile([
      SourceFile(path: "signals/a.yml", text: Workbench.signal("test.signal") + Workbench.signal("c.a", "kind: combination\n  when: test.signal")),
      SourceFile(
        path: "lexicons/de.yml",
        text: "language: de\nname: German\nscripts: [Latin]\nfunction-words: [und, der]\nsignals:\n  test.signal:\n    phrases: [\"jetzt ...2 (kaufen|sehr billig)\", \"*rabatt*\"]\n"),
    ])
  }

  @Test func whatIsNoPackIsRefused() {
    #expect(throws: PackError.notAPack) { try SignalPack(bytes: []) }
    #expect(throws: PackError.notAPack) { try SignalPack(bytes: Array(repeating: 7, count: 400)) }
  }

  @Test func aPackOfAnotherVersionIsRefused() throws {
    var bytes = try Self.bytes()
    bytes[4] = 99
    #expect(throws: PackError.otherVersion(99)) { try SignalPack(bytes: bytes) }
  }

  @Test func aPackThatIsCutShortIsRefused() throws {
    let bytes = try Self.bytes()
    for count in [20, 40, 200, bytes.count - 1] { #expect(throws: PackError.self) { try SignalPack(bytes: Array(bytes.prefix(count))) } }
  }

  /// Every four bytes are set to a large number in turn: the pack is refused or matches without leaving its memory.
  @Test func noDamagedNumberLeadsOutOfThePack() throws {
    let bytes = try Self.bytes()
    for at in stride(from: 8, to: bytes.count - 4, by: 4) {
      for value in [UInt8(0xFF), 0x7F, 0x01] {
        var damaged = bytes
        for index in 0..<4 { damaged[at + index] = value }
        guard let pack = try? SignalPack(bytes: damaged) else { continue }
        _ = pack.signals
        var reader = TextReader(pack)
        reader.read(Array("jetzt sehr billig kaufen und der Sommerrabatt".utf8), at: .body, in: 0)
        reader.read(Array("jetzt und der Rabatt kaufen".utf8), at: .body)
      }
    }
  }

  @Test func aProjectsOwnPackStandsOnThatWhichItWasCompiledFor() throws {
    let base = try SignalPack(bytes: Self.bytes())
    let own = try PackCompiler.compile(
      [
        SourceFile(path: "signals/own.yml", text: Workbench.signal("own.signal") + Workbench.signal("own.both", "kind: combination\n  when: own.signal and test.signal")),
        SourceFile(
          path: "lexicons/de.yml",
          text: "language: de\nname: German\nscripts: [Latin]\nsignals:\n  own.signal: {phrases: [hurra]}\n  test.signal: {phrases: [schnapp]}\n"),
      ], addingTo: base)
    let both = try base.adding(own)
    var reader = TextReader(both)
    reader.read(Array("hurra, schnapp und jetzt kaufen".utf8), at: .body, in: 0)
    let found = Set(reader.reading.matches.map { both.id(Int($0.signal)) })
    #expect(found == ["own.signal", "own.both", "test.signal", "c.a"])
    #expect(throws: PackError.otherBase) { try SignalPack(bytes: own) }
    #expect(throws: PackError.otherBase) { try both.adding(own) }
  }
}
