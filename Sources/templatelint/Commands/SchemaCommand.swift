internal import ArgumentParser
internal import TemplateLintConfiguration
internal import TemplateLintReports

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints a shipped schema: of the JSON report, the XML report or the configuration.")

  @Argument(help: "Which one.")
  var schema: Kind

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case json, xml, config

    var shipped: ShippedSchema {
      switch self {
      case .json: .json
      case .xml: .xml
      case .config: .configuration
      }
    }
  }

  /// The configuration's schema with the ids of this version's rules, so that editors complete them.
  private static func withRules(_ schema: [UInt8]) -> [UInt8] {
    let any = #"{ "type": "string", "pattern": "^[a-z0-9-]+$" }"#
    let ids = ConfigurableRule.all.map { "\"\($0.id)\"" }.joined(separator: ", ")
    return Array(String(decoding: schema, as: UTF8.self).replacing(any, with: "{ \"enum\": [\(ids)] }").utf8)
  }

  func run() throws {
    var bytes = schema.shipped.bytes
    if schema == .config { bytes = Self.withRules(bytes) }
    StandardOutput.write(bytes)
  }
}
