internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// Hosts whose links Meta or providers refuse.
///
/// Shorteners: Meta's former guidelines name bit.ly, tinyurl and goo.gl; the others are of the same kind (read 2026-11-25).
/// Links to chats: https://knowledgecenter.cm.com/kc/whatsapp-template-rejection (2026-11-23).
enum LinkHosts {
  static let shorteners: [StaticString] = [
    "bit.ly", "tinyurl.com", "goo.gl", "t.co", "ow.ly", "is.gd", "buff.ly", "cutt.ly", "rebrand.ly", "rb.gy", "shorturl.at", "tiny.cc",
    "bl.ink", "t.ly", "v.gd", "s.id", "shorte.st", "adf.ly", "acortar.link", "encurtador.com.br", "short.gy", "surl.li", "u.to", "n9.cl",
    "linktw.in", "bitly.com", "tinyurl.io", "soo.gd", "clck.ru", "kutt.it",
  ]

  static let chats: [StaticString] = ["wa.me", "api.whatsapp.com", "chat.whatsapp.com", "web.whatsapp.com", "wa.link"]

  /// The part of a stretch of text that is one of the hosts, `www.` aside; the stretch is a link, with scheme or without.
  static func range(in bytes: ArraySlice<UInt8>, of hosts: [StaticString]) -> ByteRange? {
    var start = bytes.startIndex
    if let colon = bytes.firstRange(of: "://".utf8) { start = colon.upperBound }
    if bytes[start...].starts(with: "www.".utf8) { start += 4 }
    let host = bytes[start...].prefix { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2E || $0 == 0x2D }
    guard host.count >= 4, host.count <= 24 else { return nil }
    for candidate in hosts where candidate.utf8CodeUnitCount == host.count {
      let isSame = host.enumerated().allSatisfy { ($0.element &- 0x41 < 26 ? $0.element | 0x20 : $0.element) == candidate.utf8Start[$0.offset] }
      if isSame { return ByteRange(host.startIndex, host.endIndex) }
    }
    return nil
  }
}

extension RuleContext {
  /// Calls `body` with the field and the stretch of every link: those of buttons, and those in texts.
  func forEachLink(_ body: (_ field: Int, ArraySlice<UInt8>) -> Void) {
    for index in fields(.buttonURL, .bodyText, .headerText, .footerText) {
      if template.fields[index].role == .buttonURL {
        body(index, bytes(of: index))
      } else if holds(".", index) {
        for token in tokens(of: index) where token.kind == .url { body(index, document.strings[token.range.indices]) }
      }
    }
  }
}
