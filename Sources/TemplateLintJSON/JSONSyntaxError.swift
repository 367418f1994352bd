/// Why bytes are not JSON, and where; says what was expected and never quotes the content.
package struct JSONSyntaxError: Error, Sendable, Hashable {
  package enum Reason: UInt8, Sendable, CaseIterable {
    case empty
    case expectedValue
    case expectedObjectOrArray
    case expectedKeyOrEnd
    case expectedKey
    case expectedColon
    case expectedCommaOrBrace
    case expectedCommaOrBracket
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
    case byteOrderMark
    case tooLarge
    case binary
    case otherEncoding
  }

  package var reason: Reason
  /// Byte offset in the buffer that was read.
  package var offset: Int

  package init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
