import TemplateLintSignals
import Testing

struct LanguageTests {
  @Test func placeholder() {}
}
