internal import TemplateLint
internal import TemplateLintModel

/// A stretch of a text that decides, with every contribution that speaks of it; stretches of one text never overlap.
struct WordMark {
  /// In `Message.text`.
  var range: Range<Int>
  /// Indices into `Analysis.contributions`, the heaviest first.
  var contributions: [Int]

  /// The marks of one part that cover some of its text, overlapping ones joined.
  static func all(_ message: Message, part: Int) -> [WordMark] {
    var result: [WordMark] = []
    for mark in message.marks where mark.part == part && !mark.range.isEmpty {
      if let last = result.last, mark.range.lowerBound < last.range.upperBound {
        let end = max(last.range.upperBound, mark.range.upperBound)
        result[result.count - 1].range = last.range.lowerBound..<end
        if !last.contributions.contains(mark.contribution) { result[result.count - 1].contributions.append(mark.contribution) }
      } else {
        result.append(WordMark(range: mark.range, contributions: [mark.contribution]))
      }
    }
    // Contributions are listed by weight.
    for index in result.indices { result[index].contributions.sort() }
    return result
  }

  /// Contributions that speak of a part as a whole.
  static func whole(_ message: Message, part: Int) -> [Int] {
    var result: [Int] = []
    for mark in message.marks where mark.part == part && mark.range.isEmpty && !result.contains(mark.contribution) {
      result.append(mark.contribution)
    }
    return result.sorted()
  }
}

extension Category {
  /// The class that gives a category its colour and its kind of underline.
  var styleClass: String {
    switch self {
    case .utility: "utility"
    case .authentication: "authentication"
    case .marketing: "marketing"
    }
  }
}
