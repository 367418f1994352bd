internal import ArgumentParser

/// `conversations LOG` replays a log; `conversations merge` adds up the shards of one.
struct ConversationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conversations", abstract: "Replays a message log: windows, conversations, what was charged under which price model.",
    subcommands: [ReplayCommand.self, MergeCommand.self], defaultSubcommand: ReplayCommand.self)
}

/// Which severity of what a ledger finds makes the exit code 1: problems are errors, marketing after an opt-out is a warning, missing
/// opt-ins and free-form messages outside the window are notes.
enum LedgerThreshold: String, ExpressibleByArgument, CaseIterable {
  case error, warning, note, never
}
