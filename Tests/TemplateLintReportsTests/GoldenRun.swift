import TemplateLint
import TemplateLintModel
import TemplateLintPricing
import TemplateLintRules
import TemplateLintSignals

@testable import TemplateLintClassifier
@testable import TemplateLintReports

/// A small run whose every value is written here, so that the files it is compared with change with the writers alone: not with
/// weights, words or rules.
enum GoldenRun {
  /// The largest body that the platform allows.
  static let largestBody = String(repeating: "Renew today & save 50% <now> ", count: 35) + "123456789"

  static let analyses: [Analysis] = [plain, hostile, largest, notAssessed, unreadable]

  static let accountFindings = [
    finding("account-rule", .note, "two languages of one name differ: =1+1", line: 9)
  ]

  /// Rates that stay what they are.
  private static let rates: Prices = {
    let rates = [("0.0068", PriceCategory.utility), ("0.0068", .authentication), ("0.0625", .marketing)].map { amount, category in
      Rate(market: "Brazil", currency: .usDollar, category: category, model: .message, amount: Amount(amount))
    }
    guard let card = try? RateCard(rates) else { preconditionFailure("the rates of the run are well formed") }
    return Prices(card)
  }()

  private static let hostileText =
    "=1+1 ]]> <script>alert(1)</script> \u{202E}evil\u{202C} a\u{0}b\u{1B}[31m \u{FFFD}\u{FFFE} \"q\", 'a'; | `c` @x #1 [l](javascript:x)\r\n::error::forged\u{2028}💥 &amp;"

  private static var plain: Analysis {
    var analysis = analysis("plan_end", thousandths: Score(utility: 129, authentication: 1, marketing: 870), level: .high)
    analysis.contributions = [
      contribution("test.renewal-ask", .marketing, 9, "Renew today to keep your rate", columns: 49..<78),
      contribution("test.dated-end", .utility, 4, "your plan ends on {{2}}", columns: 24..<47),
      Contribution(signal: "test.combination", kind: .combination, toward: .marketing, points: 5, spans: []),
    ]
    analysis.counterfactual = .init(
      remove: [.init(pointer: "/components/0/text", text: "Renew today to keep your rate")], category: .utility, thousandths: 780)
    analysis.exposures = [
      Exposure(
        .thousand(to: "Brazil"), held: .utility, predicted: .marketing,
        shares: .init(utility: 129, authentication: 1, marketing: 870), prices: rates)
    ]
    var suppressed = finding("suppressed-rule", .error, "known and meant", line: 2)
    suppressed.suppressed = "agreed with legal, see \"ticket\""
    var baselined = finding("baselined-rule", .warning, "known for long", line: 3)
    baselined.isBaselined = true
    var fixed = finding("fixed-rule", .warning, "a space too many", line: 4)
    fixed.fix = .init(isSafe: true, edits: [.init(start: 4, end: 7, replacement: "")])
    analysis.findings = [
      finding(CategoryMismatch.id, .error, "Meta will probably make this MARKETING (87 %); declared UTILITY", line: 7), suppressed,
      baselined, fixed,
    ]
    analysis.message = message(
      header: "Your *plan*", body: "Hi {{1}}, your plan ends on {{2}}.\n- *Renew today* to keep your rate.\n> _thanks_", sample: "Ana & co",
      mark: "*Renew today* to keep your rate")
    return analysis
  }

  private static var hostile: Analysis {
    var analysis = analysis(hostileText, thousandths: Score(utility: 700, authentication: 0, marketing: 300), level: .low)
    analysis.language = "<i>en</i>"
    analysis.declaredRaw = "\"utility\"]]>"
    analysis.source.path = "dir/<b>,;%\u{1}é.json"
    analysis.contributions = [contribution("test.hostile", .marketing, 3, hostileText, columns: 5..<9)]
    var fixed = finding("hostile-rule", .warning, hostileText, line: 5)
    fixed.source.path = analysis.source.path
    fixed.fix = .init(isSafe: false, edits: [.init(start: 1, end: 1, replacement: hostileText)])
    analysis.findings = [fixed]
    analysis.message = message(header: hostileText, body: hostileText, sample: hostileText, mark: "<script>alert(1)</script>")
    return analysis
  }

  private static var largest: Analysis {
    var analysis = analysis("largest", thousandths: Score(utility: 400, authentication: 0, marketing: 600), level: .medium)
    analysis.contributions = [contribution("test.promotion", .marketing, 30, largestBody, columns: 1..<1025)]
    analysis.exposures = [("Brazil", 3000), ("Atlantis", 7)].map { market, messages in
      Exposure(
        .init(market: market, account: "=<1>", messages: messages, isVolume: true), held: .utility, predicted: .marketing,
        shares: .init(utility: 400, authentication: 0, marketing: 600), prices: rates)
    }
    analysis.findings = [finding(CategoryMismatch.id, .warning, "Meta will probably make this MARKETING (60 %); declared UTILITY", line: 7)]
    analysis.message = message(header: "", body: largestBody, sample: "", mark: largestBody)
    return analysis
  }

  private static var notAssessed: Analysis {
    var verdict = Verdict()
    verdict.isAssessed = false
    var analysis = Analysis(source: source(line: 1), verdict: verdict)
    (analysis.name, analysis.language, analysis.detectedLanguage) = ("not_assessed", "xx", nil)
    analysis.declaredRaw = "TRANSACTIONAL"
    return analysis
  }

  private static var unreadable: Analysis {
    var analysis = Analysis(
      source: source(line: 3), error: .init(message: "expected a value, found <end of input> ]]>", line: 3, column: 9))
    analysis.findings = [finding("json-invalid", .error, "expected a value, found <end of input> ]]>", line: 3)]
    return analysis
  }
}
