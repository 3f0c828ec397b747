extension CatalogueItem.Cadence {
  /// Whether the item is due again and again, by the calendar.
  package var isPeriodic: Bool {
    switch every {
    case .month, .quarter, .halfYear, .year: true
    case .change, .event, .stage: false
    }
  }

  /// The last day for the disclosure of a period: the fixed day of the period or of the next (of a
  /// month without such a day its last), or the end of the limit that runs from the period's end;
  /// where the catalogue names neither, the last day of the period or of the next.
  ///
  /// A fixed day stays where it is on a holiday: the catalogue names it outright.
  package func due(for period: Period, by calendar: WorkCalendar) -> WorkCalendar.Counted {
    if month == nil, day == nil, let within { return calendar.end(of: within, from: period.last) }
    let stretch = inNextPeriod ? period.next : period
    let ofPeriod = min(max(month ?? stretch.months, 1), max(stretch.months, 1))
    let last = Period.lastDay(
      ofMonth: stretch.first.month + ofPeriod - 1, in: min(stretch.year, 9999))
    let date = min(day ?? last.day, last.day)
    return .init(
      day: CalendarDate(unchecked: last.year, last.month, max(date, 1)), isProvisional: false)
  }

  /// Whether what is reported on is over before the disclosure is due, so that one of an earlier day
  /// cannot be whole.
  package var looksBack: Bool { isPeriodic && (inNextPeriod || within != nil) }

  /// No period that ended so many days before a rule came into force can be due under it.
  var reach: Int {
    guard let within, month == nil, day == nil else { return 800 }
    return within.unit == .days ? within.count + 1 : within.count * 3 + 60
  }
}
