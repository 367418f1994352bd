package import TemplateLintModel

/// Where the category of a message was taken from.
package enum CategorySource: String, Sendable, CaseIterable {
  case log, templates, classifier
}

/// What is known about the templates that a log names: by name and language, else by the name alone.
package struct TemplateCategories: Sendable {
  /// One template of a folder.
  package struct Entry: Sendable, Hashable {
    /// As it is declared or held by Meta.
    package var declared: Category?
    /// As the classifier sees it; nil when it was not assessed.
    package var predicted: Category?

    package init(declared: Category?, predicted: Category?) {
      self.declared = declared
      self.predicted = predicted
    }
  }

  private struct Key: Hashable {
    var name: String
    var language: String?
  }

  private var entries: [Key: Entry] = [:]
  /// Categories that hold whatever the log says: what would be if a template were declared or written otherwise.
  private var replaced: [Key: (category: Category, source: CategorySource)] = [:]

  package init() {}

  package var isEmpty: Bool { entries.isEmpty }

  /// Takes a template; for a name in several languages the first one also stands for languages that were not read.
  package mutating func add(name: String, language: String?, _ entry: Entry) {
    entries[Key(name: name, language: language)] = entry
    if entries[Key(name: name, language: nil)] == nil { entries[Key(name: name, language: nil)] = entry }
  }

  /// Makes a template another category, in every language or in one.
  package mutating func replace(name: String, language: String? = nil, with category: Category, source: CategorySource) {
    replaced[Key(name: name, language: language)] = (category, source)
  }

  /// The category that a message is charged as, and where it was taken from: a replacement, the log, the template, the classifier.
  func category(of template: Event.Template) -> (category: Category, source: CategorySource)? {
    if !replaced.isEmpty, let found = lookUp(template, in: replaced) { return found }
    if let category = template.category { return (category, .log) }
    guard let entry = lookUp(template, in: entries) else { return nil }
    if let declared = entry.declared { return (declared, .templates) }
    return entry.predicted.map { ($0, .classifier) }
  }

  /// How the classifier sees the template; nil when it was not read or not assessed.
  func predicted(_ template: Event.Template) -> Category? { entries.isEmpty ? nil : lookUp(template, in: entries)?.predicted }

  private func lookUp<Value>(_ template: Event.Template, in values: [Key: Value]) -> Value? {
    guard let name = template.name else { return nil }
    return values[Key(name: name, language: template.language)] ?? values[Key(name: name, language: nil)]
  }
}
