package import TemplateLint
package import TemplateLintPricing

/// Findings that a project has looked at and does not want to hear of: chosen by any of the selectors, all of which must fit.
package struct Suppression: Sendable, Hashable {
  /// Ids of rules; empty for every rule.
  package var rules: Set<String> = []
  /// Path patterns, relative to the folder of the configuration that was found; empty for every file.
  package var files: [Glob] = []
  /// Pattern of the template's name; nil for every one.
  package var name: Glob?
  /// Meta's code; `en` fits `en_US` too. Nil for every language.
  package var language: String?
  /// Where the finding points, or a value that holds it. Nil for every place.
  package var pointer: String?
  /// Why: never empty.
  package var reason: String
  /// The last day on which it holds; nil for ever.
  package var expires: CalendarDay?
  package var place: SettingOrigin.Place

  package init(reason: String, place: SettingOrigin.Place) {
    self.reason = reason
    self.place = place
  }

  package func hasExpired(today: CalendarDay) -> Bool { expires.map { $0 < today } ?? false }

  /// - Parameter path: relative to the folder of the configuration that was found.
  package func fits(path: String) -> Bool { files.isEmpty || files.contains { $0.matches(path) } }

  package func fits(name: String?, language: String?) -> Bool {
    if let wanted = self.name { guard let name, wanted.matches(name) else { return false } }
    if let wanted = self.language {
      guard let language, language == wanted || language.hasPrefix(wanted + "_") else { return false }
    }
    return true
  }

  /// Whether it holds for a finding in a file that it fits.
  package func fits(_ finding: Finding) -> Bool {
    guard rules.isEmpty || rules.contains(finding.rule) else { return false }
    guard fits(name: finding.templateName, language: finding.templateLanguage) else { return false }
    guard let pointer else { return true }
    guard let place = finding.source.pointer else { return false }
    return place == pointer || place.hasPrefix(pointer.hasSuffix("/") ? pointer : pointer + "/")
  }
}
