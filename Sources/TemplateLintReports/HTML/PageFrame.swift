/// What every page begins with: one self-contained file with its style, a way past the masthead, and the sections' links.
struct PageFrame {
  let title: String
  /// Anchor and label of each section that the masthead leads to.
  let sections: [(anchor: StaticString, label: StaticString)]
  /// The page has a script, and so a button for its theme.
  let isScripted: Bool

  func writeHead(to html: inout HTMLWriter) {
    html.trusted("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n".utf8)
    html.start("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageAssets.policy))
    html.trusted(
      "\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n".utf8)
    html.element("title", text: title)
    html.trusted("\n<style>".utf8)
    html.trusted(PageAssets.style)
    html.trusted("</style>\n</head>\n<body>\n".utf8)
    html.element("a", ("class", "skip"), ("href", "#main"), text: "Skip to the results")
    html.element("header", ("class", "masthead")) { html in
      html.element("p", ("class", "brand"), text: "TemplateLint")
      html.element("nav", ("aria-label", "Sections")) { html in
        for section in sections { html.element("a", ("href", "#\(section.anchor)"), text: "\(section.label)") }
      }
      if isScripted {
        html.element("button", ("type", "button"), ("id", "theme"), ("class", "scripted"), text: "Theme: system")
      }
    }
    html.newline()
    html.trusted("<main id=\"main\">\n".utf8)
  }
}
