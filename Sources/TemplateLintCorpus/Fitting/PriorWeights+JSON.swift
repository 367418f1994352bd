package import TemplateLintClassifier

extension PriorWeights {
  package static let schema = "templatelint/prior-weights/1"

  /// Reads `prior.json`.
  package init(json bytes: [UInt8]) throws(WeightsError) {
    let reader = try WeightsReader(bytes, schema: Self.schema)
    let range = 0...Weights.limit
    var groups: [Group] = []
    for node in reader.elements("groups", of: 0) {
      groups.append(
        Group(name: try reader.string("group", of: node), points: try reader.integer("points", of: node, in: range)))
    }
    var entries: [Entry] = []
    for node in reader.elements("signals", of: 0) {
      entries.append(
        Entry(
          id: try reader.string("id", of: node), points: try reader.optionalInteger("points", of: node, in: range),
          decides: reader.flag("decides", of: node), isOpen: reader.flag("open", of: node)))
    }
    self.init(
      defaultPoints: try reader.integer("defaultPoints", of: 0, in: range), groups: groups, entries: entries)
  }

  /// The prior weights that are part of the program.
  package static let builtIn: PriorWeights = {
    do { return try PriorWeights(json: EmbeddedModel.priorWeights) } catch {
      // The embedded file is ours, and a test loads it.
      preconditionFailure("the embedded prior weights are whole: \(error)")
    }
  }()
}
