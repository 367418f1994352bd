internal import TemplateLintText

/// An example with its spans marked: `Enjoy ⟦20% off⟧ your next visit`.
struct MarkedExample {
  var text: [UInt8] = []
  var spans: [ByteRange] = []

  init(_ marked: String) {
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.count
      case "⟧":
        if let from = start { spans.append(ByteRange(from, text.count)) }
        start = nil
      default: text += Array(String(scalar).utf8)
      }
    }
  }
}
