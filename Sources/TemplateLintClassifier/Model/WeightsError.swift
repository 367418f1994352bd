package import TemplateLintJSON

/// Why a file of weights, calibration or prior weights cannot be used.
package enum WeightsError: Error, Sendable, Hashable {
  case syntax(JSONSyntaxError)
  /// `schema` is not the one expected, which is given.
  case schema(expected: String)
  /// A member is missing, of the wrong type, or out of range.
  case member(String)
}
