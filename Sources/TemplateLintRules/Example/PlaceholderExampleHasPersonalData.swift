internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderExampleHasPersonalData = Rule(
    id: "placeholder-example-has-personal-data", severity: .warning, family: .policy,
    summary: "A sample value looks like somebody's real data",
    rationale: """
      Samples are read by reviewers and kept with the template: real addresses, telephone numbers and card numbers do not belong there. \
      Numbers and domains reserved for examples (example.com, 555-01xx) pass.
      """,
    sources: [.review, .components], interest: .samples,
    hits: [body("Hi, we wrote to {{1}} about your order.", samples: #"⟦"ana.lima@gmail.com"⟧"#), body("Hi, the card {{1}} was charged today.", samples: #"⟦"4111 1111 1111 1111"⟧"#)],
    misses: [body("Hi, we wrote to {{1}} about your order.", samples: #""ana@example.com""#), body("Hi, your order {{1}} was shipped.", samples: #""482130009""#)]
  ) { context, findings in
    context.forEachSample { value, field, _ in
      for token in context.tokens(of: field) {
        switch token.kind {
        case .email where !context.isReserved(token.range):
          return findings.report("write an address at example.com: samples are read and kept", at: value.node)
        default: break
        }
      }
      if CardNumber.isHeld(by: context.bytes(of: field)) {
        findings.report("write a made-up or shortened number: samples are read and kept", at: value.node)
      }
    }
  }
}

extension RuleContext {
  /// An address of a domain that is reserved for examples (RFC 2606) or of nobody in particular.
  fileprivate func isReserved(_ range: ByteRange) -> Bool {
    guard let sign = document.strings[range.indices].lastIndex(of: UInt8(ascii: "@")) else { return true }
    let domain = document.strings[(sign + 1)..<Int(range.end)]
    let local = document.strings[Int(range.start)..<sign]
    let isExample = ["example.com", "example.org", "example.net", "test.com", "email.com", "domain.com", "company.com"].contains {
      domain.elementsEqual($0.utf8)
    }
    let isRole = ["support", "info", "help", "contact", "hello", "sales", "service"].contains { local.elementsEqual($0.utf8) }
    return isExample || isRole || domain.reversed().starts(with: "elpmaxe.".utf8)
  }
}
