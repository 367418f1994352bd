import TemplateLint
import TemplateLintModel
import TemplateLintText
import Testing

@testable import TemplateLintReports

/// What can be said of the page without a browser; `scripts/check-html` opens it in one.
@Suite struct HTMLFormatTests {
  @Test func nothingOfAStrangerBecomesMarkup() throws {
    for (analyses, account) in [(HostileRun.analyses, HostileRun.accountFindings), (GoldenRun.analyses, GoldenRun.accountFindings)] {
      let page = try HostileRun.report(.html, analyses, accountFindings: account)
      let text = String(decoding: page, as: UTF8.self)
      #expect(count("<script", in: text) == 3)
      #expect(count("</script", in: text) == 3)
      #expect(count("<style", in: text) == 1)
      // The data block is JSON, whose text the page's script cleans before it shows it.
      let shown = text.split(separator: "<script type", maxSplits: 1)[0]
      for forbidden in ["<img", "<i>", "<b>,", "javascript:x\"", "\u{202E}", "\u{0}", "\u{1B}"] {
        #expect(!shown.contains(forbidden), "\(forbidden)")
      }
    }
  }

  @Test func textIsEscapedWhereverItStands() {
    var html = HTMLWriter()
    html.element("p", ("title", "\"'<>&"), text: "\"'<>&\u{0}\u{202E}\u{9F}é💥\n")
    #expect(String(decoding: html.bytes, as: UTF8.self) == """
      <p title="&quot;&#39;&lt;&gt;&amp;">&quot;&#39;&lt;&gt;&amp;\u{FFFD}\u{FFFD}\u{FFFD}é💥
      </p>
      """)
  }

  @Test func thePolicyNamesTheOneStyleAndTheOneScript() throws {
    let policy = PageAssets.policy
    #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
    #expect(!policy.contains("unsafe") && !policy.contains("http"))
    #expect(Base64.encode(Array("".utf8)) == "")
    #expect(Base64.encode(Array("foobar".utf8)) == "Zm9vYmFy")
    #expect(Base64.encode(Array("fooba".utf8)) == "Zm9vYmE=")
    #expect(Base64.encode(Array("foob".utf8)) == "Zm9vYg==")
  }

  @Test func theDataBlocksAreJSONWithARowForEveryTemplate() throws {
    let text = String(decoding: try HostileRun.report(.html), as: UTF8.self)
    let rows = try #require(block("rows", of: text))
    #expect(try ParsedJSON(rows.utf8).items.count == HostileRun.analyses.count)
    #expect(try ParsedJSON(rows.utf8).items.dropLast().map { $0[0]?.string } == HostileRun.texts)
    #expect(try ParsedJSON(#require(block("details", of: text)).utf8).items.count == HostileRun.analyses.count)
  }

  @Test(arguments: [0, 1, 3, 100]) func theRiskiestAreKeptWhateverTheOrder(_ limit: Int) {
    let analyses = HostileRun.analyses + GoldenRun.analyses
    let ranked = analyses.enumerated().map { RiskiestTemplates.Rank($0.element, index: $0.offset) }.sorted(by: >)
    for order in [Array(analyses.indices), analyses.indices.reversed(), analyses.indices.sorted { $0 % 5 < $1 % 5 }] {
      var riskiest = RiskiestTemplates(limit: limit)
      for index in order { riskiest.add(analyses[index], index: index) }
      #expect(riskiest.sorted().map(\.rank.index) == ranked.prefix(limit).map(\.index))
    }
  }

  @Test func riskComesBeforeFindingsAndUnreadableRecordsAreNotForgotten() {
    let indices = ["plan_end", nil, "largest", "not_assessed"].map { name in GoldenRun.analyses.firstIndex { $0.name == name } ?? -1 }
    let ranks = indices.map { RiskiestTemplates.Rank(GoldenRun.analyses[$0], index: $0) }
    #expect(ranks.map(\.tier) == [5, 4, 3, 0])
  }

  @Test(arguments: [
    ("*bold* plain", "bold:1 |  plain:0"), ("a*b*c", "a*b*c:0"), ("_a *b*_", "a :2 | b:3"), ("```*x*```", "*x*:8"),
    ("- a\n* b\n1. c\n> d\ne", "<bullet> | a:0 | <bullet> | b:0 | <numbered> | 1. c:0 | <quote> | d:0 | <plain> | e:0"),
    ("~gone~ {{1}}!", "gone:4 |  :0 | [{{1}}:0] | !:0"), ("{{", "{{:0"), ("", ""), ("\r\n", "<plain>"),
  ])
  func whatsAppMarkupIsRead(_ text: String, _ wanted: String) {
    var message = Message()
    message.text = Array(text.utf8)
    message.parts = [.init(kind: .body, card: -1, text: 0..<message.text.count)]
    let runs = MarkedText(message, 0..<message.text.count, marks: [], formats: true).runs
    let shown = runs.map { run in
      switch run {
      case .text(let range, let style, _): "\(String(decoding: message.text[range], as: UTF8.self)):\(style.rawValue)"
      case .placeholder(let range, let style, _): "[\(String(decoding: message.text[range], as: UTF8.self)):\(style.rawValue)]"
      case .line(let kind): "<\(kind)>"
      }
    }
    #expect(shown.joined(separator: " | ") == wanted)
  }

  @Test func overlappingWordsAreOneMarkWithAllPoints() {
    var message = Message()
    message.parts = [.init(kind: .body, card: -1, text: 0..<30)]
    message.marks = [
      .init(part: 0, range: 0..<5, contribution: 2), .init(part: 0, range: 3..<9, contribution: 0),
      .init(part: 0, range: 9..<12, contribution: 1), .init(part: 0, range: 0..<0, contribution: 3),
    ]
    let marks = WordMark.all(message, part: 0)
    #expect(marks.map(\.range) == [0..<9, 9..<12])
    #expect(marks.map(\.contributions) == [[0, 2], [1]])
    #expect(WordMark.whole(message, part: 0) == [3])
  }

  @Test func theSameRunGivesTheSameBytes() throws {
    #expect(try HostileRun.report(.html) == HostileRun.report(.html))
  }

  private func block(_ id: String, of text: String) -> String? {
    text.split(separator: "<script type=\"application/json\" id=\"\(id)\">", maxSplits: 1).last?
      .split(separator: "</script>", maxSplits: 1).first.map(String.init)
  }

  private func count(_ part: String, in text: String) -> Int { text.split(separator: part, omittingEmptySubsequences: false).count - 1 }
}
