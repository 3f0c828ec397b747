import Diagnostics
import SourceText

/// Counts under one heading: rows with a name for programs and one for people.
struct FigureTable {
  struct Row {
    let key: String
    let label: Bilingual
    let values: [Int]

    init(_ key: String, _ label: Bilingual, _ values: [Int]) {
      (self.key, self.label, self.values) = (key, label, values)
    }

    init(_ key: String, _ label: Bilingual, _ value: Int) { self.init(key, label, [value]) }
  }

  let key: String
  let title: Bilingual
  let columns: [(key: String, title: Bilingual)]
  let rows: [Row]

  init(
    _ key: String, _ title: Bilingual, _ rows: [Row],
    columns: [(String, Bilingual)] = [("count", Bilingual(zh: "人数", en: "count"))]
  ) {
    (self.key, self.title, self.rows) = (key, title, rows)
    self.columns = columns.map { ($0.0, $0.1) }
  }
}

extension RosterFigures {
  /// For people: labels to the left, numbers to the right, a 汉字 two cells wide.
  func text(in language: Language) -> String {
    let heading = Bilingual(zh: "\(community) 人员统计（\(day)）", en: "\(community), people on \(day)")
    let blocks = tables.map { block($0, in: language) }
    return heading.text(in: language).safeForTerminal + "\n\n" + blocks.joined(separator: "\n")
  }

  private func block(_ table: FigureTable, in language: Language) -> String {
    let isPlain = table.columns.count == 1
    let titles = isPlain ? [] : table.columns.map { $0.title.text(in: language) }
    let labels = table.rows.map { $0.label.text(in: language).safeForTerminal }
    let title = table.title.text(in: language)
    let width = (labels + [title]).map { DisplayWidth.cells(of: $0) + 2 }.max() ?? 0
    var lines = [
      title
        + padding(title, to: width)
        + titles.map { padding($0, to: 7) + $0 }.joined()
    ]
    for (label, row) in zip(labels, table.rows) {
      let values = row.values.map { value in padding(String(value), to: 7) + String(value) }
      lines.append("  " + label + padding(label, to: width - 2) + values.joined())
    }
    return lines.map { $0.trimmingTrailingBlanks + "\n" }.joined()
  }

  private func padding(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.cells(of: text)))
  }

  /// For Excel: a byte order mark, so that it reads UTF-8, lines that end as it writes them, and no
  /// cell that it would take for a formula. A count a row: table, row, column, number.
  func csv(in language: Language) -> String {
    let header = Bilingual(zh: "统计项,分组,指标,数值", en: "table,row,figure,number")
    var lines = [header.text(in: language)]
    for table in tables {
      for row in table.rows {
        for (column, value) in zip(table.columns, row.values) {
          let cells = [table.title, row.label, column.title].map {
            csvCell($0.text(in: language))
          }
          lines.append((cells + [String(value)]).joined(separator: ","))
        }
      }
    }
    return "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined()
  }

  /// For programs: `{"community": …, "date": …, "kinds": [{"name": …, "count": …}], …}`, one line.
  var json: String {
    var json = JSONWriter()
    json.beginMap()
    json.entry("community", community)
    json.entry("date", day)
    for table in tables {
      json.key(table.key)
      json.beginList()
      for row in table.rows {
        json.beginMap()
        json.entry("name", row.key)
        for (column, value) in zip(table.columns, row.values) { json.entry(column.key, value) }
        json.endMap()
      }
      json.endList()
    }
    json.endMap()
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

/// A cell of a report, safe for a spreadsheet.
func csvCell(_ text: String) -> String {
  var cell: [UInt8] = []
  appendCSVField(text, to: &cell)
  return String(decoding: cell, as: UTF8.self)
}

extension String {
  fileprivate var trimmingTrailingBlanks: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
