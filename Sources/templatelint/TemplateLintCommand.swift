internal import ArgumentParser

@main
struct TemplateLintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templatelint",
    abstract: "Predicts the category that Meta will give a WhatsApp message template, and lints it.",
    version: Version.current,
    subcommands: [
      LintCommand.self, ClassifyCommand.self, ExplainCommand.self, EvaluateCommand.self, FitCommand.self, TokensCommand.self,
      RulesCommand.self, SignalsCommand.self, ConfigCommand.self, InitCommand.self, SchemaCommand.self, ConversationsCommand.self,
      AuditCommand.self,
    ])

  static func main() async {
    Interruption.watch()
    guard let plain = PlainRun(CommandLine.arguments.dropFirst()) else { return await self.main(nil) }
    do {
      try await plain.run()
    } catch {
      exit(withError: error)
    }
  }
}
