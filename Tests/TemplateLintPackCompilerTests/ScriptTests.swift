import TemplateLintSignals
import Testing

struct ScriptTests {
  @Test func arabicAndHebrewPrefixesAreTakenOff() throws {
    var arabic = try Workbench(phrases: ["طلب*"], language: "ar", scripts: "Arabic", prefixes: ["و", "ال", "وال", "ب"])
    #expect(arabic.find("تم شحن والطلب") == ["والطلب"])
    var hebrew = try Workbench(phrases: ["הזמנה"], language: "he", scripts: "Hebrew", prefixes: ["ה", "ב", "ל"])
    #expect(hebrew.find("בהזמנה") == ["בהזמנה"])
    #expect(hebrew.find("שהזמנה") == [])
    #expect(hebrew.find("ההזמנה נשלחה") == ["ההזמנה"])
  }

  @Test func chineseAndThaiLiteralsMatchInsideRunningText() throws {
    var chinese = try Workbench(phrases: ["优惠券", "(立即|马上)购买"], language: "zh", scripts: "Han")
    #expect(chinese.find("送您一张优惠券，马上购买吧") == ["优惠券", "马上购买"])
    var thai = try Workbench(phrases: ["ส่วนลด"], language: "th", scripts: "Thai")
    #expect(thai.find("รับส่วนลดวันนี้") == ["ส่วนลด"])
  }

  @Test func katakanaMatchesCharacterByCharacter() throws {
    var japanese = try Workbench(phrases: ["クーポン", "セール中"], language: "ja", scripts: "Han, Hiragana, Katakana")
    #expect(japanese.find("今だけクーポンをプレゼント") == ["クーポン"])
    #expect(japanese.find("サマーセール中です") == ["セール中"])
  }

  @Test func elisionsAreSplit() throws {
    var french = try Workbench(phrases: ["offre spéciale"], language: "fr")
    #expect(french.find("Profitez de l’offre spéciale") == ["offre spéciale"])
  }

  @Test func namesAndAddressesAreReadWordByWord() throws {
    let signals = Workbench.signal("test.name", "in: [name, url]")
    var bench = try Workbench(
      signals: signals,
      lexicon: "language: any\nname: Names\nsignals:\n  test.name:\n    phrases: [\"abandoned cart\", \"promo*\"]\n")
    #expect(bench.find("abandoned_cart_2", "test.name", at: .name) == ["abandoned_cart"])
    #expect(bench.find("https://example.com/Promotion/x", "test.name", at: .url) == ["Promotion"])
    #expect(bench.find("abandoned cart", "test.name", at: .body) == [])
  }
}
