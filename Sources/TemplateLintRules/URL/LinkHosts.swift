internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintSignals
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

  /// The host of a link, `www.` aside, where it is as long as the ones above may be; the stretch has a scheme or not.
  static func host(in bytes: ArraySlice<UInt8>) -> ByteRange? {
    var start = bytes.startIndex
    var at = start
    while at + 2 < bytes.endIndex {
      if bytes[at] == UInt8(ascii: ":"), bytes[at + 1] == UInt8(ascii: "/"), bytes[at + 2] == UInt8(ascii: "/") {
        start = at + 3
        break
      }
      at += 1
    }
    if bytes.endIndex - start >= 4, bytes[start] == UInt8(ascii: "w"), bytes[start + 1] == UInt8(ascii: "w"),
      bytes[start + 2] == UInt8(ascii: "w"), bytes[start + 3] == UInt8(ascii: ".")
    {
      start += 4
    }
    var end = start
    while end < bytes.endIndex, isHostByte(bytes[end]) { end += 1 }
    return (4...24).contains(end - start) ? ByteRange(start, end) : nil
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// Whether a host is one of these, in any case of letters.
  static func isAny(of hosts: [StaticString], _ host: ArraySlice<UInt8>) -> Bool {
    for candidate in hosts where candidate.utf8CodeUnitCount == host.count {
      var index = 0
      while index < host.count, lowerCase(host[host.startIndex + index]) == candidate.utf8Start[index] { index += 1 }
      if index == host.count { return true }
    }
    return false
  }

  private static func lowerCase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

/// A link of a template, by its host.
struct LinkHost: Sendable {
  /// Index into `Template.fields`.
  let field: Int
  /// In the bytes that hold the decoded fields.
  let range: ByteRange
}

extension RuleContext {
  /// Looks for the hosts of links once: those of buttons, then those in texts.
  mutating func readLinks() {
    linkHosts.removeAll(keepingCapacity: true)
    for index in fields(.buttonURL, .bodyText, .headerText, .footerText) {
      if template.fields[index].role == .buttonURL {
        note(LinkHosts.host(in: bytes(of: index)), index)
      } else if holds(".", index) {
        for token in matcher.fieldTokens[index] where matcher.tokens.tokens[token].kind == .url {
          note(LinkHosts.host(in: document.strings[matcher.tokens.tokens[token].range.indices]), index)
        }
      }
    }
  }

  private mutating func note(_ host: ByteRange?, _ field: Int) {
    if let host { linkHosts.append(LinkHost(field: field, range: host)) }
  }

  /// The links whose host is one of these.
  func links(to hosts: [StaticString]) -> [LinkHost] {
    // No array is made where there is none.
    guard !linkHosts.isEmpty else { return [] }
    return linkHosts.filter { LinkHosts.isAny(of: hosts, document.strings[$0.range.indices]) }
  }
}
