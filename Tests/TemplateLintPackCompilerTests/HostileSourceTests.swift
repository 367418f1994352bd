import TemplateLintPackCompiler
import TemplateLintSignals
import Testing

/// Signal and lexicon files that someone wrote to break the compiler: a clear error with a place, in bounded time and memory.
@Suite(.timeLimit(.minutes(3))) struct HostileSourceTests {
  private static func sets(_ lines: [String], phrase: String = "@s0 neu") -> [String] {
    problems(lexicon: lexicon(phrase, sets: "sets:\n" + lines.map { "  \($0)\n" }.joined()))
  }

  @Test func tenThousandPhrasesOfOneSignalAreAllFound() throws {
    let words = ["rot", "blau", "gelb", "braun", "weiss", "grau", "lila", "rosa", "gold", "silber"]
    let phrases = (0..<10_000).map { "\(words[$0 % 10])wort\($0 / 10) ...2 \(words[$0 / 10 % 10])ende\($0 % 97)" }
    var bench = try Workbench(phrases: phrases)
    #expect(bench.find("gestern rotwort0 und rotende0 da") == ["rotwort0 und rotende0"])
    let last = phrases[9_999].split(separator: " ")
    #expect(bench.find("\(last[0]) \(last[2])") == ["\(last[0]) \(last[2])"])
    #expect(bench.find("rotwort0 und rotende1").isEmpty)
  }

  @Test func gapsInARowAreSearchedInTimeThatGrowsWithTheText() throws {
    let phrase = Array(repeating: "und", count: 12).joined(separator: " ...8 ")
    var bench = try Workbench(phrases: [phrase, phrase + " ...8 ende", "(und|ich) ...8 (und|du) ...8 (und|er) ...8 schluss"])
    #expect(bench.find(Array(repeating: "und", count: 12).joined(separator: " so ")).count == 1)
    let long = Array(repeating: "und", count: 120).joined(separator: " ")
    #expect(!bench.find(long).isEmpty)
    #expect(!bench.find(long + " schluss").isEmpty)
  }

  @Test func gapsThatAreTooLongAreRefusedWhateverTheirNumber() {
    for gap in ["...9", "...0", "...1000000", "...99999999999999999999999999"] {
      let found = problems(lexicon: lexicon("heute \(gap) neu"))
      #expect(found.count == 1 && found[0].contains("a gap has 1 to 8 tokens"), "\(found)")
    }
  }

  @Test func optionalWordsInARowTakeNoMoreThanTheirNumber() throws {
    let words = (0..<90).map { "wort\($0)" }
    var bench = try Workbench(phrases: [words.map { "[\($0)]" }.joined(separator: " ") + " ende"])
    #expect(bench.find("wort3 wort17 wort59 ende") == ["wort3 wort17 wort59 ende"])
    let alternatives = (0..<45).map { "(ja\($0)|nein\($0)|[doch\($0)] oft)" }.joined(separator: " ")
    var other = try Workbench(phrases: [alternatives])
    #expect(other.find((0..<45).map { "nein\($0)" }.joined(separator: " ")).count == 1)
  }

  @Test func setsThatDoubleThemselvesAreRefusedBeforeTheyGrow() {
    for body in ["[\"@s%\", \"@s%\"]", "[\"@s% @s%\"]", "[\"@s% rot\", \"@s% rot\"]", "[\"(@s%|[@s%] blau)\"]"] {
      let lines = (0..<23).map { "s\($0): " + body.replacing("%", with: "\($0 + 1)") } + ["s23: [rot, blau]"]
      let found = Self.sets(lines)
      #expect(found.first?.contains("stands for more than 200000 words") == true, "\(found.prefix(3))")
      #expect(found.first?.hasPrefix("lexicons/de.yml:5:3: error: the set `s0`") == true, "\(found.prefix(3))")
      #expect(found.count < 4)
    }
  }

  @Test func setsInsideSetsAreFollowedToALimit() throws {
    let chain = { (count: Int) in (0..<count).map { "s\($0): [\"@s\($0 + 1) rot\"]" } + ["s\(count): [blau]"] }
    #expect(Self.sets(chain(12)).isEmpty)
    let found = Self.sets(chain(20_000))
    #expect(found.first?.contains("the set `s0` names sets inside sets more than 24 deep") == true, "\(found.prefix(3))")
    #expect(found.count < 4)
  }

  @Test func aRingOfCombinationsIsRefusedWhateverItsLength() {
    let ring = (0..<200).map { Workbench.signal("c.n\($0)", "kind: combination\n  when: c.n\(($0 + 1) % 200)") }.joined()
    let found = problems(signals: ring)
    #expect(found.count == 200)
    #expect(found.first == "signals/test.yml:1:7: error: the condition of `c.n0` depends on itself")
    let own = problems(signals: Workbench.signal("c.a", "kind: combination\n  when: not c.a"))
    #expect(own == ["signals/test.yml:1:7: error: the condition of `c.a` depends on itself"])
  }

  @Test func aLongChainOfCombinationsIsEvaluated() throws {
    let chain = (0..<250).map { Workbench.signal("c.n\($0)", "kind: combination\n  when: c.n\($0 + 1)") }.joined()
    var bench = try Workbench(
      signals: Workbench.signal("test.signal") + chain + Workbench.signal("c.n250", "kind: combination\n  when: test.signal"),
      lexicon: lexicon("neu"))
    #expect(!bench.find("ganz neu", "c.n0").isEmpty)
    #expect(bench.find("ganz alt", "c.n0").isEmpty)
  }

  @Test func aConditionOfAMillionWordsIsReadAndOneTooDeepIsNot() throws {
    let long = Array(repeating: "test.signal", count: 100_000).joined(separator: " and ")
    let combination = Workbench.signal("c.a", "kind: combination\n  when: \(long)")
    var bench = try Workbench(signals: Workbench.signal("test.signal") + combination, lexicon: lexicon("neu"))
    #expect(!bench.find("neu", "c.a").isEmpty)
    for deep in [String(repeating: "(", count: 100_000), String(repeating: "not ", count: 100_000) + "test.signal"] {
      let found = problems(signals: Workbench.signal("test.signal") + Workbench.signal("c.a", "kind: combination\n  when: \"\(deep)\""))
      #expect(found.count == 1 && found[0].count < 300, "\(found.map { $0.prefix(300) })")
    }
  }

  @Test func moreSignalsThanFitAreOneSentence() {
    let many = (0..<5_000).map { Workbench.signal("test.n\($0)") }.joined()
    #expect(problems(signals: many) == ["signals/test.yml: error: more than 256 signals"])
  }

  @Test func tenThousandMistakesAreListedToALimit() {
    let twice = String(repeating: Workbench.signal("test.signal"), count: 10_000)
    let double = problems(signals: twice)
    #expect(double.first?.contains("the id `test.signal` is also in signals/test.yml:1") == true)
    let keys = "- id: a.b\n" + (0..<20_000).map { "  summry\($0): x\n" }.joined()
    let unknown = problems(signals: keys)
    let phrases = (0..<20_000).map { "      - \"@ding\($0) neu\"\n" }.joined()
    let sets = "sets: {\((0..<500).map { "dong\($0): [x]" }.joined(separator: ", "))}\n"
    let unknownSets = problems(lexicon: lexicon("neu", sets: sets) + phrases)
    for found in [double, unknown, unknownSets] {
      #expect(found.count <= 502, "\(found.count)")
      #expect(found.last?.contains("more mistakes are not listed") == true, "\(found.last ?? "")")
    }
  }

  @Test func nestedYAMLIsRefusedOnItsPlace() {
    for text in [String(repeating: "- ", count: 100_000) + "x", String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
      String(repeating: "{a: ", count: 900) + "x" + String(repeating: "}", count: 900)] {
      let found = problems(signals: text)
      #expect(!found.isEmpty && found.count < 10 && found.allSatisfy { $0.hasPrefix("signals/test.yml:") }, "\(found.prefix(3))")
    }
  }

  @Test func whatIsNoTextIsRefusedOnItsPlace() {
    #expect(problems(signals: "- id: \"a\u{0}b\"\n")[0].hasPrefix("signals/test.yml:"))
    #expect(problems(signals: String(repeating: "x", count: 3 << 20)) == ["signals/test.yml:1:1: error: the file is larger than 2 MiB"])
    let long = String(repeating: "wort ", count: 5_000)
    #expect(problems(lexicon: lexicon(long))[0].hasPrefix("lexicons/de.yml:7:9: error: a phrase has at most 1500 characters"))
  }
}
