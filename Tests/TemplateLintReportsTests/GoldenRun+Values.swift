import TemplateLint
import TemplateLintModel
import TemplateLintRules
import TemplateLintSignals

@testable import TemplateLintClassifier
@testable import TemplateLintReports

/// How the golden run's values are put together.
extension GoldenRun {
  static func source(line: Int, columns: Range<Int> = 3..<9) -> SourceRange {
    SourceRange(
      path: "templates/a.json", pointer: "/components/0/text", line: line, column: columns.lowerBound, endLine: line,
      endColumn: columns.upperBound)
  }

  static func analysis(_ name: String, thousandths: Score, level: Risk.Level) -> Analysis {
    var verdict = Verdict()
    verdict.category = thousandths.largest
    verdict.probabilities = Probabilities(thousandths: thousandths)
    verdict.risk = Risk(
      level: level, kind: thousandths.largest == .utility ? .none : .repriced, against: .declared,
      thousandths: 1000 - thousandths.utility)
    verdict.isUncertain = level == .medium
    verdict.prior = Score(utility: 0, authentication: 0, marketing: 5)
    verdict.score = Score(utility: 4, authentication: 0, marketing: 19)
    var analysis = Analysis(source: source(line: 1), verdict: verdict)
    (analysis.name, analysis.language, analysis.detectedLanguage) = (name, "en_US", "en")
    (analysis.declared, analysis.declaredRaw) = (.utility, "utility")
    return analysis
  }

  static func contribution(
    _ signal: String, _ toward: Category, _ points: Int, _ text: String, columns: Range<Int>
  ) -> Contribution {
    Contribution(
      signal: signal, kind: .text, toward: toward, points: points,
      spans: [.init(component: "BODY", source: source(line: 7, columns: columns), text: text)])
  }

  static func finding(_ rule: String, _ severity: Severity, _ message: String, line: Int) -> Finding {
    Finding(
      rule: rule, severity: severity, message: message, source: source(line: line), templateName: "plan_end",
      templateLanguage: "en_US",
      fingerprint: Fingerprint.make(name: nil, language: nil, rule: rule, text: message.utf8, ordinal: line))
  }

  /// A message with the first occurrence of `mark` in its body marked by the first contribution.
  static func message(header: String, body: String, sample: String, mark: String) -> Message {
    var message = Message()
    func add(_ text: String) -> Range<Int> {
      let start = message.text.count
      message.text.append(contentsOf: text.utf8)
      return start..<message.text.count
    }
    message.parts.append(.init(kind: .header(header.isEmpty ? .image : .text), card: -1, text: add(header)))
    let range = add(body)
    message.parts.append(.init(kind: .body, card: -1, text: range))
    message.samples = [.init(part: 1, name: nil, number: 1, value: add(sample))]
    message.parts.append(.init(kind: .footer, card: -1, text: add("Reply STOP")))
    message.parts.append(.init(kind: .button(.url), card: -1, text: add(header)))
    message.parts.append(.init(kind: .target, card: -1, text: add("https://shop.example/{{1}}")))
    let (bytes, wanted) = (Array(body.utf8), Array(mark.utf8))
    if let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) {
      let lower = range.lowerBound + start
      message.marks = [.init(part: 1, range: lower..<lower + wanted.count, contribution: 0)]
    }
    return message
  }
}
