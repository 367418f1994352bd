/// Writes HTML in which text of strangers stays text.
///
/// Names of elements and attributes are literals of this program (`StaticString`); every other string goes through `escape`. There is
/// no way to write a stranger's text as markup.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  typealias Attribute = (name: StaticString, value: String)

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Opens an element; void ones (`meta`, `br`, `input`) are complete with it.
  mutating func start(_ name: StaticString, _ attributes: Attribute...) { start(name, attributes) }

  mutating func end(_ name: StaticString) {
    literal("</")
    literal(name)
    literal(">")
  }

  /// An element with text alone.
  mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    start(name, attributes)
    self.text(text)
    end(name)
  }

  /// An element with whatever `content` writes.
  mutating func element(_ name: StaticString, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void) {
    start(name, attributes)
    content(&self)
    end(name)
  }

  /// Text between tags.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars { escape(scalar) }
  }

  /// Decoded template text between tags; its line breaks and tabs are kept.
  mutating func text(_ bytes: ArraySlice<UInt8>) { text(String(decoding: bytes, as: UTF8.self)) }

  /// A part of the page that this program wrote: the style sheet, the script, a line break between elements.
  mutating func trusted(_ bytes: some Sequence<UInt8>) { self.bytes.append(contentsOf: bytes) }

  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func start(_ name: StaticString, _ attributes: [Attribute]) {
    literal("<")
    literal(name)
    for attribute in attributes {
      literal(" ")
      literal(attribute.name)
      literal("=\"")
      text(attribute.value)
      literal("\"")
    }
    literal(">")
  }

  private mutating func literal(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Characters that HTML cannot hold, and those that force a direction on what follows, become U+FFFD.
  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x26: literal("&amp;")
    case 0x3C: literal("&lt;")
    case 0x3E: literal("&gt;")
    case 0x22: literal("&quot;")
    case 0x27: literal("&#39;")
    case 0x09, 0x0A: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x20..<0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0..<0x20, 0x7F..<0xA0, 0x202D, 0x202E, 0xFFFE, 0xFFFF: bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
    default: bytes.append(contentsOf: scalar.utf8)
    }
  }
}
