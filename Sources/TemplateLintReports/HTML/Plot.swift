/// What the plots share: SVG without a view box, in percent across and pixels down, so that text keeps its size on any window.
enum Plot {
  /// A share as an SVG length in percent with one decimal.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "0%" }
    let thousandths = Int(Double(part) / Double(whole) * 1000)
    return "\(thousandths / 10).\(thousandths % 10)%"
  }

  /// A plot with its title, its picture and the same figures as a table.
  static func write(
    id: StaticString, title: String, note: String? = nil, height: Int, columns: [String], rows: [[String]],
    to html: inout HTMLWriter, picture: (inout HTMLWriter) -> Void
  ) {
    html.element("figure", ("class", "plot"), ("id", "\(id)")) { html in
      html.element("figcaption") { html in
        html.element("h3", text: title)
        if let note { html.element("p", text: note) }
      }
      // Those who cannot see it have the table.
      html.element("svg", ("aria-hidden", "true"), ("width", "100%"), ("height", "\(height)"), content: picture)
      html.element("details", ("class", "figures")) { html in
        html.element("summary", text: "As a table")
        table(columns, rows, to: &html)
      }
    }
    html.newline()
  }

  private static func table(_ columns: [String], _ rows: [[String]], to html: inout HTMLWriter) {
    html.element("table") { html in
      html.element("thead") { html in
        html.element("tr") { html in
          for column in columns { html.element("th", ("scope", "col"), text: column) }
        }
      }
      html.element("tbody") { html in
        for row in rows {
          html.element("tr") { html in
            for (index, cell) in row.enumerated() {
              if index == 0 {
                html.element("th", ("scope", "row"), ("dir", "auto"), text: cell)
              } else {
                html.element("td", text: cell)
              }
            }
          }
        }
      }
    }
  }
}
