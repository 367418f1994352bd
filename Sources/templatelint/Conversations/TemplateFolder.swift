internal import TemplateLint
internal import TemplateLintClassifier
internal import TemplateLintConversations
internal import TemplateLintInputs
internal import TemplateLintModel

/// `Category` is also what a C header of the system calls something else.
typealias TemplateCategory = TemplateLintModel.Category

/// The templates that a log speaks of, read from files and classified.
enum TemplateFolder {
  /// Every template of the paths, in order.
  static func analyses(_ paths: [String]) throws -> [Analysis] {
    let discovery = InputDiscovery(paths: paths)
    var source = BlockSource(files: discovery.files, standardInputName: "-", options: InputReader.Options())
    var options = Inspector.Options()
    options.rules = nil
    options.findsCures = false
    var inspector = BlockInspector(options: options, keepsLines: false)
    var analyses: [Analysis] = []
    while let job = source.next() {
      inspector.inspect(job.block, path: job.path) { analyses.append($0) }
    }
    let unreadable = analyses.compactMap { analysis in
      analysis.error.map { "\(analysis.source.path):\($0.line):\($0.column): \($0.message)" }
    }
    let problems = discovery.problems + source.problems + unreadable
    if let first = problems.first { throw CommandFailure(first) }
    return analyses
  }

  /// What the templates are declared as, or held as by Meta, and what the classifier sees.
  static func categories(_ paths: [String]) throws -> TemplateCategories {
    var categories = TemplateCategories()
    for analysis in try analyses(paths) {
      guard let name = analysis.name else { continue }
      let entry = TemplateCategories.Entry(
        declared: analysis.current ?? analysis.declared, predicted: analysis.verdict.category)
      categories.add(name: name, language: analysis.language, entry)
    }
    return categories
  }

  /// Makes the templates of the paths what the classifier sees in them: what would be if they were written like this.
  static func rewrite(_ categories: inout TemplateCategories, _ paths: [String]) throws {
    for analysis in try analyses(paths) {
      guard let name = analysis.name, let category = analysis.verdict.category else { continue }
      categories.replace(name: name, language: analysis.language, with: category, source: .classifier)
    }
  }
}
