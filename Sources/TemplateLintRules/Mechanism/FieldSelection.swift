internal import TemplateLintModel

/// The indices of the fields with certain roles, in reading order, without making a list of them.
struct FieldSelection: Sequence, IteratorProtocol {
  private let fields: ContiguousArray<TextField>
  private let roles: UInt32
  private var position: Int = 0

  init(_ fields: ContiguousArray<TextField>, _ roles: UInt32) {
    self.fields = fields
    self.roles = roles
  }

  mutating func next() -> Int? {
    while position < fields.count {
      defer { position += 1 }
      if roles & fields[position].role.bit != 0 { return position }
    }
    return nil
  }
}

extension TextRole {
  /// A bit of its own for each role.
  var bit: UInt32 { 1 << UInt32(unsafeBitCast(self, to: UInt8.self)) }
}
