internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension Rule {
  static let placeholderExampleHasSpacing = Rule(
    id: "placeholder-example-has-spacing", severity: .warning, family: .placeholder,
    summary: "A sample value has a line break, a tab or more than four spaces in a row",
    rationale: "A value like that is refused when the message is sent (132018, formerly 100). A sample that has it shows that the real values will.",
    sources: [.changelog, .errorCodes], metaCode: "132018", interest: .samples,
    hits: [body("Hi {{1}}, your order was shipped today.", samples: #""Ana⟦\n⟧Lima""#)],
    misses: [body("Hi {{1}}, your order was shipped today.", samples: #""Ana    Lima""#)]
  ) { context, findings in
    context.forEachSample { value, field, _ in
      guard let range = context.spacing(in: field) else { return }
      findings.report(
        "values may not hold line breaks, tabs or more than four spaces in a row", at: value.node, range: range,
        fix: .init(isSafe: true, edits: [.init(node: value.node, range: range, replacement: " ")]))
    }
  }
}

extension RuleContext {
  /// The first run of white space that may not stand in a value.
  fileprivate func spacing(in field: Int) -> ByteRange? {
    let range = template.fields[field].range
    return document.strings.withUnsafeBufferPointer { bytes in
      let end = min(Int(range.end), bytes.count)
      var offset = Int(range.start)
      while offset < end {
        guard bytes[offset] == 0x20 || (bytes[offset] >= 0x09 && bytes[offset] <= 0x0D) else {
          offset += 1
          continue
        }
        let start = offset
        var isBad = false
        while offset < end, bytes[offset] == 0x20 || (bytes[offset] >= 0x09 && bytes[offset] <= 0x0D) {
          if bytes[offset] != 0x20 { isBad = true }
          offset += 1
        }
        if isBad || offset - start > 4 { return ByteRange(start, offset) }
      }
      return nil
    }
  }
}
