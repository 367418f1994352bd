internal import ArgumentParser
internal import TemplateLintInputs
internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintRules
internal import TemplateLintSignals
internal import TemplateLintText

struct TokensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens", abstract: "What the tokenizer sees: every token of every text, with its kind and folded form.")

  @Argument(help: "A file, or - for standard input.")
  var path: String

  @Option(help: "text or json (one object a line).")
  var format = ListFormat.text

  func run() throws {
    var source = BlockSource(files: [InputFile(path: path)], standardInputName: "-", options: InputReader.Options())
    var context = RuleContext()
    var hasFailed = false
    while let job = source.next() {
      for record in job.block.records {
        do throws(JSONSyntaxError) {
          try job.block.parse(record, into: &context.document)
          show(&context)
        } catch {
          let place = context.document.position(of: error.offset)
          Diagnostics.error("\(path):\(place.line):\(place.column): \(error.message)")
          hasFailed = true
        }
      }
    }
    for problem in source.problems { Diagnostics.error(problem) }
    if !source.problems.isEmpty { throw ExitCode(ExitStatus.couldNotRun.rawValue) }
    if hasFailed { throw ExitCode(ExitStatus.found.rawValue) }
  }

  private func show(_ context: inout RuleContext) {
    var roots: ContiguousArray<TemplateRoot> = []
    TemplateReader.locate(in: &context.document, into: &roots)
    for root in roots {
      TemplateReader.read(root, of: context.document, into: &context.template)
      context.matcher.read(context.template, of: context.document, into: &context.reading)
      for index in context.template.fields.indices { show(index, context) }
    }
  }

  private func show(_ field: Int, _ context: RuleContext) {
    let pointer = context.document.pointer(of: context.template.fields[field].node)
    if format == .text { StandardOutput.print("\(pointer) \(context.template.fields[field].role)") }
    for token in context.tokens(of: field) where token.kind != .space {
      let text = context.document.string(token.range)
      let folded = String(decoding: context.matcher.tokens.folded[token.folded.indices], as: UTF8.self)
      switch format {
      case .text:
        let shown = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : String($0) }.joined()
        StandardOutput.print("  \("\(token.kind)".padded(to: 12)) \(shown)\(folded.isEmpty || folded == text ? "" : "  (\(folded))")")
      case .json:
        var json = JSONWriter()
        json.beginObject()
        for (key, value) in [("pointer", pointer), ("kind", "\(token.kind)"), ("text", text), ("folded", folded)] {
          json.key(text: key)
          json.string(value)
        }
        json.endObject()
        StandardOutput.print(String(decoding: json.bytes, as: UTF8.self))
      }
    }
  }
}
