import TemplateLintInputs
import TemplateLintJSON
import TemplateLintModel
import TemplateLintText

/// One record of an input, read the whole way, with plain words for what it holds.
struct Reading {
  var document: Document
  /// Empty where the record was refused.
  var template = Template()
  var refusal: String?
  /// `line:column` of the record, or of what is wrong.
  var place: String

  /// Every record of an input.
  static func all(_ bytes: [UInt8], _ options: InputReader.Options = .init(), chunk: Int = 1 << 20) -> [Reading] {
    read(bytes, options, chunk: chunk).readings
  }

  static func all(_ text: String, hint: InputFormat? = nil) -> [Reading] {
    var options = InputReader.Options()
    options.hint = hint
    return all(Array(text.utf8), options)
  }

  static func read(
    _ bytes: [UInt8], _ options: InputReader.Options, chunk: Int = 1 << 20
  ) -> (readings: [Reading], isPassedOver: Bool) {
    var reader = InputReader(options: options)
    var readings: [Reading] = []
    func drain() { while let block = reader.nextBlock() { for record in block.records { readings += one(record, block) } } }
    var at = 0
    while at < bytes.count {
      reader.append(Array(bytes[at..<min(at + chunk, bytes.count)]))
      at += chunk
      drain()
    }
    reader.finish()
    drain()
    return (readings, reader.isPassedOver)
  }

  private static func one(_ record: Record, _ block: RecordBlock) -> [Reading] {
    var document = Document()
    do throws(JSONSyntaxError) { try block.parse(record, into: &document) } catch {
      return [Reading(document: document, refusal: error.message, place: place(error.offset, document))]
    }
    var roots: ContiguousArray<TemplateRoot> = []
    TemplateReader.locate(in: &document, into: &roots)
    return roots.map { root in
      var template = Template()
      TemplateReader.read(root, of: document, into: &template)
      let refusal = root.shape == .unrecognised ? TemplateReader.refusal(of: root, in: document) : nil
      return Reading(
        document: document, template: template, refusal: refusal,
        place: place(Int(document[template.root].source.start), document))
    }
  }

  private static func place(_ offset: Int, _ document: Document) -> String {
    let position = document.position(of: offset)
    return "\(position.line):\(position.column)"
  }

  func text(_ role: TextRole) -> String? {
    template.fields.first { $0.role == role }.map { document.string($0.range) }
  }

  func texts(_ role: TextRole) -> [String] {
    template.fields.filter { $0.role == role }.map { document.string($0.range) }
  }

  var name: String? { text(.name) }
  var body: String? { text(.bodyText) }
  var language: String? { template.language.map { document.string($0.range) } }
  var declared: TemplateLintModel.Category? { template.declared?.category }

  /// `line:column-line:column` of a word in a text.
  func place(of word: String, in role: TextRole) -> String? {
    guard let field = template.fields.first(where: { $0.role == role }) else { return nil }
    let bytes = Array(document.strings[field.range.indices])
    let wanted = Array(word.utf8)
    guard let offset = (0...(bytes.count - wanted.count)).first(where: { bytes[$0...].starts(with: wanted) }) else { return nil }
    let start = Int(field.range.start) + offset
    let source = document.sourceRange(of: ByteRange(start, start + wanted.count), in: field.node)
    return "\(Self.place(Int(source.start), document))-\(Self.place(Int(source.end), document))"
  }
}
