/// Why bytes are not JSON, or no template, and where; says what was expected and never quotes the content.
package struct JSONSyntaxError: Error, Sendable, Hashable {
  package enum Reason: UInt8, Sendable, CaseIterable {
    /// Nothing but white space.
    case empty
    case expectedValue
    /// The text begins with something that is no JSON at all.
    case expectedObjectOrArray
    case expectedKeyOrEnd
    case expectedKey
    case expectedColon
    case expectedCommaOrBrace
    case expectedCommaOrBracket
    /// Something follows the value.
    case expectedEnd
    case expectedDigit
    case leadingZero
    case unfinishedString
    case controlCharacter
    case invalidEscape
    case invalidUnicodeEscape
    case invalidUTF8
    case unfinishedObject
    case unfinishedArray
    case tooDeep
    /// A byte order mark in the middle.
    case byteOrderMark
    case tooLarge
    /// Not text: it holds NUL bytes.
    case binary
    /// UTF-16 or UTF-32 by its byte order mark.
    case otherEncoding
    /// Well formed, but no template that is known; `detail` says what was looked for.
    case notRecognised
    /// Not YAML; `detail` says why.
    case invalidYAML
    /// Not a table; `detail` says why.
    case invalidTable
  }

  package var reason: Reason
  /// Byte offset in the buffer that was read.
  package var offset: Int
  /// What there is to say beyond the reason; empty where the reason says everything.
  package var detail: String

  package init(_ reason: Reason, at offset: Int, detail: String = "") {
    self.reason = reason
    self.offset = offset
    self.detail = detail
  }

  /// One sentence: what was expected here, or what to do.
  package var message: String { detail.isEmpty ? reason.message : detail }
}

extension JSONSyntaxError.Reason {
  fileprivate var message: String {
    switch self {
    case .empty: "nothing to read: expected a JSON object or array"
    case .expectedValue: "expected a value here: a string, number, object, array, true, false or null"
    case .expectedObjectOrArray: "this is not JSON: expected '{' or '[' here"
    case .expectedKeyOrEnd: "expected a key in double quotes or '}' here"
    case .expectedKey: "expected a key in double quotes here; a comma may not stand before '}'"
    case .expectedColon: "expected ':' after the key"
    case .expectedCommaOrBrace: "expected ',' or '}' after the member"
    case .expectedCommaOrBracket: "expected ',' or ']' after the element"
    case .expectedEnd: "expected nothing more after the end of the JSON value"
    case .expectedDigit: "expected a digit in this number"
    case .leadingZero: "a number may not begin with 0 unless it is followed by '.' or 'e'"
    case .unfinishedString: "the string that begins here is not closed by a double quote"
    case .controlCharacter: "a line break or other control character must be escaped inside a string"
    case .invalidEscape: "expected one of \" \\ / b f n r t u after the backslash"
    case .invalidUnicodeEscape: "expected four hexadecimal digits after \\u"
    case .invalidUTF8: "these bytes are not UTF-8: save the file as UTF-8"
    case .unfinishedObject: "the input ends inside an object: expected '}'"
    case .unfinishedArray: "the input ends inside an array: expected ']'"
    case .tooDeep: "nested deeper than \(JSONParser.maximumDepth) levels"
    case .byteOrderMark: "a byte order mark may only stand at the very start: remove it here"
    case .tooLarge: "too large to be one template"
    case .binary: "this is a binary file, not JSON text"
    case .otherEncoding: "this is UTF-16 or UTF-32: save the file as UTF-8"
    case .notRecognised: "no template was recognised here"
    case .invalidYAML: "this is not a YAML document"
    case .invalidTable: "this is not a table with a header row"
    }
  }
}
