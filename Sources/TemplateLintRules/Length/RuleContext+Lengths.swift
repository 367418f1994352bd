internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// The plausible lengths of one text.
struct TextLengths {
  /// Characters as people see them, placeholders by the shorter of themselves and their samples.
  var smallest = 0
  /// UTF-16 units, placeholders as written.
  var largest = 0
  /// Characters with the samples in place.
  var filled = 0
}

extension RuleContext {
  /// Bytes of a field with its sample values in place; its own bytes where there are none.
  func filledByteCount(of field: Int) -> Int {
    var count = template.fields[field].range.count
    guard holdsPlaceholder(field), let samples = samples(of: field) else { return count }
    for placeholder in placeholders(of: field) {
      if let sample = sample(for: placeholder, samples) {
        count += template.fields[sample].range.count - placeholder.range.count
      }
    }
    return count
  }

  func lengths(of field: Int) -> TextLengths {
    let range = template.fields[field].range
    return document.strings.withUnsafeBufferPointer { text in
      let characters = TextLength.graphemeCount(of: text, in: range)
      var lengths = TextLengths(
        smallest: characters, largest: TextLength.utf16Count(of: text, in: range), filled: characters)
      let samples = samples(of: field)
      for placeholder in placeholders(of: field) {
        let own = TextLength.graphemeCount(of: text, in: placeholder.range)
        guard let samples, let sample = sample(for: placeholder, samples) else {
          lengths.smallest -= own - 1
          continue
        }
        let value = TextLength.graphemeCount(of: text, in: template.fields[sample].range)
        lengths.smallest -= own - min(own, max(1, value))
        lengths.filled += value - own
      }
      return lengths
    }
  }

  /// The sample values that belong to a field's component or button.
  func samples(of field: Int) -> Range<Int>? {
    let own = template.fields[field]
    if own.role == .buttonURL, own.button >= 0 { return template.buttons[Int(own.button)].example.values }
    guard own.component >= 0, own.role == .bodyText || own.role == .headerText else { return nil }
    return template.components[Int(own.component)].example.values
  }

  /// The field that holds a placeholder's sample; nil without one.
  func sample(for placeholder: Placeholder, _ samples: Range<Int>) -> Int? {
    for value in template.exampleValues[samples] where value.field >= 0 && value.row == 0 {
      if let name = value.name {
        if document.string(name.range) == document.string(placeholder.name) { return Int(value.field) }
      } else if let number = number(of: placeholder), number == value.position + 1 {
        return Int(value.field)
      }
    }
    return nil
  }
}
