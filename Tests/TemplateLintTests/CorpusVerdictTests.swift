import Foundation
import Testing

@testable import TemplateLint
@testable import TemplateLintClassifier
@testable import TemplateLintModel
@testable import TemplateLintSignals

/// What must hold for every verdict, over the whole corpus.
@Suite struct CorpusVerdictTests {
  @Test func pointsSumExactlyToTheScore() throws {
    let analyses = try Corpus.analyses()
    #expect(analyses.count >= 200)
    for analysis in analyses {
      for category in Category.allCases {
        let points = analysis.contributions.filter { $0.toward == category }.reduce(0) { $0 + $1.points }
        #expect(
          analysis.verdict.score[category] == analysis.verdict.prior[category] + points, "\(analysis.source.path):\(analysis.source.line)")
      }
      #expect(analysis.contributions.allSatisfy { $0.points >= 0 })
    }
  }

  @Test func probabilitiesSumToOneAndTheCategoryHasTheLargest() throws {
    for analysis in try Corpus.analyses() where analysis.verdict.isAssessed {
      let probabilities = try #require(analysis.verdict.probabilities)
      let thousandths = Category.allCases.map { probabilities.thousandths[$0] }
      #expect(thousandths.reduce(0, +) == 1000)
      let category = try #require(analysis.verdict.category)
      #expect(probabilities.thousandths[category] == thousandths.max())
    }
  }

  @Test func marketingHasTheLargestPrior() throws {
    for analysis in try Corpus.analyses() {
      let prior = analysis.verdict.prior
      #expect(prior.marketing >= prior.utility && prior.marketing >= prior.authentication)
    }
  }

  @Test func everySpanIsFoundAgainInTheFile() throws {
    for file in try Corpus.files() {
      let text = try String(contentsOf: file, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf16) }
      var options = Analyzer.Options()
      options.findsCounterfactuals = false
      for analysis in Analyzer(options: options).analyze(text, path: file.lastPathComponent) {
        for span in analysis.contributions.flatMap(\.spans) where !span.text.contains("\\") {
          let line = lines[span.source.line - 1]
          let units = line[(span.source.column - 1)..<(span.source.endColumn - 1)]
          let found = String(decoding: units, as: UTF16.self)
          // Escapes in the file are written differently from the decoded text.
          guard !found.contains("\\") else { continue }
          #expect(found == span.text || found == "\"\(span.text)\"", "\(file.lastPathComponent):\(span.source.line):\(span.source.column)")
        }
      }
    }
  }

  @Test func analysingTwiceGivesTheSame() throws {
    let file = try #require(try Corpus.files().first)
    let bytes = [UInt8](try Data(contentsOf: file))
    let first = Analyzer().analyze(bytes, path: "a")
    let second = Analyzer().analyze(bytes, path: "a")
    #expect(first.map(\.verdict) == second.map(\.verdict))
    #expect(first.map(\.findings) == second.map(\.findings))
    #expect(first.map(\.counterfactual) == second.map(\.counterfactual))
  }

  @Test func accuracyDoesNotFall() throws {
    // A floor below the measured figure, so that a broken lexicon is noticed; the figures themselves are on the model card.
    let json = try Corpus.files().map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    let labels = json.split(separator: "\n").map { line in
      line.contains("\"label\":\"UTILITY\"") || line.contains("\"label\": \"UTILITY\"")
        ? Category.utility : line.contains("\"label\":\"MARKETING\"") || line.contains("\"label\": \"MARKETING\"") ? .marketing : .authentication
    }
    let analyses = try Corpus.analyses()
    #expect(labels.count == analyses.count)
    let right = zip(labels, analyses).count { $0 == $1.verdict.category }
    #expect(Double(right) / Double(labels.count) > 0.9)
  }
}
