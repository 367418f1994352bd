/// Where the open WhatsApp marks close, and what is known of closers ahead; keeps the look-ahead linear.
struct MarkupMemory {
  /// For `*`, `_`, `~`, a backtick and three backticks: the offset of the closing mark, -1 when none is open.
  var closers: InlineArray<5, Int> = .init(repeating: -1)
  /// No closing mark stands below this offset.
  var knownUntil: InlineArray<5, Int> = .init(repeating: 0)
}

extension TokenScanner {
  /// `*`, `_`, `~` or a backtick: markup where it really opens or closes, as WhatsApp reads it: the opening mark stands
  /// after no letter or digit and before no space, the closing one the other way round, both on one line.
  mutating func scanMark(_ mark: UInt8) {
    if mark == 0x2A, text.isKeycap(at: position) { return emit(.emoji, to: text.clusterEnd(at: position)) }
    let slot = slot(of: mark)
    let length = slot == 4 ? 3 : 1
    if markup.closers[slot] == position {
      markup.closers[slot] = -1
      return emitPlain(.markup, to: position + length)
    }
    if markup.closers[slot] < position, opens(mark, length), let closer = closer(of: mark, slot, length) {
      markup.closers[slot] = closer
      return emitPlain(.markup, to: position + length)
    }
    emitPlain(.punctuation, to: position + 1)
  }

  private func slot(of mark: UInt8) -> Int {
    switch mark {
    case 0x2A: 0
    case 0x5F: 1
    case 0x7E: 2
    default: text.byte(at: position + 1) == 0x60 && text.byte(at: position + 2) == 0x60 ? 4 : 3
    }
  }

  private func opens(_ mark: UInt8, _ length: Int) -> Bool {
    let next = text.byte(at: position + length)
    guard length == 3 || (next > 0x20 && next != mark) else { return false }
    switch previous?.kind {
    case .word, .number, .amount, .percent, .date, .time, .url, .email, .phone, .code: return false
    default: return true
    }
  }

  /// The closing mark on the same line (a block of three backticks may span lines).
  private mutating func closer(of mark: UInt8, _ slot: Int, _ length: Int) -> Int? {
    guard position >= markup.knownUntil[slot] else { return nil }
    var offset = position + length + 1
    while offset < text.end {
      let byte = text.base[offset]
      if length == 1, byte == 0x0A || byte == 0x0D { break }
      if byte == mark {
        if length == 3 {
          if text.byte(at: offset + 1) == mark, text.byte(at: offset + 2) == mark { return offset }
        } else if text.base[offset - 1] > 0x20, text.base[offset - 1] != mark, !text.isAlphanumeric(at: offset + 1) {
          return offset
        }
      }
      offset += 1
    }
    markup.knownUntil[slot] = offset
    return nil
  }
}
