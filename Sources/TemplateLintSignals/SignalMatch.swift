package import TemplateLintText

/// One place where a signal was found.
package struct SignalMatch: Sendable, Equatable {
  /// Index into `SignalPack.signals`.
  package var signal: UInt16
  /// Index into `Template.fields`; -1 where the signal stands nowhere (absence, combination).
  package var field: Int16
  /// In the bytes that hold the decoded fields (`Document.strings`); empty where `field` is -1.
  package var range: ByteRange
  /// For structure: the deciding node of the source document; -1 otherwise.
  package var node: Int32

  package init(signal: UInt16, field: Int16, range: ByteRange, node: Int32 = -1) {
    self.signal = signal
    self.field = field
    self.range = range
    self.node = node
  }
}
