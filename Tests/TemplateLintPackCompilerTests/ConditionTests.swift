import TemplateLintPackCompiler
import TemplateLintSignals
import Testing

struct ConditionTests {
  private static let lexicon =
    "language: en\nname: English\nscripts: [Latin]\nsignals:\n  a.one: {phrases: [apple]}\n  a.two: {phrases: [banana]}\n  b.one: {phrases: [cherry]}\n"

  private func found(_ conditions: [(String, String)], _ text: String) throws -> [String] {
    var signals = Workbench.signal("a.one") + Workbench.signal("a.two") + Workbench.signal("b.one")
    for (id, when) in conditions { signals += Workbench.signal(id, "kind: combination\n  when: \"\(when)\"") }
    var bench = try Workbench(signals: signals, lexicon: Self.lexicon)
    _ = bench.find(text, "a.one")
    return conditions.map(\.0).filter { !bench.find(text, $0).isEmpty }
  }

  @Test(arguments: [
    ("a.one and b.one", "apple cherry", true), ("a.one and b.one", "apple", false), ("a.one or b.one", "cherry", true),
    ("not b.one", "apple", true), ("not b.one", "cherry", false), ("a.* and not b.one", "banana", true),
    ("a.* and not b.one", "banana cherry", false), ("(a.one or a.two) and b.*", "banana cherry", true),
    ("a.one or a.two and b.one", "apple", true), ("not (a.one or b.one)", "banana", true),
  ])
  func conditionsAreBooleanExpressions(_ when: String, _ text: String, _ expected: Bool) throws {
    #expect(try found([("c.test", when)], text) == (expected ? ["c.test"] : []))
  }

  @Test func combinationsMayNameOthersInAnyOrder() throws {
    let conditions = [("c.first", "c.last and a.one"), ("c.last", "b.one"), ("c.none", "c.first and not c.last")]
    #expect(try found(conditions, "apple cherry") == ["c.first", "c.last"])
  }

  @Test func conditionsThatDependOnThemselvesAreRefused() {
    let signals =
      Workbench.signal("c.a", "kind: combination\n  when: c.b") + Workbench.signal("c.b", "kind: combination\n  when: c.a")
    #expect(problems(signals: signals).contains { $0.contains("depends on itself") })
  }

  @Test(arguments: [
    ("a.one and", "ends too early"), ("a.one b.one", "unexpected `b.one`"), ("(a.one", "`)` is missing"),
    ("a.oen", "did you mean `a.one`?"), ("x.*", "unknown signal `x.*`"), ("or a.one", "a signal is expected"),
  ])
  func brokenConditionsAreRefused(_ when: String, _ message: String) {
    let signals = Workbench.signal("a.one") + Workbench.signal("c.a", "kind: combination\n  when: \"\(when)\"")
    let found = problems(signals: signals)
    #expect(found.first?.contains(message) == true, "\(found)")
  }

  @Test func mirrorsCountPhrasesOfOtherPlaces() throws {
    let signals =
      Workbench.signal("a.one") + Workbench.signal("a.two") + Workbench.signal("b.one")
      + Workbench.signal("m.example", "kind: mirror\n  in: [example]\n  from: [\"a.*\"]")
    var bench = try Workbench(signals: signals, lexicon: Self.lexicon)
    #expect(bench.find("apple", "m.example", at: .example) == ["apple"])
    #expect(bench.find("apple", "a.one", at: .example) == [])
    #expect(bench.find("cherry", "m.example", at: .example) == [])
    #expect(bench.find("apple", "m.example", at: .body) == [])
  }
}
