import TemplateLintJSON
import TemplateLintModel

extension Weights {
  package static let schema = "templatelint/weights/1"
  /// Far above any fitted weight, far below any overflow.
  package static let limit = 1000

  /// Reads `weights.json`.
  package init(json bytes: [UInt8]) throws(WeightsError) {
    let reader = try WeightsReader(bytes, schema: Self.schema)
    var discounts: [Int] = []
    for node in reader.elements("discounts", of: 0) {
      guard let percent = reader.document.integer(node), (0...100).contains(percent) else {
        throw .member("discounts")
      }
      discounts.append(percent)
    }
    var offsets: [Offset] = []
    for node in reader.elements("languages", of: 0) {
      offsets.append(
        Offset(
          language: try reader.string("language", of: node),
          points: try reader.score(node, in: -Self.limit...Self.limit)))
    }
    var entries: [Entry] = []
    for node in reader.elements("signals", of: 0) {
      entries.append(
        Entry(
          id: try reader.string("id", of: node), points: try reader.integer("points", of: node, in: 0...Self.limit),
          support: try reader.integer("support", of: node, in: 0...Int(Int32.max)),
          isPrior: reader.flag("prior", of: node), decides: reader.flag("decides", of: node),
          isOpen: reader.flag("open", of: node)))
    }
    self.init(
      prior: try reader.score(reader.document.member("prior", of: 0), in: 0...Self.limit), discounts: discounts,
      defaultPoints: try reader.integer("defaultPoints", of: 0, in: 0...Self.limit), offsets: offsets,
      entries: entries)
  }

  /// `weights.json`, one signal a line, ordered by id.
  package func json() -> [UInt8] {
    var lines = ModelLines(schema: Self.schema)
    lines.member("prior") { $0.score(prior) }
    lines.member("discounts") { writer in
      writer.beginArray()
      for percent in discounts { writer.value(percent) }
      writer.endArray()
    }
    lines.member("defaultPoints") { $0.value(defaultPoints) }
    lines.array("languages", offsets) { writer, offset in
      writer.key("language")
      writer.string(offset.language)
      writer.members(offset.points)
    }
    lines.array("signals", entries) { writer, entry in
      writer.key("id")
      writer.string(entry.id)
      writer.key("points")
      writer.value(entry.points)
      writer.key("support")
      writer.value(entry.support)
      writer.key("prior")
      writer.value(entry.isPrior)
      if entry.decides {
        writer.key("decides")
        writer.value(true)
      }
      if entry.isOpen {
        writer.key("open")
        writer.value(true)
      }
    }
    return lines.finish()
  }
}
