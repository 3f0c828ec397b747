import Diagnostics
import Disclosure
import SourceText
import Supervision

/// The committee's report as it is printed. Its numbers are fit for the public.
struct CommitteeFigures {
  let report: CommitteeReport
  let period: Period
  /// A post's title by its id.
  let postTitle: (String) -> String

  init(_ report: CommitteeReport, _ period: Period, postTitle: @escaping (String) -> String) {
    (self.report, self.period, self.postTitle) = (report, period, postTitle)
  }

  /// Totals in the order in which they are told: key, words, value.
  func totals(in language: Language) -> [(key: String, label: String, value: String)] {
    func figure(_ figure: Figure) -> String { Self.words(figure, language) }
    let all: [(String, Bilingual, String)] = [
      ("received", Bilingual(zh: "收到", en: "received"), figure(report.received)),
      ("finished", Bilingual(zh: "办结", en: "finished"), figure(report.finished)),
      ("returned", Bilingual(zh: "其中退回", en: "of them returned"), figure(report.returned)),
      ("open", Bilingual(zh: "期末在办", en: "open at the end"), figure(report.open)),
      ("on_time", Bilingual(zh: "按期办结率", en: "on time"), Self.share(report.onTime, language)),
      ("median_days", Bilingual(zh: "办理天数中位数", en: "median days"), median(language)),
      (
        "satisfaction", Bilingual(zh: "满意率", en: "satisfied"),
        Self.share(report.satisfaction, language)
      ),
    ]
    return all.map { ($0.0, $0.1.text(in: language), $0.2) }
  }

  /// What stands for a number that would point at somebody.
  static func withheld(_ language: Language) -> String { language == .zh ? "不公布" : "withheld" }

  static func words(_ figure: Figure, _ language: Language) -> String {
    figure.value.map(String.init) ?? withheld(language)
  }

  static func share(_ share: CommitteeReport.Share?, _ language: Language) -> String {
    share.map { "\($0.perMille / 10).\($0.perMille % 10)%" } ?? withheld(language)
  }

  private func median(_ language: Language) -> String {
    report.medianHalfDays.map { $0 % 2 == 0 ? "\($0 / 2)" : "\($0 / 2).5" }
      ?? Self.withheld(language)
  }

  typealias Group = (key: String, title: Bilingual, lines: [CommitteeReport.Line])

  var groups: [Group] {
    [
      ("by_category", Bilingual(zh: "按类别", en: "By category"), report.byCategory),
      ("by_post", Bilingual(zh: "按岗位", en: "By post"), report.byPost),
    ]
  }

  func name(_ line: CommitteeReport.Line, in group: Group, _ language: Language) -> String {
    guard let name = line.name else {
      switch (group.key, language) {
      case ("by_category", .zh): return "待分类"
      case ("by_category", .en): return "none yet"
      case (_, .zh): return "未定岗位"
      case (_, .en): return "no post"
      }
    }
    return group.key == "by_post" ? postTitle(name) : name
  }

  func text(in language: Language) -> String {
    let totals = totals(in: language)
    let width = totals.map { DisplayWidth.cells(of: $0.label) }.max() ?? 0
    var text = "\(report.first) – \(report.last)\n"
    for (_, label, value) in totals { text += "  \(label.padded(cells: width))  \(value)\n" }
    let header = columns(in: language)
    for group in groups where !group.lines.isEmpty {
      let rows = group.lines.map { [name($0, in: group, language)] + values($0, language) }
      text += "\n"
      text += ColumnTable(header: [group.title.text(in: language)] + header, rows: rows)
        .text(width: ColumnTable.terminalWidth)
    }
    return text
  }

  func columns(in language: Language) -> [String] {
    language == .zh ? ["收到", "办结", "按期办结率"] : ["received", "finished", "on time"]
  }

  func values(_ line: CommitteeReport.Line, _ language: Language) -> [String] {
    [
      Self.words(line.received, language), Self.words(line.finished, language),
      Self.share(line.onTime, language),
    ]
  }

  /// A number a row: table, row, figure, value.
  func csv(in language: Language) -> String {
    let header =
      language == .zh ? ["统计项", "分组", "指标", "数值"] : ["table", "row", "figure", "value"]
    let total = Bilingual(zh: "总计", en: "total").text(in: language)
    var rows = [header] + totals(in: language).map { [total, "", $0.label, $0.value] }
    for group in groups {
      for line in group.lines {
        let title = group.title.text(in: language)
        rows += zip(columns(in: language), values(line, language)).map { column, value in
          [title, name(line, in: group, language), column, value]
        }
      }
    }
    return csvText(rows)
  }
}
