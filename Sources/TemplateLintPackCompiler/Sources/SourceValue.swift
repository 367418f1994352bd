internal import Yams

/// A YAML value with its place. Anchors and aliases are refused, so that the size of the file bounds everything.
struct SourceValue {
  indirect enum Content {
    case scalar(String)
    case list([SourceValue])
    case map([(key: SourceValue, value: SourceValue)])
  }

  var content: Content
  var position: SourcePosition

  /// Larger files are no word lists.
  static let byteLimit = 2 << 20

  /// Parses a whole file.
  static func parse(_ file: SourceFile) throws(CompileProblem) -> SourceValue {
    let start = SourcePosition(file: file.path, line: 1, column: 1)
    guard file.text.utf8.count <= byteLimit else { throw start.problem("the file is larger than 2 MiB") }
    if let anchor = anchor(in: file) { throw anchor.problem("YAML anchors and aliases are not allowed here") }
    do {
      guard let root = try Yams.compose(yaml: file.text) else { throw start.problem("the file is empty") }
      return SourceValue(root, file.path)
    } catch let problem as CompileProblem {
      throw problem
    } catch let error as YamlError {
      throw problem(error, start)
    } catch {
      throw start.problem("not readable as YAML")
    }
  }

  private init(_ node: Node, _ file: String) {
    position = SourcePosition(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    switch node {
    case .scalar(let scalar): content = .scalar(scalar.string)
    case .sequence(let sequence): content = .list(sequence.map { SourceValue($0, file) })
    case .mapping(let mapping):
      content = .map(mapping.map { (SourceValue($0.key, file), SourceValue($0.value, file)) })
    case .alias: content = .scalar("")
    }
  }

  /// The first `&name` that begins a node. A quoted text that has one after a space is refused too: nobody needs it.
  private static func anchor(in file: SourceFile) -> SourcePosition? {
    var line = 1
    var column = 1
    var before: Unicode.Scalar = "\n"
    var isOpen = false
    for scalar in file.text.unicodeScalars {
      if isOpen, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        return SourcePosition(file: file.path, line: line, column: column - 1)
      }
      isOpen = scalar == "&" && " \t\n[{,".unicodeScalars.contains(before)
      before = scalar
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return nil
  }

  private static func problem(_ error: YamlError, _ start: SourcePosition) -> CompileProblem {
    func at(_ mark: Mark, _ message: String) -> CompileProblem {
      CompileProblem(file: start.file, line: mark.line, column: mark.column, message: message)
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      return at(mark, problem)
    case .duplicatedKeysInMapping(let keys, let context):
      return at(context.mark, "the key `\(keys.first ?? "")` is given twice")
    case .reader(let problem, _, _, _): return start.problem(problem)
    default: return start.problem("not readable as YAML")
    }
  }
}
