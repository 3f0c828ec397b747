import Diagnostics
import Disclosure

extension DueList {
  /// For people at a terminal: three lists, columns under each other where a 汉字 is two cells wide.
  package func text(in language: Language) -> String {
    func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
    var text = say("\(community)，\(today)", "\(community), \(today)").safeForTerminal + "\n"
    let parts: [(String, String, [DueEntry])] = [
      (say("到期未公开", "Missing"), say("已过 {days} 天", "{days} days ago"), missing),
      (
        say("\(within) 天内到期", "Due within \(within) days"),
        say("还有 {days} 天", "in {days} days"), upcoming
      ),
      (say("晚公开", "Came late"), say("晚了 {days} 天", "{days} days late"), late),
    ]
    for (heading, days, entries) in parts {
      text += "\n" + say("\(heading)：\(entries.count)", "\(heading): \(entries.count)") + "\n"
      text += aligned(entries.map { row($0, days, language) })
    }
    return text
  }

  private func row(_ entry: DueEntry, _ days: String, _ language: Language) -> [String] {
    let due = entry.obligation.due?.words.text(in: language) ?? ""
    let number = String(entry.days(from: today))
    return [
      due, days.replacing("{days}", with: number), entry.title,
      entry.subject.words(in: language), entry.owner ?? "",
    ].map(\.safeForTerminal)
  }
}

/// No column is padded beyond this, so that one long title does not push the others off the screen.
private let widestColumn = 40

private func aligned(_ rows: [[String]]) -> String {
  guard let columns = rows.map(\.count).max() else { return "" }
  let widths = (0..<columns).map { column in
    min(rows.map { DisplayWidth.cells(of: $0[column]) }.max() ?? 0, widestColumn)
  }
  return rows.map { row in
    var line = " "
    for (cell, width) in zip(row, widths) {
      line += " " + cell
      line += String(repeating: " ", count: max(1, width - DisplayWidth.cells(of: cell) + 1))
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }.joined()
}

extension Obligation.Subject {
  /// For what it is owed, without the item's name.
  func words(in language: Language) -> String {
    switch self {
    case .beginning: language == .zh ? "首次公开" : "first disclosure"
    case .period(let period): period.words.text(in: language)
    case .event(let name, _), .change(let name, _): name
    case .stage(let stage, let name, _):
      language == .zh
        ? "\(name)（\(stage.words.zh)）" : "\(name) (\(stage.words.en))"
    }
  }
}
