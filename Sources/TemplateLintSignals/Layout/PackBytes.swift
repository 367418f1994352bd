internal import CSignalPack

/// The bytes of one pack, at an address that does not move: the embedded ones, or a copy that is freed at the end.
///
/// Unchecked because it holds a pointer; the memory is never written after `init`.
final class PackBytes: @unchecked Sendable {
  let start: UnsafeRawPointer
  let count: Int
  private let isOwned: Bool

  /// The pack that is part of the program.
  init() {
    start = UnsafeRawPointer(templatelint_signal_pack())
    count = templatelint_signal_pack_size()
    isOwned = false
  }

  /// Bytes that are part of the program.
  init(embedded start: UnsafeRawPointer, count: Int) {
    self.start = start
    self.count = count
    isOwned = false
  }

  init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { copy.copyMemory(from: base, byteCount: source.count) }
    }
    start = UnsafeRawPointer(copy)
    count = bytes.count
    isOwned = true
  }

  deinit {
    if isOwned { UnsafeMutableRawPointer(mutating: start).deallocate() }
  }
}
