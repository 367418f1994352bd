import TemplateLintInputs
import TemplateLintJSON
import TemplateLintModel
import TemplateLintText
import Testing

/// Whatever the bytes are, nothing crashes, and what is said has a place inside the input.
@Suite struct InputRobustnessTests {
  static let samples: [(InputFormat, String)] = [
    (.yaml, YAMLInputTests.sample), (.yaml, "a: &x [1, {b: *y}]\nc: |\n  {{1}}\n<<: *x\n"),
    (.csv, "sep=;\r\nNome;Idioma;Categoria;Corpo;Botões;Exemplos;Componentes\r\na_1;pt;UTILITY;\"Olá \"\"x\"\"\r\n{{1}}\";[ A ] [ B ];1=Ana;\"[{}]\"\r\n"),
    (.markdown, "# T (pt_BR)\n\n## a_b `UTILITY`\n\n**Body:** Hi {{1}}\nmore\n\n> q\n> r\n\n```json\n{\"name\":\"n\",\"category\":\"UTILITY\",\"components\":[{\"type\":\"BODY\",\"text\":\"x\"}]}\n```\n\n| Name | Body |\n|---|---|\n| a_b | x\\|y<br> |\n\n```\nn_a\n────\nText\n────\nButtons: [ A ]\n```\n```yaml\nname: x\n```\n"),
    (.json, #"{"templates":[{"elementName":"g","languageCode":"en","containerMeta":"{\"data\":\"Hi\",\"buttons\":[{\"type\":\"URL\"}]}","buttons":"[{}]"}],"contents":[{"types":{"twilio/card":{"title":"t","actions":[{"type":"URL"}]}},"variables":{"1":"x","99999999999":"y"}}]}"#),
  ]

  @Test(arguments: samples.indices) func mutationsNeverCrash(_ index: Int) {
    let (format, sample) = Self.samples[index]
    var random = Lottery(seed: UInt64(index) + 7)
    let alphabet = Array("{}[]\"',:;|#>`-*&!%@\\\n\r\t \u{0}x0".utf8) + [0xFF, 0xC3, 0xE2, 0xEF]
    var options = InputReader.Options()
    options.format = format
    for round in 0..<1_500 {
      var bytes = Array(sample.utf8)
      for _ in 0..<(1 + random.next(6)) {
        switch random.next(4) {
        case 0: bytes[random.next(bytes.count)] = alphabet[random.next(alphabet.count)]
        case 1: bytes.insert(alphabet[random.next(alphabet.count)], at: random.next(bytes.count))
        case 2: bytes.removeSubrange(random.next(bytes.count)..<bytes.count)
        default:
          let start = random.next(bytes.count)
          bytes.append(contentsOf: bytes[start..<min(start + random.next(40), bytes.count)])
        }
        if bytes.isEmpty { bytes = [0x61] }
      }
      options.format = round % 3 == 0 ? nil : format
      check(Reading.all(bytes, options), lines: bytes.count + 1)
    }
  }

  @Test(arguments: InputFormat.allCases) func truncatedBinaryAndNestedInputsAreToldOf(_ format: InputFormat) {
    var options = InputReader.Options()
    options.format = format
    let binary = (0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    #expect(!Reading.all(binary, options).isEmpty)
    #expect(Reading.all([], options).map { $0.refusal?.hasPrefix("nothing to read: ") } == [true])
    for nested in ["[", "{\"a\":", "- ", "> ", "((", "a: {", "\"", "```\n", "# ", "|", "&a [*a,"] {
      check(Reading.all(Array(String(repeating: nested, count: 20_000).utf8), options), lines: 20_001)
    }
    for invalid: [UInt8] in [[0x61, 0x3A, 0x20, 0xC3], [0xFF, 0xFE], [0xFE, 0xFF, 0x00], [0xEF, 0xBB, 0xBF], [0x23, 0x20, 0xED, 0xA0, 0x80]] {
      check(Reading.all(invalid, options), lines: 2)
    }
  }

  private func check(_ readings: [Reading], lines: Int) {
    for read in readings {
      let line = Int(read.place.split(separator: ":")[0]) ?? 0
      #expect(line >= 1 && line <= lines)
      for field in read.template.fields {
        let source = read.document.sourceRange(of: field.range, in: field.node)
        #expect(Int(source.end) <= read.document.source.count && source.start <= source.end)
        #expect(read.document.position(of: Int(source.start)).line <= lines)
      }
      for problem in read.template.problems { _ = read.document.pointer(of: problem.node) }
    }
  }
}

/// Numbers that look random and are the same in every run.
struct Lottery {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }
}
