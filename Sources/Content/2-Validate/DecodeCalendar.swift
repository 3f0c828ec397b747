import Diagnostics
import Disclosure
import SourceText

extension WorkCalendar {
  init(_ fields: inout FieldReader) {
    var years: [Int: Year] = [:]
    for entry in fields.value["years"]?.entries ?? [] {
      guard let number = Int(entry.key) else { continue }
      var year = FieldReader(fields.source, entry.value)
      let holidays = year.days("holidays", of: number)
      let workdays = year.days("workdays", of: number)
      let listed = Dictionary(
        holidays.map { ($0.date, $0.range) }, uniquingKeysWith: { one, _ in one })
      for (date, range) in workdays {
        guard let other = listed[date] else { continue }
        year.note(
          Diagnostic(
            .dayIsBoth, at: Place(fields.source, range), ["day": .plain(date.description)],
            related: [
              .init(
                Place(fields.source, other), Bilingual(zh: "写在放假里", en: "listed as a holiday"))
            ]))
      }
      fields.absorb(year)
      years[number] = Year(
        holidays: Set(holidays.map(\.date)), workdays: Set(workdays.map(\.date)))
    }
    self.init(years: years)
  }
}

extension FieldReader {
  /// The days of a list with their places; one of another year is noted and left out.
  fileprivate mutating func days(_ key: String, of year: Int)
    -> [(date: CalendarDate, range: Range<Int>)]
  {
    var days: [(date: CalendarDate, range: Range<Int>)] = []
    for entry in value[key]?.list ?? [] {
      guard let date = entry.text.flatMap({ CalendarDate($0) }) else { continue }
      if date.year == year {
        days.append((date, entry.range))
      } else {
        note(
          Diagnostic(
            .dayOfOtherYear, at: Place(source, entry.range),
            ["day": .plain(date.description), "year": .number(year)]))
      }
    }
    return days
  }
}

extension DiagnosticKind {
  package static let dayIsBoth = DiagnosticKind(
    "NB1110",
    message: Bilingual(
      zh: "{day} 既写成放假，又写成上班", en: "{day} is listed both as a holiday and as a workday"),
    hint: Bilingual(
      zh: "请核对国务院办公厅的放假通知，删去其中一处",
      en: "look it up in the State Council's notice and remove one of the two"),
    explanation: Bilingual(
      zh: """
        时限按工作日计算，哪天上班必须说得清。一天只能放假或上班。放假和调休以国务院办公厅每年的\
        《关于部分节假日安排的通知》为准。
        """,
      en: """
        Time limits are counted in working days, so each day is one or the other. The State Council's \
        yearly notice on public holidays says which.
        """))

  package static let dayOfOtherYear = DiagnosticKind(
    "NB1111",
    message: Bilingual(
      zh: "{day} 不在 {year} 年里", en: "{day} does not lie in {year}"),
    hint: Bilingual(
      zh: "请移到它自己的年份下面，或改正年份", en: "move it below its own year, or correct the year"),
    explanation: Bilingual(
      zh: "calendar.yaml 里每年一段。写错年份的日子不会起作用，时限就会算错一天。元旦调休跨年的，各写在自己的年份里。",
      en: """
        calendar.yaml has a part for each year. A day below another year would have no effect, and \
        time limits would be counted wrong by a day.
        """))
}

let calendarKinds: [DiagnosticKind] = [.dayIsBoth, .dayOfOtherYear]
