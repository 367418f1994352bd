package import TemplateLintModel
public import TemplateLintSignals

/// One contribution to a verdict: a signal, the category that it speaks for, and its points.
package struct Evidence: Sendable, Hashable {
  /// Index into `SignalPack.signals`.
  package let signal: Int
  /// A mirror counts as text, the wording as a combination, of words: the contract knows no further kinds.
  package let kind: Signal.Kind
  package let toward: Category
  /// After the discount of its group; whole, at least 0.
  package internal(set) var points: Int
  /// Where it was found: indices into `SignalReading.matches`; empty for absence and combination.
  package let matches: Range<Int>

  package init(signal: Int, kind: Signal.Kind, toward: Category, points: Int, matches: Range<Int>) {
    self.signal = signal
    self.kind = kind == .mirror ? .text : kind == .wording ? .combination : kind
    self.toward = toward
    self.points = points
    self.matches = matches
  }
}

extension Signal.Kind {
  /// As the report writes it: `text`, `structure`, `combination`, `floor`, `absence`.
  public var reportName: String {
    switch self {
    case .text, .mirror: "text"
    case .structure: "structure"
    case .combination, .wording: "combination"
    case .floor: "floor"
    case .absence: "absence"
    }
  }
}
