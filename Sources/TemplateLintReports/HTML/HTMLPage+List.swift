/// The list of all templates: its frame. The page's script fills it from the data block.
extension HTMLPage {
  func writeList(to html: inout HTMLWriter) {
    html.start("section", ("id", "list"), ("aria-labelledby", "list-title"))
    html.element("h2", ("id", "list-title"), text: "All templates")
    html.element("noscript") { html in
      html.element("p", text: "The list needs this page's own script. The templates below are complete without it.")
    }
    html.element("div", ("class", "scripted")) { html in
      writeFilters(to: &html)
      html.element("p", ("id", "count"), ("role", "status"), text: "")
      html.element(
        "div", ("class", "scroll"), ("id", "table-frame"), ("tabindex", "0"), ("role", "group"), ("aria-labelledby", "list-title")
      ) { writeTable(to: &$0) }
      html.element("nav", ("class", "pages"), ("aria-label", "Pages of the list")) { html in
        html.element("button", ("type", "button"), ("id", "previous"), text: "Previous")
        html.element("span", ("id", "page"), text: "")
        html.element("button", ("type", "button"), ("id", "next"), text: "Next")
      }
    }
    html.end("section")
    html.newline()
  }

  private func writeFilters(to html: inout HTMLWriter) {
    html.element("form", ("id", "filters"), ("role", "search"), ("aria-label", "Templates")) { html in
      html.element("label", ("class", "search")) { html in
        html.element("span", text: "Search name, language or file")
        html.start("input", ("type", "search"), ("id", "search"), ("autocomplete", "off"), ("spellcheck", "false"))
      }
      select("held", "Submitted as", Self.categories + [("none", "no category")], to: &html)
      select("reads", "Reads as", Self.categories + [("none", "not assessed"), ("-1", "unreadable")], to: &html)
      select("risk", "Risk", [("2", "high"), ("1", "medium"), ("0", "low"), ("none", "none")], to: &html)
      html.element("label", ("class", "check")) { html in
        html.start("input", ("type", "checkbox"), ("id", "moved"))
        html.element("span", text: "Reads as another category")
      }
      html.element("button", ("type", "reset"), text: "Clear")
    }
  }

  /// By `Category.rawValue`.
  private static let categories = [("0", "UTILITY"), ("1", "AUTHENTICATION"), ("2", "MARKETING")]

  private func select(_ id: String, _ title: String, _ options: [(String, String)], to html: inout HTMLWriter) {
    html.element("label") { html in
      html.element("span", text: title)
      html.element("select", ("id", id)) { html in
        html.element("option", ("value", ""), text: "any")
        for (value, label) in options { html.element("option", ("value", value), text: label) }
      }
    }
  }

  private func writeTable(to html: inout HTMLWriter) {
    html.element("table", ("id", "templates")) { html in
      html.element("caption", ("class", "unseen"), text: "All templates; the buttons in the head sort them")
      html.element("thead") { html in
        html.element("tr") { html in
          for (key, title) in Self.columns {
            html.element("th", ("scope", "col"), ("data-key", key)) { html in
              html.element("button", ("type", "button"), text: title)
            }
          }
        }
      }
      html.element("tbody") { _ in }
    }
  }

  private static let columns = [
    ("name", "Template"), ("language", "Language"), ("held", "Submitted as"), ("reads", "Reads as"), ("risk", "Risk"),
    ("findings", "Findings"), ("place", "File"),
  ]
}
