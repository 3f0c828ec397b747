import ArgumentParser
import Diagnostics
import Disclosure
import Publish
import Supervision

/// `noticeboard queue due`
struct QueueDue: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "超期的和快到期的。What is overdue and what is due next.",
    discussion: "--ics 写成手机日历，里面没有居民写的字。With --ics for a calendar, no resident's word in it.")

  @Option(help: ArgumentHelp("多少天内到期的，默认 30。How many days ahead.", valueName: "days"))
  var within = 30

  @Flag(help: "写成日历（iCalendar）。As a calendar.")
  var ics = false

  @Option(help: "结果的格式：text、csv 或 json。Format of the result.")
  var format = TableFormat.text

  @OptionGroup var output: OutputOption
  @OptionGroup var queue: QueueOptions

  func validate() throws {
    guard (0...3660).contains(within) else {
      throw ValidationError("--within 是 0 到 3660 天。From 0 to 3660 days.")
    }
  }

  func run() async throws {
    let speaker = Speaker(queue.speech)
    try await reportingFailures(speaker) {
      let desk = try await QueueDesk(queue, speaker)
      try desk.requireSight()
      var filter = CaseFilter()
      filter.order = .due
      filter.limit = 10_000
      let last = desk.now.day.adding(days: within)
      let rows = try desk.store.list(filter, for: desk.viewer, at: desk.now).rows
        .filter { row in row.due.map { $0.day <= last } ?? false }
      let table = CaseTable(rows)
      let text =
        if ics { calendar(rows, desk.now.day, speaker.language) } else {
          switch format {
          case .text: table.text(in: speaker.language)
          case .csv: table.csv(in: speaker.language)
          case .json: table.json(hasMore: false)
          }
        }
      try output.write(text, speaker)
      if rows.isEmpty { speaker.say(Bilingual(zh: "没有到期的", en: "nothing is due")) }
    }
  }

  /// An all-day event a case, with a reminder the day before. A case keeps its UID, so that a
  /// calendar that reads them again changes its entry.
  private func calendar(_ rows: [CaseRow], _ today: CalendarDate, _ language: Language) -> String {
    var text = ICalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", "-//Noticeboard//noticeboard queue due//ZH")
    text.line("CALSCALE", "GREGORIAN")
    text.text("X-WR-CALNAME", language == .zh ? "投诉期限" : "Complaints due")
    for row in rows { event(row, today, language, &text) }
    text.line("END", "VCALENDAR")
    return text.contents
  }

  private func event(
    _ row: CaseRow, _ today: CalendarDate, _ language: Language, _ text: inout ICalendarText
  ) {
    guard let due = row.due else { return }
    let stage = row.stage.words.text(in: language)
    let summary =
      language == .zh ? "投诉 \(row.reference)：\(stage)" : "Case \(row.reference): \(stage)"
    text.line("BEGIN", "VEVENT")
    text.text("UID", "\(row.reference)@queue.noticeboard.invalid")
    text.line("DTSTAMP", ICalendarText.date(today) + "T000000Z")
    text.line("DTSTART;VALUE=DATE", ICalendarText.date(due.day))
    text.line("DTEND;VALUE=DATE", ICalendarText.date(due.day.adding(days: 1)))
    text.line("TRANSP", "TRANSPARENT")
    text.text("SUMMARY", summary)
    text.text("DESCRIPTION", row.standing.words.text(in: language))
    text.line("BEGIN", "VALARM")
    text.line("ACTION", "DISPLAY")
    text.line("TRIGGER", "-P1D")
    text.text("DESCRIPTION", summary)
    text.line("END", "VALARM")
    text.line("END", "VEVENT")
  }
}
