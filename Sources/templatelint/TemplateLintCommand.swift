internal import ArgumentParser

@main
struct TemplateLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templatelint",
    abstract: "Predicts the category that Meta will give a WhatsApp message template, and lints it.",
    subcommands: [])

  static func main() {
    Interruption.watch()
    self.main(nil)
  }
}
