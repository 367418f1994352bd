internal import TemplateLintModel
internal import TemplateLintText

/// What single tokens show: figures that are the same for everybody, and links.
extension StructureReader {
  func readTexts(into reading: inout SignalReading) {
    for (index, field) in template.fields.enumerated() {
      switch field.role {
      case .headerText, .bodyText, .footerText, .limitedTimeOfferText:
        for token in tokens[fieldTokens[index]] { read(token, field, index, into: &reading) }
      case .buttonURL: readLink(field.range, index, into: &reading)
      default: break
      }
    }
  }

  private func read(_ token: Token, _ field: TextField, _ index: Int, into reading: inout SignalReading) {
    switch token.kind {
    case .percent where !token.holdsPlaceholder:
      add(.fixedPercent, field: index, range: token.range, into: &reading)
    case .amount where !token.holdsPlaceholder:
      add(.fixedAmount, field: index, range: token.range, into: &reading)
    case .url:
      if field.role == .bodyText { add(.linkInBody, field: index, range: token.range, into: &reading) }
      readLink(token.range, index, into: &reading)
    default: break
    }
  }

  private func readLink(_ range: ByteRange, _ field: Int, into reading: inout SignalReading) {
    if Self.socialHosts.contains(where: { TextSearch.contains($0, in: text, range) }) {
      add(.socialLink, field: field, range: range, into: &reading)
    }
    if Self.trackingParameters.contains(where: { TextSearch.contains($0, in: text, range) }) {
      add(.trackedLink, field: field, range: range, into: &reading)
    }
  }

  /// Hosts of chats, groups and profiles, as of 2026-11.
  private static let socialHosts: [StaticString] =
    [
      "//wa.me/", "chat.whatsapp.com", "whatsapp.com/channel", "//t.me/", "telegram.me", "instagram.com", "facebook.com",
      "//fb.me/", "youtube.com", "//youtu.be/", "tiktok.com", "linktr.ee", "twitter.com", "//x.com/", "linkedin.com",
      "line.me", "discord.gg",
    ]

  /// Parameters that campaigns put on their links.
  private static let trackingParameters: [StaticString] = ["utm_", "gclid=", "fbclid=", "mc_cid="]
}
