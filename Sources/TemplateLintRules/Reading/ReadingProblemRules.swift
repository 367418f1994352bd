internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

extension ReadingProblemRule {
  static let all = fields + enums

  private static let fields = [
    ReadingProblemRule(
      id: "field-unknown", kind: .unknownField, severity: .note,
      summary: "A field is not one that Meta documents",
      rationale: "The reference lists the fields of a template; what it does not list is ignored or refused, and often a misspelling.",
      sources: [.templateAPI], metaCode: nil,
      hit: Rule.components([#"{"type":"BODY","text":"Your order was shipped today.","colour":⟦"red"⟧}"#]),
      miss: Rule.components([#"{"type":"BODY","text":"Your order was shipped today."}"#])
    ) { _ in "Meta documents no field of this name; remove it or correct its spelling" },
    ReadingProblemRule(
      id: "field-misspelled", kind: .misspelledField, severity: .warning,
      summary: "A field is spelled differently from Meta's reference",
      rationale: "Field names are written with small letters and underscores. Software that sends bodyText for body_text is not understood by Meta.",
      sources: [.templateAPI],
      hit: Rule.components([#"{"type":"BODY","text":"Hi {{1}}, your order was shipped.","example":{"bodyText":⟦[["Ana"]]⟧}}"#]),
      miss: Rule.body("Hi {{1}}, your order was shipped.", samples: #""Ana""#)
    ) { "write \"\($0.field)\"" },
    ReadingProblemRule(
      id: "field-misplaced", kind: .misplacedField, severity: .warning,
      summary: "A field stands where it does not belong",
      rationale: "Every component and button has its own fields. A field of another one has no effect, or is refused as an invalid parameter.",
      sources: [.components, .templateAPI],
      hit: Rule.components([#"{"type":"BODY","text":"Your order was shipped today.","code_expiration_minutes":⟦5⟧}"#]),
      miss: Rule.message(#"{"type":"FOOTER","code_expiration_minutes":5}"#)
    ) { "\"\($0.field)\" does not belong here; move it to the part that has it, or remove it" },
    ReadingProblemRule(
      id: "field-missing", kind: .missingField,
      summary: "A component, button or sample lacks a field that it must have",
      rationale: "Without its type, format, buttons or cards a component says nothing; Meta answers with error 100.",
      sources: [.components],
      hit: Rule.message(#"⟦{"text":"Shop in the old town"}⟧"#),
      miss: Rule.message(#"{"type":"FOOTER","text":"Shop in the old town"}"#)
    ) { "add \"\($0.field)\"" },
    ReadingProblemRule(
      id: "value-wrong-type", kind: .wrongType, severity: .warning,
      summary: "A value has another type than the reference says",
      rationale: "A number where a text belongs, or an object where a list belongs, is refused or read as something else.",
      sources: [.templateAPI],
      hit: Rule.components([#"{"type":"BODY","text":⟦5⟧}"#]), miss: Rule.components([#"{"type":"BODY","text":"Your order was shipped today."}"#])
    ) { $0.field.isEmpty ? "\($0.expected) belongs here" : "\"\($0.field)\" must be \($0.expected)" },
  ]

  private static let enums = [
    ReadingProblemRule(
      id: "component-type-unknown", kind: .unknownComponent,
      summary: "The type of a component is not one of Meta's",
      rationale: "Components are HEADER, BODY, FOOTER, BUTTONS, CAROUSEL, LIMITED_TIME_OFFER and CALL_PERMISSION_REQUEST, and a few undocumented ones.",
      sources: [.components, .upsert],
      hit: Rule.message(#"{"type":⟦"TITLE"⟧,"text":"Order shipped"}"#), miss: Rule.message(#"{"type":"footer","text":"Shop in the old town"}"#)
    ) { _ in "write HEADER, BODY, FOOTER, BUTTONS, CAROUSEL, LIMITED_TIME_OFFER or CALL_PERMISSION_REQUEST" },
    ReadingProblemRule(
      id: "button-type-unknown", kind: .unknownButton, family: .button,
      summary: "The type of a button is not one of Meta's",
      rationale: "A button of a type that Meta does not know makes the whole template an invalid parameter.",
      sources: [.components],
      hit: Rule.buttons([#"{"type":⟦"LINK"⟧,"text":"Open"}"#]), miss: Rule.buttons([#"{"type":"quick_reply","text":"Yes"}"#])
    ) { _ in "write QUICK_REPLY, URL, PHONE_NUMBER, COPY_CODE, OTP, FLOW, VOICE_CALL, MPM, SPM, CATALOG or ORDER_DETAILS" },
    ReadingProblemRule(
      id: "header-format-unknown", kind: .unknownHeaderFormat, family: .header,
      summary: "The format of the header is not one of Meta's",
      rationale: "A header shows a text, an image, a video, a document, a GIF, a location or a product.",
      sources: [.components, .errorCodes], metaCode: "2388047",
      hit: Rule.message(#"{"type":"HEADER","format":⟦"PICTURE"⟧}"#), miss: Rule.message(#"{"type":"HEADER","format":"location"}"#)
    ) { _ in "write TEXT, IMAGE, VIDEO, DOCUMENT, GIF, LOCATION or PRODUCT" },
    ReadingProblemRule(
      id: "otp-type-unknown", kind: .unknownOneTimePassword, family: .authentication,
      summary: "The type of the one-time password button is not one of Meta's",
      rationale: "The code is copied, filled in by one tap, or without a tap.", sources: [.authentication],
      hit: Rule.authentication(#"{"type":"OTP","otp_type":⟦"AUTO"⟧}"#), miss: Rule.authentication(#"{"type":"OTP","otp_type":"COPY_CODE"}"#)
    ) { _ in "write COPY_CODE, ONE_TAP or ZERO_TAP" },
    ReadingProblemRule(
      id: "parameter-format-unknown", kind: .unknownValue, family: .placeholder,
      summary: "parameter_format is neither named nor positional",
      rationale: "Placeholders are named or positional; positional is the default.", sources: [.overview],
      hit: Rule.body("Hi {{1}}, your order was shipped.", samples: #""Ana""#, extra: #","parameter_format":⟦"numbered"⟧"#),
      miss: Rule.body("Hi {{1}}, your order was shipped.", samples: #""Ana""#, extra: #","parameter_format":"POSITIONAL""#)
    ) { _ in "write named or positional" },
  ]
}
