internal import TemplateLint
internal import TemplateLintModel

/// Draws the message as its recipient would see it: bubble, buttons, cards.
struct MessageView {
  let analysis: Analysis
  let message: Message
  let texts: SignalTexts
  let id: String

  func write(to html: inout HTMLWriter) {
    html.element("div", ("class", "phone"), ("role", "group"), ("aria-label", "The message as its recipient would see it")) { html in
      html.start("div", ("lang", language))
      writeBubble(message.parts.indices.filter { message.parts[$0].card < 0 }, isCard: false, to: &html)
      let cards = Dictionary(grouping: message.parts.indices.filter { message.parts[$0].card >= 0 }) { message.parts[$0].card }
      defer { html.end("div") }
      guard !cards.isEmpty else { return }
      html.element(
        "div", ("class", "cards"), ("tabindex", "0"), ("role", "group"), ("aria-label", "\(cards.count) cards")
      ) { html in
        for card in cards.keys.sorted() { writeBubble(cards[card] ?? [], isCard: true, to: &html) }
      }
    }
  }

  /// The detected language's code, for voices, fonts and hyphens; empty (unknown to HTML too) where it is none.
  private var language: String {
    guard let code = analysis.detectedLanguage, code != "und", (2...3).contains(code.utf8.count),
      code.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return "" }
    return code
  }

  private func writeBubble(_ parts: [Int], isCard: Bool, to html: inout HTMLWriter) {
    let shown = parts.filter { message.parts[$0].kind != .name }
    let buttons = shown.filter { message.parts[$0].kind.isButton }
    html.element("div", ("class", isCard ? "bubble card" : "bubble")) { html in
      for part in shown where !message.parts[part].kind.isButton { write(part, to: &html) }
      guard !buttons.isEmpty else { return }
      html.element("ul", ("class", "buttons")) { html in
        var index = 0
        while index < buttons.count {
          html.start("li")
          writeButton(buttons[index], to: &html)
          index += 1
          while index < buttons.count, message.parts[buttons[index]].kind == .target {
            html.element("small", ("class", "target")) { writeText(buttons[index], to: &$0) }
            index += 1
          }
          html.end("li")
        }
      }
    }
  }

  private func write(_ part: Int, to html: inout HTMLWriter) {
    switch message.parts[part].kind {
    case .header(.text): html.element("div", ("class", "header")) { writeText(part, to: &$0) }
    case .header(let format):
      html.element("div", ("class", "media \(format.label)"), ("role", "img"), ("aria-label", "Header: \(format.label)")) {
        $0.element("span", ("aria-hidden", "true"), text: format.label)
      }
    case .body: html.element("div", ("class", "body")) { writeText(part, formats: true, isBlock: true, to: &$0) }
    case .presetBody(let hasAdvice):
      html.element("div", ("class", "body preset")) { html in
        html.element("p") { html in
          html.element("span", ("class", "slot"), text: "{{1}}")
          html.text(" is your verification code." + (hasAdvice ? " For your security, do not share this code." : ""))
        }
        html.element("small", text: "Meta's own words, in the template's language")
      }
    case .footer: html.element("div", ("class", "footer")) { writeText(part, to: &$0) }
    case .presetFooter(let minutes):
      html.element("div", ("class", "footer"), text: "This code expires in \(minutes) minute\(minutes == 1 ? "" : "s").")
    case .offer(let hasExpiration):
      html.element("div", ("class", "offer")) { html in
        writeText(part, to: &html)
        if hasExpiration { html.element("small", text: "Offer ends: a countdown") }
      }
    case .callPermission: html.element("div", ("class", "offer"), text: "A request for permission to call")
    case .name, .button, .target: return
    }
    writeWhole(part, to: &html)
  }

  private func writeButton(_ part: Int, to html: inout HTMLWriter) {
    guard case .button(let kind) = message.parts[part].kind else { return writeText(part, to: &html) }
    html.element("span", ("class", "button \(kind.styleClass)")) { html in
      if message.parts[part].text.isEmpty {
        html.element("span", text: kind.label)
      } else {
        writeText(part, to: &html)
      }
    }
    writeWhole(part, to: &html)
  }

  private func writeText(_ part: Int, formats: Bool = false, isBlock: Bool = false, to html: inout HTMLWriter) {
    var view = MarkedTextView(analysis, message, part: part, texts: texts, id: id)
    if isBlock { return view.write(formats: formats, isBlock: true, to: &html) }
    html.start("span", ("dir", "auto"))
    view.write(formats: formats, isBlock: false, to: &html)
    html.end("span")
  }

  /// A badge for what speaks by being there: an OTP button, a catalogue.
  private func writeWhole(_ part: Int, to html: inout HTMLWriter) {
    let contributions = WordMark.whole(message, part: part)
    guard let first = contributions.first else { return }
    let item = analysis.contributions[first]
    html.element(
      "mark", ("class", "whole \(item.toward.styleClass)"), ("tabindex", "0"), ("aria-describedby", "\(id)-\(part)-whole")
    ) { html in
      html.text("\(item.toward.name) \(contributions.reduce(0) { $0 + analysis.contributions[$1].points })")
      ContributionTip.write(contributions, analysis, texts, id: "\(id)-\(part)-whole", to: &html)
    }
  }
}

extension Message.Kind {
  fileprivate var isButton: Bool {
    switch self {
    case .button, .target: true
    default: false
    }
  }
}
