/// The steps that one word allows, as pointers into `WordSteps`.
struct WordRow {
  let bits: UnsafePointer<UInt64>
  let ranks: UnsafePointer<UInt16>
  let targets: UnsafePointer<UInt32>
  /// All of them, not only this word's.
  let lists: UnsafeBufferPointer<UInt32>
  let openings: UnsafeBufferPointer<PhraseState>
  let accepts: UnsafeBufferPointer<UInt16>
  let endings: UnsafeBufferPointer<UInt32>

  /// Whether a step leads on from a node.
  @inline(__always)
  func has(_ node: UInt32) -> Bool { bits[Int(node >> 6)] & (1 << UInt64(node & 63)) != 0 }

  /// Where it leads, for a node that has one; see `WordSteps.several`.
  @inline(__always)
  func target(of node: UInt32) -> UInt32 {
    let word = Int(node >> 6)
    let below = bits[word] & ((1 << UInt64(node & 63)) - 1)
    return targets[Int(ranks[word]) + below.nonzeroBitCount]
  }
}

extension WordSteps {
  /// Lends the row of a known word.
  @inline(__always)
  func withRow(of entry: Entry, _ body: (WordRow) -> Void) {
    withTables { bits, ranks, targets in
      lists.withUnsafeBufferPointer { lists in
        openings.withUnsafeBufferPointer { openings in
          accepts.withUnsafeBufferPointer { accepts in
            endings.withUnsafeBufferPointer { endings in
              body(
                WordRow(
                  bits: bits + Int(entry.row), ranks: ranks + Int(entry.row), targets: targets + Int(entry.targets),
                  lists: lists, openings: openings, accepts: accepts, endings: endings))
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private func withTables(
    _ body: (UnsafePointer<UInt64>, UnsafePointer<UInt16>, UnsafePointer<UInt32>) -> Void
  ) {
    bits.withUnsafeBufferPointer { bits in
      ranks.withUnsafeBufferPointer { ranks in
        targets.withUnsafeBufferPointer { targets in
          guard let bits = bits.baseAddress, let ranks = ranks.baseAddress, let targets = targets.baseAddress
          else { return }
          body(bits, ranks, targets)
        }
      }
    }
  }
}
