import TemplateLintText
import Testing

@Suite struct TokenFlagTests {
  @Test(arguments: [
    ("{{1}}", TokenFlags.positional), ("{{12}}", .positional), ("{{name}}", .named), ("{{first_name2}}", .named),
    ("{{_x}}", .named),
    ("{1}", .malformed), ("{{1}", .malformed), ("{{ 1 }}", .malformed), ("{{ first name }}", .malformed),
    ("{{1}}}", .malformed),
    ("{{{1}}}", .malformed), ("{{}}", .malformed), ("{{1a}}", .malformed), ("{{имя}}", .malformed),
    ("{name}", .malformed),
    ("{{a-b}}", .malformed),
  ])
  func placeholdersHaveAForm(text: String, form: TokenFlags) {
    let found = tokens(text)
    #expect(found.map(\.kind) == [.placeholder])
    #expect(found.first?.flags.intersection([.positional, .named, .malformed]) == form)
  }

  @Test(arguments: ["{see note}", "[name]", "{ }", "}}", "{"])
  func otherBracesArePunctuation(text: String) {
    #expect(!tokens(text).contains { $0.kind == .placeholder })
  }

  @Test func anUnclosedPlaceholderEndsWithItsWord() {
    #expect(described("Hi {{name please") == "word(hi) placeholder(name) word(please)")
    #expect(tokens("Hi {{name please")[1].flags.contains(.malformed))
  }

  @Test(arguments: [
    "€{{1}}", "{{1}}%", "{{1}}:00", "{{1}}/{{2}}/2026", "https://x.com/{{1}}", "ORD-{{1}}", "{{1}} EUR",
  ])
  func compositesKnowTheirPlaceholder(text: String) {
    let found = tokens(text)
    #expect(found.count == 1)
    #expect(found[0].flags.contains(.holdsPlaceholder))
    #expect(!found[0].flags.contains(.malformed))
  }

  @Test func compositesKnowThatTheirPlaceholderIsMalformed() {
    #expect(tokens("€{{ 1 }}")[0].flags.isSuperset(of: [.holdsPlaceholder, .malformed]))
  }

  @Test func placeholdersInsideCompositesAreFound() {
    let text = Array("{{1}}% https://x.com/{{2}}/{{name}} {{ 3 }} {no}".utf8)
    let found = text.withUnsafeBufferPointer { Placeholder.all(in: $0, range: ByteRange(0, $0.count)) }
    #expect(found.map { String(decoding: text[$0.name.indices], as: UTF8.self) } == ["1", "2", "name", "3", "no"])
    #expect(found.map(\.form) == [.positional, .positional, .named, .malformed, .malformed])
  }

  @Test(arguments: ["SALE", "ÚLTIMA", "СКИДКА", "O'BRIEN"])
  func wordsInCapitalsAreFlagged(text: String) {
    #expect(tokens(text).allSatisfy { $0.flags.contains(.allCapitals) })
  }

  @Test(arguments: ["Sale", "A", "É", "SALe", "خصم", "할인", "優"])
  func otherWordsAreNotInCapitals(text: String) {
    #expect(tokens(text).allSatisfy { !$0.flags.contains(.allCapitals) })
  }

  @Test(arguments: [
    "fr€e", "c@sh", "$ave", "disc0unt", "D I S C O U N T", "f-r-e-e", "fr\u{200B}ee", "dis\u{AD}count", "cаsh", "𝐅𝐑𝐄𝐄",
    "ⒻⓇⒺⒺ",
  ])
  func hiddenSpellingsAreOneFlaggedToken(text: String) {
    let found = tokens(text)
    #expect(found.count == 1)
    #expect(found[0].flags.contains(.disguised))
  }

  @Test(arguments: [
    "free", "€20", "SAVE20", "AB12CD", "می\u{200C}خواهیم", "क्\u{200D}ष", "ｓａｌｅ", "jane@example.com", "plan B", "a b c",
    "covid19", "me & you",
  ])
  func ordinarySpellingsAreNotFlagged(text: String) {
    #expect(tokens(text).allSatisfy { !$0.flags.contains(.disguised) })
  }

  @Test func aSpelledWordIsFoldedWithoutItsGaps() {
    #expect(described("Get D I S C O U N T now") == "word(get) word(discount) word(now)")
  }

  @Test(arguments: [
    ("fr€e", "free"), ("disc0unt", "discount"), ("$ave", "save"), ("cаsh", "cash"), ("с0de", "code"),
    ("скидкa", "скидка"),
  ])
  func lookalikesHaveAPlainForm(text: String, plain: String) {
    #expect(String(decoding: Lookalikes.plain(Folding.fold(text).span), as: UTF8.self) == plain)
  }

  @Test(arguments: [
    ("word", Script.latin), ("слово", .cyrillic), ("λέξη", .greek), ("كلمة", .arabic), ("מילה", .hebrew),
    ("शब्द", .devanagari), ("শব্দ", .bengali),
    ("சொல்", .tamil), ("పదం", .telugu), ("શબ્દ", .gujarati), ("ಪದ", .kannada), ("വാക്ക്", .malayalam), ("ਸ਼ਬਦ", .gurmukhi),
    ("වචනය", .sinhala),
    ("คำ", .thai), ("ຄໍາ", .lao), ("ពាក្យ", .khmer), ("စကား", .myanmar), ("სიტყვა", .georgian), ("բառ", .armenian),
    ("ቃል", .ethiopic),
    ("字", .han), ("ひ", .hiragana), ("カナ", .katakana), ("말", .hangul), ("ⵜ", .other),
  ])
  func wordsKnowTheirScript(text: String, script: Script) {
    #expect(tokens(text).allSatisfy { $0.kind == .word && $0.script == script })
  }

  @Test func blankLinesKatakanaAndBytesBeyondASCIIAreFlagged() {
    #expect(tokens("a\n\nb")[1].flags == .blankLine)
    #expect(tokens("a\r\nb")[1].flags == [])
    #expect(tokens("カタカナ")[0].flags == [.katakana, .nonASCII])
    #expect(tokens("é")[0].flags == .nonASCII)
    #expect(tokens("€5")[0].flags == .nonASCII)
  }
}
