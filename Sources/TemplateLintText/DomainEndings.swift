/// Which bare host names count as links: those with an ending that businesses use in messages.
///
/// Chosen on 2026-11-25 from the root zone (https://data.iana.org/TLD/tlds-alpha-by-domain.txt); a link with `http://`,
/// `https://` or `www.` needs no known ending.
enum DomainEndings {
  private static let safe: UInt8 = 1
  /// Also a common word somewhere: needs a path or two dots.
  private static let word: UInt8 = 2

  private static let endings: WordTable = {
    let safeEndings = """
      com net org info biz io co app dev shop store online site website xyz club link page live cloud tech digital agency \
      edu gov mil int ai gg ly gl tv fm cc ws eu uk us ca au nz ie fr pt br mx ar cl pe uy py bo ec ve cr gt hn ni pa pr cu \
      de ch nl dk fi pl cz sk hu ro bg hr rs ua ru by kz ge az tr gr cy mt il ae sa qa kw bh om jo lb eg tn dz ly \
      pk bd lk np sg id ph th vn kh tw hk jp kr cn za ng ke gh tz ug rw sn ci cm zm zw mz ao et mu \
      bank travel health care delivery tours events education academy solutions services
      """
    let wordEndings =
      "me in it no to so is at be es se si my am as do la mo pro now one us gt cl ma lt lv ee al ba mk md hu"
    return WordTable(
      safeEndings.split(separator: " ").map { (String($0), safe) }
        + wordEndings.split(separator: " ").map { (String($0), word) })
  }()

  /// Whether the bytes of `host`, whose last label is `ending`, are a host name rather than two words with a dot between.
  static func isHost(_ base: UnsafePointer<UInt8>, _ host: Range<Int>, ending: Range<Int>, followedByPath: Bool) -> Bool
  {
    guard ending.count >= 2, ending.count <= 10 else { return false }
    var hash: UInt32 = 0x811C_9DC5
    var folded: InlineArray<10, UInt8> = .init(repeating: 0)
    for (index, offset) in ending.enumerated() {
      folded[index] = base[offset] | 0x20
      hash = (hash ^ UInt32(folded[index])) &* 0x0100_0193
    }
    let meaning = folded.span.withUnsafeBufferPointer {
      endings.meaning(of: UnsafeBufferPointer(rebasing: $0[0..<ending.count]), hash: hash)
    }
    guard let meaning else { return false }
    // "today.Com" is a missing space; "EXAMPLE.COM" and "Example.com" are hosts.
    let before = base[ending.lowerBound - 2]
    guard !ASCII.isCapital(base[ending.lowerBound]) || !ASCII.isSmall(before) else { return false }
    return followedByPath || meaning == safe || hasTwoDots(base, host)
  }

  private static func hasTwoDots(_ base: UnsafePointer<UInt8>, _ host: Range<Int>) -> Bool {
    host.reduce(0) { $0 + (base[$1] == 0x2E ? 1 : 0) } >= 2
  }
}
