internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderExampleEmpty = Rule(
    id: "placeholder-example-empty", severity: .error, family: .placeholder,
    summary: "A sample value is empty",
    rationale: "Every placeholder needs a sample; an empty one is none. A reviewer reads the message with the samples in place.",
    sources: [.changelog, .components], interest: .samples,
    hits: [body("Hi {{1}}, your order was shipped today.", samples: #"⟦""⟧"#)], misses: [body("Hi {{1}}, your order was shipped today.", samples: #""Ana""#)]
  ) { context, findings in
    guard context.isPayload else { return }
    context.forEachSample { value, field, owner in
      guard context.isUsed(value, by: owner), context.bytes(of: field).allSatisfy({ $0 <= 0x20 }) else { return }
      findings.report("write a value as it will be sent, \"Ana\" or \"48213\" for instance", at: value.node)
    }
  }
}
