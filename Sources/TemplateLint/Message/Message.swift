package import TemplateLintModel

/// The message that a template becomes, for reports that draw it: parts in reading order over one buffer of text.
package struct Message: Sendable {
  /// Decoded UTF-8 of every text, one after the other.
  package var text: [UInt8] = []
  package var parts: [Part] = []
  /// By part, then by position.
  package var marks: [Mark] = []
  package var samples: [Sample] = []

  package init() {}

  /// One thing that the recipient sees.
  package struct Part: Sendable {
    package var kind: Kind
    /// Index of the carousel's card, from 0; -1 for the message itself.
    package var card: Int
    /// In `Message.text`; empty where the part has none.
    package var text: Range<Int>

    package init(kind: Kind, card: Int, text: Range<Int>) {
      self.kind = kind
      self.card = card
      self.text = text
    }
  }

  package enum Kind: Sendable, Hashable {
    /// The template's name, which the recipient never sees but which may decide.
    case name
    case header(HeaderFormat)
    case body
    /// Meta's own words of an authentication template, with the advice not to share the code.
    case presetBody(hasAdvice: Bool)
    case footer
    /// Meta's own words about how long a code is valid, in minutes.
    case presetFooter(minutes: Int)
    /// The line of a limited-time offer.
    case offer(hasExpiration: Bool)
    case callPermission
    case button(ButtonKind)
    /// Where the button before it leads: a link, a phone number, a code.
    case target
  }

  /// Deciding words; an empty range means the whole part.
  package struct Mark: Sendable {
    /// Index into `Message.parts`.
    package var part: Int
    /// In `Message.text`.
    package var range: Range<Int>
    /// Index into `Analysis.contributions`.
    package var contribution: Int

    package init(part: Int, range: Range<Int>, contribution: Int) {
      self.part = part
      self.range = range
      self.contribution = contribution
    }
  }

  /// What stands for a placeholder in the template's own example.
  package struct Sample: Sendable {
    /// Index into `Message.parts`.
    package var part: Int
    /// The placeholder's name in `Message.text`; nil for a positional one.
    package var name: Range<Int>?
    /// 1 for `{{1}}`.
    package var number: Int
    /// In `Message.text`.
    package var value: Range<Int>

    package init(part: Int, name: Range<Int>?, number: Int, value: Range<Int>) {
      self.part = part
      self.name = name
      self.number = number
      self.value = value
    }
  }
}
