package import TemplateLintJSON
package import TemplateLintModel
package import TemplateLintSignals
package import TemplateLintText

/// What a rule may look at: the template, its document, the tokens of its texts and what the signals found.
///
/// The inspector owns one and fills it in place for each template; rules borrow it.
package struct RuleContext: Sendable {
  package var document = Document()
  package var template = Template()
  /// Holds the tokens of all fields, and for each field its tokens.
  package var matcher: SignalMatcher
  package var reading = SignalReading()
  /// The placeholders of all fields; see `prepare`.
  private(set) var placeholderIndex = PlaceholderIndex()
  /// The hosts of all links; see `prepare`.
  var linkHosts: ContiguousArray<LinkHost> = []
  /// What the template has; see `prepare`.
  private(set) var present: RuleInterest = []

  package init(pack: SignalPack = .builtIn, wording: WordingTable = .empty) {
    matcher = SignalMatcher(pack, wording: wording)
  }

  /// Looks once for what many rules ask; after the template was read and before the rules run.
  package mutating func prepare() {
    document.strings.withUnsafeBufferPointer { placeholderIndex.read(template.fields, $0) }
    present = RuleInterest(template)
    if !placeholderIndex.isEmpty { present.insert(.placeholders) }
    if !document.problems.isEmpty { present.insert(.documentProblems) }
    readLinks()
  }

  /// The tokens of one field, by index into `template.fields`.
  package func tokens(of field: Int) -> ContiguousArray<Token>.SubSequence {
    matcher.tokens.tokens[matcher.fieldTokens[field]]
  }

  /// The decoded bytes of one field, by index into `template.fields`.
  package func bytes(of field: Int) -> ArraySlice<UInt8> { document.strings[template.fields[field].range.indices] }
}

extension RuleInterest {
  /// What a template has, as far as its values say.
  init(_ template: Template) {
    self = .always
    for field in template.fields {
      switch field.role {
      case .bodyText: insert(.body)
      case .buttonURL: insert(.url)
      case .headerExample, .bodyExample, .urlExample: insert(.samples)
      default: break
      }
    }
    for component in template.components {
      switch component.kind {
      case .header: insert(.header)
      case .body: break
      case .footer: insert(.footer)
      case .buttons: insert(.buttons)
      case .carousel: insert(.carousel)
      case .limitedTimeOffer: insert(.limitedTimeOffer)
      default: insert(.otherComponents)
      }
      if component.addSecurityRecommendation != nil || component.codeExpirationMinutes != nil { insert(.authentication) }
    }
    for button in template.buttons {
      insert(.buttons)
      if button.kind == .otp { insert(.authentication) }
    }
    if (template.declared ?? template.current)?.category == .authentication { insert(.authentication) }
    if template.details.timeToLive != nil { insert(.timeToLive) }
    if !template.problems.isEmpty { insert(.problems) }
  }
}
