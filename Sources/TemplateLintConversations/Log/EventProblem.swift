package import TemplateLintJSON

/// Why a line of a log could not be used. The texts never quote the line.
package enum EventProblem: Error, Sendable, Hashable {
  case syntax(JSONSyntaxError.Reason)
  case notAnObject
  case tooLong
  case missing(String)
  case unknown(String, String)
  case impossibleTime
  case tooEarly
  /// Templates and automatic replies come from the business.
  case wrongDirection
  /// A template is named, and the kind is another one.
  case contradiction
  case repeatedID
  /// Older than what was handled already.
  case late
  /// Neither the log nor the templates give the category that the model charges by.
  case noCategory
}

extension EventProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .syntax(let reason): JSONSyntaxError(reason, at: 0).message
    case .notAnObject: "not an object; one event a line"
    case .tooLong: "the line is too long to be an event"
    case .missing(let name): "no \"\(name)\""
    case .unknown(let name, let expected): "\"\(name)\" must be \(expected)"
    case .impossibleTime:
      "\"at\" must be a time that exists, in ISO 8601 with an offset such as 2024-03-01T10:00:00Z, or Unix seconds"
    case .tooEarly: "before 2022-02-01, when conversations did not exist"
    case .wrongDirection: "templates and automatic replies have the direction out"
    case .contradiction: "a template is named, but \"kind\" is another one"
    case .repeatedID: "this \"id\" stood on an earlier line"
    case .late: "later than --max-lateness allows"
    case .noCategory: "no category: the log does not give it, and no template of this name was read"
    }
  }
}
