internal import CSchemas

/// A schema that the program carries and prints.
package enum ShippedSchema: String, Sendable, CaseIterable {
  case json, xml
  /// Of `.templatelint.yml`.
  case configuration

  /// The schema's text.
  package var bytes: [UInt8] {
    let schema: templatelint_schema
    switch self {
    case .json: schema = templatelint_report_json_schema()
    case .xml: schema = templatelint_report_xsd()
    case .configuration: schema = templatelint_configuration_json_schema()
    }
    return Array(UnsafeBufferPointer(start: schema.bytes, count: schema.count))
  }
}
