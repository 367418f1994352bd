public import TemplateLintRules

/// Something about a template or a file that a person should look at: `templatelint/finding/1`.
public struct Finding: Sendable, Hashable {
  /// Id of the rule, or of one of the findings that are no rule of their own (`category-mismatch`, `invalid-json`).
  public var rule: String
  /// How bad it is.
  public var severity: Severity
  /// What is wrong and what would be right.
  public var message: String
  /// The place in the file.
  public var source: SourceRange
  /// Name of the template; nil where there is none.
  public var templateName: String?
  /// As written in the template; nil where there is none.
  public var templateLanguage: String?
  /// How to mend it; nil where only a person can tell, and for formats other than JSON.
  public var fix: Fix?
  /// First 16 hexadecimal digits of SHA-256 over name, language, rule, matched text and its ordinal, joined by NUL.
  public var fingerprint: String
  /// Why a configuration suppresses it; nil when none does.
  package var suppressed: String?
  /// Known from the baseline: reported, never counted.
  package var isBaselined = false

  /// Whether it counts for the exit code.
  package var counts: Bool { suppressed == nil && !isBaselined }

  /// A change of the source file, in absolute byte offsets.
  public struct Fix: Sendable, Hashable {
    /// Bytes that are replaced by others.
    public struct Edit: Sendable, Hashable {
      /// Byte offset in the file of the first byte to replace.
      public var start: Int
      /// Byte offset after the last byte to replace.
      public var end: Int
      /// What stands there instead, escaped as the place needs it.
      public var replacement: String

      package init(start: Int, end: Int, replacement: String) {
        self.start = start
        self.end = end
        self.replacement = replacement
      }
    }

    /// Keeps the meaning: `--fix` applies it.
    public var isSafe: Bool
    /// In the order of the file; they do not overlap.
    public var edits: [Edit]

    package init(isSafe: Bool, edits: [Edit]) {
      self.isSafe = isSafe
      self.edits = edits
    }
  }

  package init(
    rule: String, severity: Severity, message: String, source: SourceRange, templateName: String? = nil,
    templateLanguage: String? = nil, fix: Fix? = nil, fingerprint: String
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.source = source
    self.templateName = templateName
    self.templateLanguage = templateLanguage
    self.fix = fix
    self.fingerprint = fingerprint
  }
}
