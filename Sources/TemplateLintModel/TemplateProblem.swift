package import TemplateLintJSON

/// Something that the reader could not take as it stands; rules turn it into findings.
package struct TemplateProblem: Sendable, Hashable {
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// A field that Meta does not document; `node` is its value. It is kept in the document.
    case unknownField
    /// A documented field in another spelling, `bodyText` for `body_text`; it is read all the same.
    case misspelledField
    /// A component whose `type` is not in the table; `node` is the value of `type`.
    case unknownComponent
    /// A button whose `type` is not in the table; `node` is the value of `type`.
    case unknownButton
    /// A header whose `format` is not in the table.
    case unknownHeaderFormat
    /// An OTP button whose `otp_type` is not in the table.
    case unknownOneTimePassword
    /// Any other enum value that is not in the table.
    case unknownValue
    /// A value of the wrong type; `expected` says what belongs there.
    case wrongType
    /// A required field is missing; `node` is the object that lacks it.
    case missingField
    /// A field that does not belong in this kind of component or button.
    case misplacedField
    /// More texts, components, buttons or cards than are looked at.
    case tooMany
  }

  package var kind: Kind
  package var node: NodeIndex
  /// The documented name of the field concerned; empty for an unknown one (see the node's key).
  package var field: String
  /// For a wrong type what belongs there: `a string`, `an array of strings`.
  package var expected: String

  package init(_ kind: Kind, node: NodeIndex, field: String = "", expected: String = "") {
    self.kind = kind
    self.node = node
    self.field = field
    self.expected = expected
  }
}
