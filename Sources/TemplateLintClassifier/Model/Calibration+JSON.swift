import TemplateLintJSON

extension Calibration {
  package static let schema = "templatelint/calibration/1"

  /// Reads `calibration.json`.
  package init(json bytes: [UInt8]) throws(WeightsError) {
    let reader = try WeightsReader(bytes, schema: Self.schema)
    let node = reader.document.member("scale", of: 0)
    guard let scale = Double(reader.document.sourceText(of: node)), scale >= 0.1, scale <= 1000 else {
      throw .member("scale")
    }
    let costs = reader.document.member("costs", of: 0)
    func cost(_ key: StaticString) throws(WeightsError) -> Int { try reader.integer(key, of: costs, in: 0...1_000_000) }
    self.init(
      scale: scale, plausible: try reader.score(reader.document.member("plausible", of: 0), in: 0...1000),
      costs: Costs(
        repriced: try cost("repriced"), rejected: try cost("rejected"), overpaid: try cost("overpaid"),
        refused: try cost("refused"), stop: try cost("stop"), look: try cost("look")))
  }

  /// `calibration.json`.
  package func json() -> [UInt8] {
    var lines = ModelLines(schema: Self.schema)
    let tenths = Int((scale * 10).rounded())
    lines.member("scale") { $0.raw("\(tenths / 10).\(tenths % 10)".utf8) }
    lines.member("plausible") { $0.score(plausible) }
    lines.member("costs") { writer in
      writer.beginObject()
      for (key, value) in costs.members {
        writer.key(text: key)
        writer.value(value)
      }
      writer.endObject()
    }
    return lines.finish()
  }
}

extension Costs {
  fileprivate var members: [(String, Int)] {
    [
      ("repriced", repriced), ("rejected", rejected), ("overpaid", overpaid), ("refused", refused), ("stop", stop),
      ("look", look),
    ]
  }
}
