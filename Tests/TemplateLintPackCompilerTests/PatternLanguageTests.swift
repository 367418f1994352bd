import TemplateLintSignals
import Testing

struct PatternLanguageTests {
  @Test(arguments: [
    ("Ação já", "Hoje: ACAO JA!", ["ACAO JA"]),
    ("straße", "In der STRASSE", ["STRASSE"]),
    ("don't", "We don’t know", ["don’t"]),
  ])
  func wordsAreComparedFolded(_ phrase: String, _ text: String, _ expected: [String]) throws {
    var bench = try Workbench(phrases: [phrase])
    #expect(bench.find(text) == expected)
  }

  @Test(arguments: [
    ("rabatt*", "Rabatte und Sommerrabatt", ["Rabatte"]),
    ("*rabatt", "Rabatte und Sommerrabatt", ["Sommerrabatt"]),
    ("*rabatt*", "Rabatte und Sommerrabattaktion", ["Rabatte", "Sommerrabattaktion"]),
    ("할인*", "할인을 드립니다", ["할인을"]),
  ])
  func starsStandForTheRestOfAWord(_ phrase: String, _ text: String, _ expected: [String]) throws {
    var bench = try Workbench(phrases: [phrase], scripts: "Latin, Hangul")
    #expect(bench.find(text) == expected)
  }

  @Test(arguments: [
    ("(heute|ab morgen) gratis", "heute gratis, ab morgen gratis, morgen gratis", ["heute gratis", "ab morgen gratis"]),
    ("jetzt [nur heute] kaufen", "jetzt kaufen; jetzt nur heute kaufen; jetzt nur kaufen", ["jetzt kaufen", "jetzt nur heute kaufen"]),
    ("[ganz] neu", "ganz neu. neu", ["ganz neu", "neu"]),
    ("(alle|[nur] diese) preise", "nur diese preise; alle preise", ["nur diese preise", "alle preise"]),
    ("neu (im haus|$)", "Alles neu! Das ist neu", ["neu"]),
  ])
  func groupsOfferAlternatives(_ phrase: String, _ text: String, _ expected: [String]) throws {
    var bench = try Workbench(phrases: [phrase])
    #expect(bench.find(text) == expected)
  }

  @Test(arguments: [
    ("spare ... jetzt", "spare jetzt; spare uns das nun jetzt; spare uns das nun mal jetzt", ["spare jetzt", "spare uns das nun jetzt"]),
    ("spare ...1 jetzt", "spare nun jetzt; spare uns nun jetzt", ["spare nun jetzt"]),
    ("ja ...2 ...1 nein", "ja das ist so nein; ja das ist mal so nein", ["ja das ist so nein"]),
    ("ja ...2 [doch] ...1 nein", "ja das ist so nein; ja das doch so nein", ["ja das ist so nein", "ja das doch so nein"]),
  ])
  func gapsAreBounded(_ phrase: String, _ text: String, _ expected: [String]) throws {
    var bench = try Workbench(phrases: [phrase])
    #expect(bench.find(text) == expected)
  }

  @Test func setsAreAlternativesByName() throws {
    let sets = ["mein": ["mein", "meine", "von mir"], "ding": ["paket*", "@mein haus"]]
    var bench = try Workbench(phrases: ["@mein @ding ...2 da"], sets: sets)
    #expect(bench.find("Mein Paketschein ist da. Von mir: mein Haus war da. Paket da") == ["Mein Paketschein ist da", "Von mir: mein Haus war da"])
  }

  @Test(arguments: [
    ("code <ref>", "code 123; code {{1}}; code AB12CD; code hier", ["code 123", "code {{1}}", "code AB12CD"]),
    ("<percent> rabatt", "20 % Rabatt, {{1}}% Rabatt, 20 Rabatt", ["20 % Rabatt", "{{1}}% Rabatt"]),
    ("ab <amount>", "ab €20; ab 50 EUR; ab {{2}} USD; ab 20", ["ab €20", "ab 50 EUR", "ab {{2}} USD"]),
    ("am <date>", "am 12/05/2026, am Montag", ["am 12/05/2026"]),
    ("um <time>", "um 10:30, um zehn", ["um 10:30"]),
    ("bis <value>", "bis {{1}}; bis 10:30; bis morgen", ["bis {{1}}", "bis 10:30"]),
  ])
  func classesStandForKindsOfTokens(_ phrase: String, _ text: String, _ expected: [String]) throws {
    var bench = try Workbench(phrases: [phrase])
    #expect(bench.find(text) == expected)
  }

  @Test(arguments: [
    "jetzt, *kaufen*", "jetzt — „kaufen“", "jetzt 🎉 kaufen", "jetzt:\nkaufen", "jetzt (kaufen)", "jetzt # kaufen", "jetzt/kaufen",
  ])
  func signsBetweenWordsAreReadOver(_ text: String) throws {
    var bench = try Workbench(phrases: ["jetzt kaufen"])
    #expect(bench.find(text).count == 1)
  }

  @Test(arguments: ["jetzt. kaufen", "jetzt! kaufen", "jetzt; kaufen", "jetzt…kaufen", "jetzt\n\nkaufen", "jetzt? kaufen"])
  func sentencesAreNeverCrossed(_ text: String) throws {
    var bench = try Workbench(phrases: ["jetzt kaufen", "jetzt ...4 kaufen"])
    #expect(bench.find(text).isEmpty)
  }

  @Test func thePointOfAnAbbreviationBeforeAValueEndsNoSentence() throws {
    var bench = try Workbench(phrases: ["rechnung nr <ref>"])
    #expect(bench.find("Rechnung Nr. {{1}} ist da") == ["Rechnung Nr. {{1}}"])
    #expect(bench.find("Rechnung Nr. Drei") == [])
  }

  @Test func fieldsBeginAndEnd() throws {
    let greeting = "  marker.greeting:\n    phrases: [hallo, guten tag]\n"
    var bench = try Workbench(phrases: ["^ ihr code", "^ ...2 willkommen", "bis bald $"], more: greeting)
    #expect(bench.find("Ihr Code ist da") == ["Ihr Code"])
    #expect(bench.find("🎉 Hallo {{1}}! Ihr Code ist da") == ["Ihr Code"])
    #expect(bench.find("Guten Tag Maria, ihr Code") == ["ihr Code"])
    #expect(bench.find("Das ist ihr Code") == [])
    #expect(bench.find("Na du willkommen") == ["willkommen"])
    #expect(bench.find("Danke und bis bald! 👋") == ["bis bald"])
    #expect(bench.find("bis bald im Laden") == [])
  }

  @Test func theLongestMatchWinsAndOverlapsAreMerged() throws {
    var bench = try Workbench(phrases: ["jetzt kaufen", "jetzt", "kaufen und sparen"])
    #expect(bench.find("jetzt kaufen und sparen, jetzt") == ["jetzt kaufen und sparen", "jetzt"])
  }

  @Test func guardsCancelWhatTheyOverlap() throws {
    var bench = try Workbench(phrases: ["*rabatt*"], guards: ["kein rabatt", "ohne ...2 rabatt"])
    #expect(bench.find("Kein Rabatt hier. Doch: Rabatt!") == ["Rabatt"])
    #expect(bench.find("ohne jeden Rabatt") == [])
  }
}
