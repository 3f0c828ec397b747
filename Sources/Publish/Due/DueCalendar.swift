import Diagnostics
import Disclosure

extension DueList {
  /// For the calendar of a phone: an all-day event for each disclosure that is missing or due soon,
  /// with a reminder three days before. The same list gives the same bytes, and an obligation keeps
  /// its UID from list to list, so that a calendar that reads them again changes its entry instead
  /// of adding one.
  package func calendar(in language: Language) -> String {
    var text = ICalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", "-//Noticeboard//noticeboard due//ZH")
    text.line("CALSCALE", "GREGORIAN")
    text.text("X-WR-CALNAME", language == .zh ? "\(community)公开到期" : "\(community): due")
    for entry in missing + upcoming { event(entry, language, &text) }
    text.line("END", "VCALENDAR")
    return text.contents
  }

  private func event(_ entry: DueEntry, _ language: Language, _ text: inout ICalendarText) {
    guard let due = entry.obligation.due else { return }
    let subject = entry.subject.words(in: language)
    let summary =
      language == .zh ? "公开：\(entry.title)（\(subject)）" : "Disclose: \(entry.title) (\(subject))"
    text.line("BEGIN", "VEVENT")
    text.text("UID", "\(entry.item).\(entry.subject.key)@\(host)")
    text.line("DTSTAMP", ICalendarText.date(today) + "T000000Z")
    text.line("DTSTART;VALUE=DATE", ICalendarText.date(due.day))
    text.line("DTEND;VALUE=DATE", ICalendarText.date(due.day.adding(days: 1)))
    text.line("TRANSP", "TRANSPARENT")
    text.text("SUMMARY", summary)
    text.text("DESCRIPTION", description(of: entry, due, language))
    text.line("URL", address + "/" + Address.coverage.encoded)
    if !entry.obligation.isMissing {
      text.line("BEGIN", "VALARM")
      text.line("ACTION", "DISPLAY")
      text.line("TRIGGER", "-P3D")
      text.text("DESCRIPTION", summary)
      text.line("END", "VALARM")
    }
    text.line("END", "VEVENT")
  }

  private func description(
    of entry: DueEntry, _ due: WorkCalendar.Counted, _ language: Language
  ) -> String {
    let isChinese = language == .zh
    var lines: [String] = []
    if let owner = entry.owner { lines.append(isChinese ? "责任岗位：\(owner)" : "Post: \(owner)") }
    if entry.obligation.isMissing {
      let days = entry.days(from: today)
      lines.append(isChinese ? "到期未公开，已过 \(days) 天" : "Missing, \(days) days overdue")
    }
    if due.isProvisional {
      lines.append(
        isChinese
          ? "暂定：当年放假安排公布后会重算" : "Provisional: counted again when the year's holidays are known")
    }
    return lines.joined(separator: "\n")
  }

  /// The host of the site's address.
  private var host: String {
    let rest = address.split(separator: "/", omittingEmptySubsequences: true).dropFirst()
    return rest.first.map(String.init) ?? "noticeboard.invalid"
  }
}

extension Obligation.Subject {
  /// The same for the same obligation though its event is put off within its year.
  fileprivate var key: String {
    switch self {
    case .beginning: "first"
    case .period(let period): "\(period)"
    case .event(let name, let day), .change(let name, let day):
      "\(day.year).\(Address.percentEncoded(name))"
    case .stage(let stage, let name, let day):
      "\(stage.rawValue).\(day.year).\(Address.percentEncoded(name))"
    }
  }
}
