import Diagnostics
import Disclosure
import SourceText
import Supervision

extension CommitteeFigures {
  /// The report as a page of `content/supervision/`. Numbers only: what the committee wants to say
  /// about them it adds by hand.
  func disclosure(item: String?, on day: CalendarDate) -> String {
    let received = Self.words(report.received, .zh)
    let finished = Self.words(report.finished, .zh)
    var text = "---\ntitle: \(periodWords)投诉办理情况\nkind: outcome\n"
    if let item { text += "item: \(Self.scalar(item))\nperiod: \(periodKey)\n" }
    text += "date: \(day)\nsummary: 收到 \(received)，办结 \(finished)\n---\n\n"
    text += "统计 \(report.first) 至 \(report.last) 的投诉。只有一两件的数字，以及能由此推算的数字，不公布。\n\n"
    for (_, label, value) in totals(in: .zh) { text += "- \(label)：\(value)\n" }
    for group in groups where !group.lines.isEmpty {
      text += "\n## \(group.title.zh)\n\n"
      for line in group.lines {
        let figures = zip(columns(in: .zh), values(line, .zh)).map { "\($0) \($1)" }
        text += "- \(Self.plain(name(line, in: group, .zh)))：\(figures.joined(separator: "，"))\n"
      }
    }
    return text
  }

  private var periodWords: String {
    switch period {
    case .year(let year): "\(year)年"
    case .half(let year, let half): "\(year)年\(half == 1 ? "上" : "下")半年"
    case .quarter(let year, let quarter): "\(year)年第\(["一", "二", "三", "四"][quarter - 1])季度"
    case .month(let year, let month): "\(year)年\(month)月"
    case .day(let day): "\(day.year)年\(day.month)月\(day.day)日"
    }
  }

  private var periodKey: String {
    switch period {
    case .year(let year): "\(year)"
    case .half(let year, let half): "\(year)-H\(half)"
    case .quarter(let year, let quarter): "\(year)-Q\(quarter)"
    case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .day(let day): "\(day)"
    }
  }

  /// A JSON string is a YAML scalar.
  private static func scalar(_ text: String) -> String {
    var json = JSONWriter()
    json.text(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Words on one line in which Markdown finds nothing to do.
  private static func plain(_ text: String) -> String {
    text.safeForTerminal.map { character in
      "\\`*_{}[]()#+-.!<>|~&:/@".contains(character) ? "\\\(character)" : String(character)
    }.joined()
  }
}
