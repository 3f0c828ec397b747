import Diagnostics
import SourceText
import Supervision

/// Cases as a list is printed.
struct CaseTable {
  let rows: [CaseRow]

  init(_ rows: [CaseRow]) { self.rows = rows }

  /// For a terminal, as wide as it is.
  func text(in language: Language) -> String {
    guard !rows.isEmpty else { return "" }
    let header = Bilingual(
      zh: "编号,状态,到期,期限,类别,来源,标题", en: "case,stage,due,standing,category,channel,title")
    let cells = rows.map { row in
      [
        row.reference.description, row.stage.words.text(in: language),
        row.due?.day.description ?? "", row.standing.words.text(in: language),
        row.category ?? uncategorised.text(in: language), row.channel.words.text(in: language),
        marks(row, language) + row.title,
      ]
    }
    let titles = header.text(in: language).split(separator: ",").map(String.init)
    return ColumnTable(header: titles, rows: cells).text(width: ColumnTable.terminalWidth)
  }

  private var uncategorised: Bilingual { Bilingual(zh: "待分类", en: "-") }

  /// What must not be overlooked stands before the title.
  private func marks(_ row: CaseRow, _ language: Language) -> String {
    var marks: [String] = []
    if row.urgency != .usual { marks.append(row.urgency.words.text(in: language)) }
    if row.handling == .sealed {
      marks.append(Bilingual(zh: "待定回避", en: "sealed").text(in: language))
    }
    if row.unread > 0 {
      marks.append(Bilingual(zh: "新来信 \(row.unread)", en: "\(row.unread) new").text(in: language))
    }
    return marks.map { "[\($0)] " }.joined()
  }

  /// For Excel.
  func csv(in language: Language) -> String {
    let header = Bilingual(
      zh: "编号,收到,状态,种类,来源,类别,职责,岗位,网格,涉及,紧急,到期,期限,承办,标题",
      en:
        "case,received,stage,kind,channel,category,duty,post,grid,about,urgency,due,standing,assignee,title"
    )
    let titles = header.text(in: language).split(separator: ",").map(String.init)
    return csvText(
      [titles]
        + rows.map { row in
          [
            row.reference.description, row.receivedAt.description,
            row.stage.words.text(in: language), row.kind.words.text(in: language),
            row.channel.words.text(in: language), row.category ?? "", row.duty ?? "",
            row.post ?? "", row.grid ?? "", row.about ?? "", row.urgency.words.text(in: language),
            row.due?.day.description ?? "", row.standing.words.text(in: language),
            row.assignee ?? "", row.title,
          ]
        })
  }

  /// For programs: one object on one line.
  func json(hasMore: Bool) -> String {
    var json = JSONWriter()
    json.beginMap()
    json.key("cases")
    json.beginList()
    for row in rows { write(row, to: &json) }
    json.endList()
    json.entry("more", hasMore)
    json.endMap()
    return json.line
  }

  private func write(_ row: CaseRow, to json: inout JSONWriter) {
    json.beginMap()
    json.entry("case", row.reference.description)
    json.entry("version", row.version)
    json.entry("received", row.receivedAt.description)
    json.entry("stage", row.stage.rawValue)
    json.entry("kind", row.kind.rawValue)
    json.entry("channel", row.channel.rawValue)
    json.entry("category", ifAny: row.category)
    json.entry("duty", ifAny: row.duty)
    json.entry("post", ifAny: row.post)
    json.entry("grid", ifAny: row.grid)
    json.entry("about", ifAny: row.about)
    json.entry("urgency", row.urgency.rawValue)
    json.entry("handling", row.handling.rawValue)
    if let due = row.due {
      json.entry("due", due.day.description)
      json.entry("provisional", due.isProvisional)
    }
    json.entry("standing", row.standing.rawValue)
    json.entry("assignee", ifAny: row.assignee)
    json.entry("unread", row.unread)
    json.entry("title", row.title)
    json.endMap()
  }
}

/// All that a clerk, or an account that is not registered, is shown.
struct CountTable {
  private let counts: QueueCounts

  init(_ counts: QueueCounts) { self.counts = counts }

  private var stages: [(CaseStage, Int)] {
    CaseStage.allCases.map { ($0, counts.byStage[$0] ?? 0) }
  }

  private static let total = Bilingual(zh: "合计", en: "total")

  private func rows(in language: Language) -> [[String]] {
    stages.map { [$0.words.text(in: language), String($1)] }
      + [[Self.total.text(in: language), String(counts.total)]]
  }

  private static func header(in language: Language) -> [String] {
    language == .zh ? ["状态", "件数"] : ["stage", "cases"]
  }

  func text(in language: Language) -> String {
    ColumnTable(header: Self.header(in: language), rows: rows(in: language))
      .text(width: ColumnTable.terminalWidth)
  }

  func csv(in language: Language) -> String {
    csvText([Self.header(in: language)] + rows(in: language))
  }

  var json: String {
    var json = JSONWriter()
    json.beginMap()
    json.key("counts")
    json.beginMap()
    for (stage, count) in stages { json.entry(stage.rawValue, count) }
    json.endMap()
    json.entry("total", counts.total)
    json.endMap()
    return json.line
  }
}
