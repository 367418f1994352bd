package import TemplateLintJSON

/// A line of a corpus that is no labelled template, and why. Never quotes the line.
package struct CorpusProblem: Error, Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    case syntax(JSONSyntaxError.Reason)
    /// No template, or an object without components.
    case noTemplate
    /// No `label` and no category that Meta decided.
    case noLabel
    /// `label` is none of the three categories.
    case unknownLabel
    /// The id stood on an earlier line.
    case repeatedID
  }

  package var reason: Reason
  /// From 1.
  package var line: Int

  package init(_ reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }
}
