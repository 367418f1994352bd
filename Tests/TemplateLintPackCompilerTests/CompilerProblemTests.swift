import TemplateLintPackCompiler
import TemplateLintSignals
import Testing

struct CompilerProblemTests {
  @Test(arguments: [
    ("(heute|morgen", "`(` is not closed"), ("heute)", "closes nothing"), ("(heute|)", "an empty alternative"),
    ("... heute", "cannot begin with a gap"), ("heute ...", "cannot end with a gap"), ("heute ...9 neu", "1 to 8 tokens"),
    ("he* neu", "at least 3 letters"), ("*neu*", "at least 4 letters"), ("<prozent> neu", "unknown class `<prozent>`"),
    ("@ding neu", "unknown set `@ding`"), ("[neu]", "matches no word"), ("neu ^ heute", "only at the beginning"),
    ("neu $ heute", "only at the end"), ("(a|b)* neu", "`*` needs a word"), ("hallo {{1}}", "write `<placeholder>`"),
    ("((((((((((neu))))))))))", "nested deeper"),
  ])
  func brokenPhrasesAreRefusedWithTheirPlace(_ phrase: String, _ message: String) {
    let found = problems(lexicon: lexicon(phrase))
    #expect(found.count == 1)
    #expect(found.first?.contains(message) == true, "\(found)")
    #expect(found.first?.hasPrefix("lexicons/de.yml:7:9: error: ") == true, "\(found)")
  }

  @Test func namesThatAreNearlyRightAreSuggested() {
    #expect(problems(lexicon: lexicon("<percnt> neu"))[0].contains("did you mean `percent`?"))
    #expect(problems(lexicon: lexicon("@dings neu", sets: "sets: {ding: [haus]}\n"))[0].contains("did you mean `ding`?"))
    let wrongSignal = lexicon("neu").replacing("test.signal", with: "test.signl")
    #expect(problems(lexicon: wrongSignal)[0].contains("unknown signal `test.signl`; did you mean `test.signal`?"))
    let wrongKey = lexicon("neu").replacing("scripts:", with: "script:")
    #expect(problems(lexicon: wrongKey)[0].contains("did you mean `scripts`?"))
  }

  @Test func setsThatContainThemselvesAreRefused() {
    let found = problems(lexicon: lexicon("@a neu", sets: "sets: {a: [\"@b x\"], b: [\"@a y\"]}\n"))
    #expect(found.contains { $0.contains("the set `a` contains itself") })
  }

  @Test func doubleIdsAndKeysAreRefused() {
    let twice = Workbench.signal("test.signal") + Workbench.signal("test.signal")
    #expect(problems(signals: twice)[0].contains("the id `test.signal` is also in signals/test.yml:1"))
    #expect(problems(lexicon: lexicon("neu") + "name: Zwei\n")[0].contains("given twice"))
  }

  @Test func signalsNeedTheirKeys() {
    #expect(problems(signals: "- id: test.signal\n  kind: text\n").contains { $0.contains("needs `toward`") })
    #expect(problems(signals: Workbench.signal("Test.Signal"))[0].contains("lower-case"))
    #expect(problems(signals: Workbench.signal("test.signal", "kind: txt"))[0].contains("did you mean `text`?"))
    #expect(problems(signals: Workbench.signal("test.signal", "in: [bodi]"))[0].contains("did you mean `body`?"))
  }

  @Test func anchorsAndAliasesAreRefusedBeforeTheyCanGrow() {
    var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for name in ["b", "c", "d", "e", "f", "g", "h"] { bomb += "\(name): &\(name) [*a, *a, *a, *a, *a, *a, *a, *a]\n" }
    #expect(problems(signals: bomb) == ["signals/test.yml:1:4: error: YAML anchors and aliases are not allowed here"])
  }

  @Test func filesThatAreNotYAMLAreReported() {
    #expect(problems(signals: "- id: [")[0].hasPrefix("signals/test.yml:"))
    #expect(problems(signals: "")[0].contains("empty"))
    #expect(problems(signals: String(repeating: "[", count: 100_000)).count == 1)
  }

  @Test func phrasesWithTooManyFormsAreRefused() {
    let word = "(aaa bbb|ccc ddd|eee fff|ggg hhh)"
    let sets = "sets:\n  a: [\"\(word) \(word)\"]\n  b: [\"@a @a\", \"@a xxx @a\"]\n  c: [\"@b @b\", \"@b yyy @b\"]\n  d: [\"@c @c\", \"@c zzz @c\"]\n"
      + "  e: [\"@d @d\", \"@d vvv @d\"]\n  f: [\"@e @e\", \"@e www @e\"]\n  g: [\"@f @f\", \"@f uuu @f\"]\n"
    let found = problems(lexicon: lexicon("@g @g @g @g", sets: sets))
    #expect(found.first?.contains("too many forms") == true, "\(found)")
  }
}
