import TemplateLintJSON
import TemplateLintText

/// What a parse gave: a document or an error.
enum Reading {
  case document(Document)
  case failure(JSONSyntaxError)

  init(_ bytes: [UInt8]) {
    var document = Document()
    do {
      try JSONParser.parse(bytes, into: &document)
      self = .document(document)
    } catch {
      self = .failure(error)
    }
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  var isAccepted: Bool {
    if case .document = self { true } else { false }
  }

  var failure: JSONSyntaxError? {
    if case .failure(let error) = self { error } else { nil }
  }
}

func document(_ text: String) throws -> Document {
  var document = Document()
  try JSONParser.parse(Array(text.utf8), into: &document)
  return document
}

extension Document {
  /// The tree written out again, without white space and with every key, shadowed ones too.
  func rendered(_ node: NodeIndex = 0) -> String {
    switch self[node].kind {
    case .object:
      "{" + children(node).map { "\(string(self[$0].keyText)):\(rendered($0))" }.joined(separator: ",") + "}"
    case .array: "[" + children(node).map { rendered($0) }.joined(separator: ",") + "]"
    case .string: "'" + string(self[node].text) + "'"
    case .number, .true, .false, .null: sourceText(of: node)
    }
  }

  func children(_ node: NodeIndex) -> [NodeIndex] {
    var found: [NodeIndex] = []
    var child = firstChild(of: node)
    while child >= 0 {
      found.append(child)
      child = nextSibling(of: child)
    }
    return found
  }

  /// The value at a pointer made of plain steps.
  func node(at pointer: String) -> NodeIndex {
    var current: NodeIndex = 0
    for step in pointer.split(separator: "/") {
      let found = children(current).last { child in
        self[child].flags.contains(.member) ? string(self[child].keyText) == step : "\(self[child].index)" == step
      }
      guard let found else { return -1 }
      current = found
    }
    return current
  }
}

/// A small generator with a fixed seed, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A template with everything that a parser can trip over.
let sampleText = """
  {"name": "order_ready", "language": "en_US", "category": "UTILITY", "n": [0, -0.5, 1e10, 12.5E-3, true, false, null],
   "components": [{"type": "BODY", "text": "Hi {{1}},\\nyour \\u00e9clair \\ud83c\\udf70 é 菓子 🍰 is \\"ready\\".\\/",
   "example": {"body_text": [["Ana", "7"]]}}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "OK"}]}], "": {}}
  """
