internal import ArgumentParser
internal import TemplateLintConversations
internal import TemplateLintPricing

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Adds up shards of a log: the totals are those of one run over the whole log.")

  @Argument(help: "What --format shard wrote, one shard a line; - for standard input.")
  var shards: [String] = ["-"]

  @OptionGroup var rates: RateOptions

  @Option(help: "text or totals.")
  var format = Format.text

  @Option(name: .customLong("fail-on"), help: "As in conversations.")
  var failOn = LedgerThreshold.error

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, totals
  }

  private static let shownProblems = 100

  func run() throws {
    do {
      var tally = Tally()
      var problems: [ShardReader.Problem] = []
      var reader = ShardReader()
      for path in shards {
        for (index, line) in try InputStream.bytes(of: path).split(separator: 0x0A).enumerated() {
          do {
            let shard = try reader.read(Array(line))
            tally.merge(shard.tally)
            problems += shard.problems
          } catch {
            throw CommandFailure("\(path):\(index + 1): \(error)")
          }
        }
      }
      tally.settleAllowance()
      let card = try rates.choice.card()
      try OutputFile(path: nil).write(format == .totals ? TotalsJSON.line(tally, card) : Self.text(tally, problems, card))
      try ReplayCommand.exit(tally, failOn)
    } catch OutputFile.Failure.brokenPipe {
    } catch let code as ExitCode {
      throw code
    } catch {
      Diagnostics.error("\(error)")
      throw ExitCode(ExitStatus.couldNotRun.rawValue)
    }
  }

  private static func text(_ tally: Tally, _ problems: [ShardReader.Problem], _ card: RateCard) -> [UInt8] {
    var lines = problems.sorted().prefix(shownProblems).map { "line \($0.line): error: \($0.message)" }
    if problems.count > shownProblems { lines.append("... and \(problems.count - shownProblems) more") }
    lines += LedgerText.lines(tally, card)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
