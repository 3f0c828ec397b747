/// A bar chart as a picture. Across, all is in percent and down, all is in `em`: it fits every width,
/// and its words are as large as those around it. Income is solid and expense is hatched, both in
/// the colour of the text.
struct BarChartSVG {
  let chart: BarChart
  /// Of the picture: made of letters, digits and `-`, its only one on the page.
  let id: String
  let title: String
  let description: String
  let income: String
  let expense: String
  /// What stands at the ends of the scale.
  let least: String
  let most: String
  /// Whether its Chinese words are marked as such, the page speaking another language.
  var marksChinese = false

  /// Heights in tenths of an `em`.
  private enum Height {
    static let legend = 20
    static let label = 15
    static let bar = 9
    static let gap = 5
    static let axis = 16
  }
  /// A longer name is cut; the table beside the chart has it whole. In widths of a Latin letter.
  private static let labelWidth = 24

  var bytes: [UInt8] {
    var top = Height.legend
    var rows: [UInt8] = []
    for row in chart.rows { draw(row, at: &top, &rows) }
    return opening(height: top + Height.axis) + legend + rows + axis(at: top) + "</svg>".utf8
  }

  private func opening(height: Int) -> [UInt8] {
    var svg = Array(
      """
      <svg class="chart" role="img" aria-labelledby="\(id)-Title \(id)-Text" width="100%" \
      height="\(em(height))"><title id="\(id)-Title">
      """.utf8)
    appendHTMLEscaped(title, to: &svg)
    svg += "</title><desc id=\"\(id)-Text\">".utf8
    appendHTMLEscaped(description, to: &svg)
    svg +=
      """
      </desc><defs><pattern id="\(id)-Hatch" width="6" height="6" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><path d="M0 0v6" stroke="currentColor" stroke-width="4"/>\
      </pattern></defs>
      """.utf8
    return svg
  }

  private var legend: [UInt8] {
    var svg: [UInt8] = []
    for (index, name) in [income, expense].enumerated() {
      let left = index * 70
      svg +=
        """
        <rect x="\(em(left))" y="0.2em" width="1.4em" height="\(em(Height.bar))"\(fill(index == 0))/>
        """.utf8
      text(name, x: em(left + 18), y: 10, to: &svg)
    }
    return svg
  }

  private func draw(_ row: BarChart.Row, at top: inout Int, _ svg: inout [UInt8]) {
    text(shortened(row.label), x: "0", y: top + 11, to: &svg)
    top += Height.label
    svg += line(at: chart.zero, from: top - 1, to: top + row.bars.count * (Height.bar + 1))
    for bar in row.bars {
      svg +=
        """
        <rect x="\(percent(bar.start))" y="\(em(top))" width="\(percent(bar.length))" \
        height="\(em(Height.bar))"\(fill(bar.isIncome))/>
        """.utf8
      top += Height.bar + 1
    }
    top += Height.gap
  }

  private func axis(at top: Int) -> [UInt8] {
    var svg = Array(
      """
      <line x1="0" x2="100%" y1="\(em(top))" y2="\(em(top))"/>
      """.utf8)
    text(least, x: "0", y: top + 13, to: &svg)
    text(most, x: "100%", y: top + 13, end: true, to: &svg)
    return svg
  }

  private func line(at place: Int, from top: Int, to bottom: Int) -> [UInt8] {
    Array(
      """
      <line x1="\(percent(place))" x2="\(percent(place))" y1="\(em(top))" y2="\(em(bottom))"/>
      """.utf8)
  }

  private func text(
    _ text: String, x: String, y: Int, end: Bool = false, to svg: inout [UInt8]
  ) {
    let language = marksChinese && holdsHan(text) ? " lang=\"zh-Hans\"" : ""
    svg += "<text x=\"\(x)\" y=\"\(em(y))\"\(end ? " text-anchor=\"end\"" : "")\(language)>".utf8
    appendHTMLEscaped(text, to: &svg)
    svg += "</text>".utf8
  }

  private func fill(_ isIncome: Bool) -> String {
    isIncome ? " fill=\"currentColor\"" : " fill=\"url(#\(id)-Hatch)\" stroke=\"currentColor\""
  }

  private func em(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)em" }

  private func percent(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }

  private func shortened(_ label: String) -> String {
    var width = 0
    var kept = String.UnicodeScalarView()
    for scalar in label.unicodeScalars {
      width += scalar.value < 0x1100 ? 1 : 2
      if width > Self.labelWidth { return String(kept) + "…" }
      kept.append(scalar)
    }
    return label
  }
}
