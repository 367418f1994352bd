internal import ArgumentParser
internal import TemplateLintReports

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints a shipped schema: of the JSON or the XML report.")

  @Argument(help: "Which one.")
  var schema: Kind

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case json, xml

    var shipped: ShippedSchema {
      switch self {
      case .json: .json
      case .xml: .xml
      }
    }
  }

  func run() throws {
    do { try OutputFile(path: nil).write(schema.shipped.bytes) } catch OutputFile.Failure.brokenPipe {}
  }
}
