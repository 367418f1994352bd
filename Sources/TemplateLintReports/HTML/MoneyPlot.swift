internal import TemplateLint

/// Money at stake by market, where rates are known.
struct MoneyPlot {
  let stakes: [Analysis.Stake]

  private static let rowHeight = 34

  func write(to html: inout HTMLWriter) {
    guard !stakes.isEmpty else { return }
    let amounts = stakes.map { abs(Double($0.expected) ?? 0) }
    let most = max(amounts.max() ?? 0, .leastNonzeroMagnitude)
    Plot.write(
      id: "plot-money", title: "Money at stake", note: "Expected difference for the volumes and with the rates that were given.",
      height: stakes.count * Self.rowHeight, columns: ["Market", "Currency", "If moved", "Expected"],
      rows: stakes.map { [$0.market, $0.currency, $0.ifMoved, $0.expected] }, to: &html
    ) { html in
      for (index, stake) in stakes.enumerated() {
        let y = index * Self.rowHeight
        let share = Int(amounts[index] / most * 1000)
        html.element("text", ("class", "label"), ("x", "0"), ("y", "\(y + 13)"), text: stake.market)
        html.element(
          "text", ("class", "value"), ("x", "100%"), ("y", "\(y + 13)"), text: "\(stake.expected) \(stake.currency)")
        html.element("rect", ("class", "track"), ("y", "\(y + 19)"), ("width", "100%"), ("height", "6"), ("rx", "3")) { _ in }
        html.element(
          "rect", ("class", "fill"), ("y", "\(y + 19)"), ("width", Plot.percent(share, of: 1000)), ("height", "6"), ("rx", "3")) { _ in }
      }
    }
  }
}
