public import TemplateLintModel
public import TemplateLintSignals

/// One item of evidence as a report shows it: a signal, the points that it gives to a category, and where it was found.
public struct Contribution: Sendable, Hashable {
  /// The signal's id: `persuasion.renewal-ask`.
  public var signal: String
  /// How the signal was found.
  public var kind: Signal.Kind
  /// The category that it speaks for.
  public var toward: Category
  /// Whole, at least 0.
  public var points: Int
  /// Empty for absence and combination.
  public var spans: [Span]

  /// A stretch of the template's text, or a deciding value.
  public struct Span: Sendable, Hashable {
    /// Meta's name of the component: `HEADER`, `BODY`, `FOOTER`, `BUTTONS`; `NAME` for the template's name.
    public var component: String
    /// Its place in the file.
    public var source: SourceRange
    /// The decoded text; for a deciding value its source text.
    public var text: String

    package init(component: String, source: SourceRange, text: String) {
      self.component = component
      self.source = source
      self.text = text
    }
  }

  package init(signal: String, kind: Signal.Kind, toward: Category, points: Int, spans: [Span]) {
    self.signal = signal
    self.kind = kind
    self.toward = toward
    self.points = points
    self.spans = spans
  }
}
