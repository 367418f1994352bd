internal import TemplateLintSignals

/// Reads the condition of a combination: `(promotion.* or persuasion.urgency) and not marker.opt-out`.
struct ConditionParser {
  /// Postfix code, and the signals that it names.
  struct Condition {
    var code: [UInt16] = []
    var signals: [Int] = []
  }

  private let text: SourceText
  private let words: [(text: String, column: Int)]
  private let ids: [String: Int]
  private var next = 0
  private var condition = Condition()
  private var depth = 0

  static func parse(_ text: SourceText, ids: [String: Int]) throws(CompileProblem) -> Condition {
    var parser = ConditionParser(text, ids)
    try parser.alternatives(level: 0)
    if parser.next < parser.words.count { throw parser.problem("unexpected `\(parser.words[parser.next].text)`") }
    return parser.condition
  }

  private init(_ text: SourceText, _ ids: [String: Int]) {
    self.text = text
    self.ids = ids
    var words: [(String, Int)] = []
    var word = ""
    var start = 0
    for (column, scalar) in text.string.unicodeScalars.enumerated() {
      let isSign = scalar == "(" || scalar == ")"
      if isSign || scalar == " " || scalar == "\n" || scalar == "\t" {
        if !word.isEmpty { words.append((word, start)) }
        word = ""
        if isSign { words.append((String(scalar), column)) }
      } else {
        if word.isEmpty { start = column }
        word.unicodeScalars.append(scalar)
      }
    }
    if !word.isEmpty { words.append((word, start)) }
    self.words = words
  }

  private var word: String? { next < words.count ? words[next].text : nil }

  private func problem(_ message: String) -> CompileProblem {
    let column = next < words.count ? words[next].column : text.string.unicodeScalars.count
    return text.position.problem("\(message), at character \(column + 1) of the condition")
  }

  private mutating func alternatives(level: Int) throws(CompileProblem) {
    guard level < 16 else { throw problem("parentheses are nested deeper than 16") }
    try conjunction(level: level)
    while word == "or" {
      next += 1
      try conjunction(level: level)
      emit(ExpressionCode.or, pops: 1)
    }
  }

  private mutating func conjunction(level: Int) throws(CompileProblem) {
    try term(level: level)
    while word == "and" {
      next += 1
      try term(level: level)
      emit(ExpressionCode.and, pops: 1)
    }
  }

  private mutating func term(level: Int) throws(CompileProblem) {
    guard depth < ExpressionCode.stackLimit - 1 else { throw problem("the condition is too deep") }
    switch word {
    case nil: throw problem("the condition ends too early")
    case "and", "or", ")": throw problem("a signal is expected here")
    case "not":
      next += 1
      guard level < 16 else { throw problem("too many `not`") }
      try term(level: level + 1)
      emit(ExpressionCode.not, pops: 0)
    case "(":
      next += 1
      try alternatives(level: level + 1)
      guard word == ")" else { throw problem("`)` is missing") }
      next += 1
    default:
      try signals()
      next += 1
    }
  }

  private mutating func emit(_ code: UInt16, pops: Int) {
    condition.code.append(code)
    depth -= pops
  }

  private mutating func signals() throws(CompileProblem) {
    let name = words[next].text
    if let index = ids[name] {
      condition.signals.append(index)
      emit(UInt16(index), pops: -1)
      return
    }
    guard let found = Self.group(name, ids) else {
      throw problem("unknown signal `\(name)`\(suggestion(for: name, among: ids.keys))")
    }
    condition.signals += found
    // Runs of neighbouring indices: the signals of a group stand together.
    var isFirst = true
    var start = 0
    while start < found.count {
      var end = start + 1
      while end < found.count, found[end] == found[end - 1] + 1 { end += 1 }
      condition.code += [ExpressionCode.anyOf, UInt16(found[start]), UInt16(end - start)]
      if !isFirst { condition.code.append(ExpressionCode.or) }
      isFirst = false
      start = end
    }
    depth += 1
  }

  /// The signals of `group.*`, ascending; nil for anything else.
  static func group(_ name: String, _ ids: [String: Int]) -> [Int]? {
    guard name.hasSuffix(".*") else { return nil }
    let found = ids.filter { $0.key.hasPrefix(name.dropLast()) }.map(\.value).sorted()
    return found.isEmpty ? nil : found
  }
}
