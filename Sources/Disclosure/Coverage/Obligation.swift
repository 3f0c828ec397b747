/// Something the catalogue makes due, and what became of it.
package struct Obligation: Sendable, Hashable {
  /// What a disclosure is owed for.
  package enum Subject: Sendable, Hashable {
    /// An item that is disclosed whenever it changes must first be public at all.
    case beginning
    case change(String, on: CalendarDate)
    case period(Period)
    case event(String, on: CalendarDate)
    case stage(CatalogueItem.Stage, of: String, on: CalendarDate)
  }

  /// Days are counted as they come, holidays too (日历日).
  package enum Status: Sendable, Hashable {
    case onTime
    case late(days: Int)
    /// Days since it was due.
    case missing(days: Int)
    case notDue
  }

  package let subject: Subject
  /// Where its rule stands in the catalogue.
  package let rule: Int
  /// The last day on which it is in time; nil while that cannot be known, such as the day after an
  /// undertaking whose end nobody has named.
  package let due: WorkCalendar.Counted?
  /// The disclosure that met it: the earliest where there are several.
  package let answer: Answer?
  package let status: Status

  /// Where the catalogue sets no limit (`isLimited`), nothing is ever late; what is not there at all
  /// is missing all the same.
  init(
    _ subject: Subject, rule: Int, due: WorkCalendar.Counted?, isLimited: Bool = true,
    answer: Answer?, today: CalendarDate
  ) {
    self.subject = subject
    self.rule = rule
    self.due = due
    self.answer = answer
    if let answer {
      let late = due.flatMap { due in answer.date.map { due.day.days(to: $0) } } ?? 0
      let isJudged = isLimited && !answer.isKeptUpToDate
      status = isJudged && late > 0 ? .late(days: late) : .onTime
    } else if let due, due.day < today {
      status = .missing(days: due.day.days(to: today))
    } else {
      status = .notDue
    }
  }

  package var isMissing: Bool {
    if case .missing = status { true } else { false }
  }

  package var isLate: Bool {
    if case .late = status { true } else { false }
  }
}
