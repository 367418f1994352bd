package import TemplateLintJSON
package import TemplateLintText

/// One place where a rule is broken, in terms of the document. Positions are worked out only when it is reported.
package struct RuleFinding: Sendable {
  /// Index into `RuleCatalog.all`.
  package var rule: UInt16
  package var severity: Severity
  /// The value concerned.
  package var node: NodeIndex
  /// The part of the value's decoded text concerned, in `Document.strings`; nil for the whole value.
  package var range: ByteRange?
  /// What is wrong and what would be right; holds template text only where that is short and needed.
  package var message: String
  package var fix: Fix?

  /// A mechanical change, in terms of decoded text.
  package struct Fix: Sendable {
    package struct Edit: Sendable {
      package var node: NodeIndex
      /// In `Document.strings`, inside the node's text; nil to replace the node's source as a whole.
      package var range: ByteRange?
      /// Decoded text, or JSON source where `range` is nil.
      package var replacement: String
      /// Replaces the member's key, quotes included, instead of its value.
      package var isKey = false

      package init(node: NodeIndex, range: ByteRange?, replacement: String) {
        self.node = node
        self.range = range
        self.replacement = replacement
      }
    }

    /// Keeps the meaning: `--fix` may apply it. Others are shown only.
    package var isSafe: Bool
    package var edits: [Edit]

    package init(isSafe: Bool, edits: [Edit]) {
      self.isSafe = isSafe
      self.edits = edits
    }
  }
}

/// Collects what the rules find in one template. Reused from template to template.
package struct RuleFindings: Sendable {
  package var all: ContiguousArray<RuleFinding> = []
  /// Set by the runner before each rule.
  package var rule: UInt16 = 0
  package var severity: Severity = .error

  package init() {}

  /// Reports the running rule at a node, or at a part of its text.
  /// - Parameter severity: nil for the rule's own.
  package mutating func report(
    _ message: String, at node: NodeIndex, range: ByteRange? = nil, severity: Severity? = nil, fix: RuleFinding.Fix? = nil
  ) {
    all.append(
      RuleFinding(rule: rule, severity: severity ?? self.severity, node: node, range: range, message: message, fix: fix))
  }

  package mutating func removeAll() { all.removeAll(keepingCapacity: true) }
}
