/// An XML document could not be written. libxml2 gives no cause beyond a return code.
package enum XMLWriteError: Error, Equatable, CustomStringConvertible {
  /// libxml2 could not allocate its writer or buffer.
  case outOfMemory
  /// The named call of libxml2 returned an error.
  case failed(operation: String)

  package var description: String {
    switch self {
    case .outOfMemory: "out of memory while writing XML"
    case .failed(let operation): "libxml2 could not \(operation)"
    }
  }
}
