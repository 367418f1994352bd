internal import TemplateLintClassifier
internal import TemplateLintModel
package import TemplateLintSignals

/// The page of a signal.
package enum SignalPage {
  package static func text(_ signal: Signal, points: Int?, support: Int?) -> String {
    var lines = ["# \(signal.id)", "", signal.summary, ""]
    lines.append("- Toward: \(signal.toward?.name ?? "nothing by itself; other signals are built from it")")
    lines.append("- Kind: \(signal.kind.reportName)")
    if let points { lines.append("- Points: \(points)\(support.map { ", seen in \($0) labelled templates" } ?? "")") }
    if !signal.reason.isEmpty { lines += ["", "## Why", "", signal.reason] }
    if !signal.cure.isEmpty { lines += ["", "## What to do", "", signal.cure] }
    if !signal.hits.isEmpty { lines += ["", "## Found", ""] + signal.hits.map { "- \($0)" } }
    if !signal.misses.isEmpty { lines += ["", "## Not found", ""] + signal.misses.map { "- \($0)" } }
    if !signal.source.isEmpty { lines += ["", "## Source", "", "- \(signal.source) (\(signal.date))"] }
    return lines.joined(separator: "\n")
  }
}
