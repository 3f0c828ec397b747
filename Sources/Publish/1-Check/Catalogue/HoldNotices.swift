import Content
import Diagnostics
import Disclosure

extension Content {
  /// How many days ahead of its date a disclosure may lie in `content/`. A later date is a slip, such
  /// as a wrong year (`futureDate`).
  private static let longestWait = 31

  /// Takes out the disclosures whose day is still to come: they wait for it, and neither a page nor
  /// the catalogue knows of them until then. What was public once never waits: it would vanish.
  mutating func holdNotices(
    after today: CalendarDate, history: [PublishedNotice]
  ) -> [Document<Notice>] {
    let published = Set(history.map(\.id))
    let last = today.adding(days: Self.longestWait)
    func waits(_ notice: Document<Notice>) -> Bool {
      today < notice.value.date && notice.value.date <= last && !published.contains(notice.id)
    }
    let held = notices.filter(waits)
    if !held.isEmpty { notices.removeAll(where: waits) }
    return held
  }
}

/// What waits for its day is told, lest it is missed on the site.
func tellHeld(_ held: [Document<Notice>]) -> [Diagnostic] {
  held.map {
    Diagnostic(.waitsForItsDay, at: $0.place("date"), ["date": .plain("\($0.value.date)")])
  }
}

extension DiagnosticKind {
  package static let waitsForItsDay = DiagnosticKind(
    "NB2216", .note,
    message: Bilingual(
      zh: "到 {date} 才公开，现在不在网站上", en: "it waits for {date} and is not on the site yet"),
    hint: Bilingual(
      zh: "到了那天再运行 noticeboard build 就会公开；要现在公开的，把日期改成今天",
      en: "noticeboard build publishes it on that day; to publish it now, date it today"),
    explanation: Bilingual(
      zh: """
        公开日期在今天以后、31天以内的，先放着，到那天做网站时自动公开，公开目录也从那天起才算它。个人信息照样现在就查；\
        别的规则到那天才查，可用 check --today 那一天 先看一遍。晚于31天的多半是写错了年月，按 NB2215 报错。
        """,
      en: """
        A disclosure dated within the next 31 days waits, and the build of its day publishes it; until \
        then the catalogue does not count it. Personal data are looked for now, the other rules on that \
        day: check --today DAY shows what they will say. A later date is told as a slip (NB2215).
        """))
}
