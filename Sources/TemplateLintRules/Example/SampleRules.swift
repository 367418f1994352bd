internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// What sample values must be like, as one pass over them each.
extension RuleContext {
  /// Calls `body` with each sample value, the field of its text, and the text whose placeholders it is for (-1 without one).
  func forEachSample(_ body: (ExampleValue, _ field: Int, _ owner: Int) -> Void) {
    for component in template.components {
      for value in template.exampleValues[component.example.values] where value.field >= 0 {
        body(value, Int(value.field), Int(component.text))
      }
    }
    for button in template.buttons where button.kind != .copyCode {
      for value in template.exampleValues[button.example.values] where value.field >= 0 { body(value, Int(value.field), Int(button.url)) }
    }
  }

  /// Whether a placeholder of the text is filled by the sample.
  func isUsed(_ value: ExampleValue, by owner: Int) -> Bool {
    guard owner >= 0 else { return false }
    let all = placeholders(of: owner)
    if let name = value.name {
      let bytes = document.strings[name.range.indices]
      return all.contains { document.strings[$0.name.indices] == bytes }
    }
    return all.contains { number(of: $0) == value.position + 1 }
  }
}
