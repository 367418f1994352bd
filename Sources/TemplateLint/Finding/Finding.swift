public import TemplateLintRules

/// Something about a template or a file that a person should look at: `templatelint/finding/1`.
public struct Finding: Sendable, Hashable {
  /// Id of the rule, or of one of the findings that are no rule of their own (`category-mismatch`, `invalid-json`).
  public var rule: String
  public var severity: Severity
  /// What is wrong and what would be right.
  public var message: String
  public var source: SourceRange
  /// Name of the template; nil where there is none.
  public var templateName: String?
  public var templateLanguage: String?
  public var fix: Fix?
  /// First 16 hexadecimal digits of SHA-256 over name, language, rule, matched text and its ordinal, joined by NUL.
  public var fingerprint: String
  /// Why a configuration suppresses it; nil when none does.
  public var suppressed: String?
  /// Known from the baseline: reported, never counted.
  public var isBaselined = false

  /// Whether it counts for the exit code.
  public var counts: Bool { suppressed == nil && !isBaselined }

  /// A change of the source file, in absolute byte offsets.
  public struct Fix: Sendable, Hashable {
    public struct Edit: Sendable, Hashable {
      /// Byte offset in the file of the first byte to replace.
      public var start: Int
      /// Byte offset after the last byte to replace.
      public var end: Int
      public var replacement: String

      public init(start: Int, end: Int, replacement: String) {
        self.start = start
        self.end = end
        self.replacement = replacement
      }
    }

    /// Keeps the meaning: `--fix` applies it.
    public var isSafe: Bool
    public var edits: [Edit]

    public init(isSafe: Bool, edits: [Edit]) {
      self.isSafe = isSafe
      self.edits = edits
    }
  }

  public init(
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
