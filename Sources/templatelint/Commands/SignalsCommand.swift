internal import ArgumentParser
internal import TemplateLintClassifier
internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintSignals

struct SignalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "signals", abstract: "The catalogue of signals.")

  @Option(help: "Only signals of this group: promotion, persuasion, transaction, ...")
  var group: String?

  @Option(help: "Only signals toward this category.")
  var toward: String?

  @Argument(help: "Only signals whose id contains this.")
  var word: String?

  @Option(help: "text or json.")
  var format = ListFormat.text

  mutating func validate() throws {
    if let toward, Category(name: toward) == nil {
      throw ValidationError("no category '\(toward)'; there are UTILITY, AUTHENTICATION, MARKETING")
    }
  }

  func run() throws {
    let weights = Weights.builtIn
    let signals = SignalPack.builtIn.signals.filter { signal in
      (group.map { signal.group == $0 } ?? true) && (toward.map { signal.toward == Category(name: $0) } ?? true)
        && (word.map { signal.id.contains($0) } ?? true)
    }
    switch format {
    case .text:
      let width = signals.map(\.id.count).max() ?? 0
      var lines = signals.map { signal in
        let points = weights.entries.first { $0.id == signal.id }.map { String($0.points) } ?? "-"
        return "\(signal.id.padded(to: width))  \((signal.toward?.name ?? "-").padded(to: 14)) \(points.padded(to: 3)) \(signal.summary)"
      }
      lines.append("\(signals.count) signals: id, category, points, meaning; templatelint explain SIGNAL shows one")
      StandardOutput.print(lines.joined(separator: "\n"))
    case .json:
      var json = JSONWriter()
      json.beginArray()
      for signal in signals { Self.write(signal, weights, to: &json) }
      json.endArray()
      StandardOutput.print(String(decoding: json.bytes, as: UTF8.self))
    }
  }

  private static func write(_ signal: Signal, _ weights: Weights, to json: inout JSONWriter) {
    json.beginObject()
    for (key, value) in [
      ("id", signal.id), ("kind", signal.kind.reportName), ("group", String(signal.group)), ("summary", signal.summary),
      ("reason", signal.reason), ("source", signal.source), ("date", signal.date), ("cure", signal.cure),
    ] {
      json.key(text: key)
      json.string(value)
    }
    json.key("toward")
    if let toward = signal.toward { json.string(toward.name) } else { json.null() }
    json.key("points")
    if let points = weights.entries.first(where: { $0.id == signal.id })?.points { json.value(points) } else { json.null() }
    json.endObject()
  }
}
