package import TemplateLintJSON

/// A message template as values. Every text is a range in its document, every value has its node.
///
/// Reused from template to template: the reader empties it and keeps the memory.
package struct Template: Sendable {
  /// The object that the template was read from: its position and pointer are the template's.
  package var root: NodeIndex = -1
  package var shape: TemplateShape = .graph
  /// Every text of the message in reading order: name, header, body, footer, buttons, cards, each followed by its samples.
  package var fields: ContiguousArray<TextField> = []
  /// The message's components in the order of reading, each carousel followed by those of its cards.
  package var components: ContiguousArray<Component> = []
  package var buttons: ContiguousArray<Button> = []
  package var cards: ContiguousArray<Card> = []
  package var exampleValues: ContiguousArray<ExampleValue> = []
  package var supportedApps: ContiguousArray<SupportedApp> = []
  package var problems: ContiguousArray<TemplateProblem> = []

  /// Index into `fields` of the name; -1 without one.
  package var name: Int16 = -1
  package var language: TextReference?
  /// What it was submitted as: `category` of a payload, `previous_category` of a response, `declared` of a labelled row.
  package var declared: CategoryValue?
  /// What Meta holds it as: `category` of a response (it has `id` or `status`).
  package var current: CategoryValue?
  /// `correct_category`: what Meta will change it to.
  package var correctCategory: CategoryValue?
  /// `category` as written, whichever of the two above it became.
  package var category: CategoryValue?
  package var previousCategory: CategoryValue?
  package var details = Details()
  /// Set where the template stands in a labelled row.
  package var row: LabelledRow?

  package init() {}

  /// What a template may say about itself besides its message.
  package struct Details: Sendable {
    package var id: TextReference?
    package var status: TextReference?
    package var subCategory: TextReference?
    package var parameterFormat: ParameterFormat?
    package var rawParameterFormat: TextReference?
    package var timeToLive: IntegerValue?
    package var allowCategoryChange: FlagValue?
    package var linkTrackingOptedOut: FlagValue?
    package var primaryDeviceOnly: FlagValue?
    package var displayFormat: TextReference?
    package var qualityScore: TextReference?
    package var rejectedReason: TextReference?
    package var source: TextReference?
    package var libraryTemplateName: TextReference?
    /// Whose own fields stand beside the Cloud API's.
    package var provider: Provider?
    /// When an announced change of category happens, in Unix seconds (`category_update_timestamp`).
    package var categoryUpdateTime: IntegerValue?

    package init() {}
  }
}

extension Template {
  /// The record reports on a template without showing its message: there is nothing to judge.
  package var showsNoMessage: Bool {
    components.isEmpty && (shape == .webhook || shape == .listing || details.id != nil || details.status != nil)
  }
}

/// A provider that keeps the Cloud API's components and adds fields of its own.
package enum Provider: UInt8, Sendable, CaseIterable {
  case dialog360, yCloud, telnyx, eightByEight
  /// One whose answers spell every field in its own way: `Components`, `BodyText`.
  case respelling
}

/// How placeholders are written.
package enum ParameterFormat: UInt8, Sendable, CaseIterable {
  case positional, named
}
