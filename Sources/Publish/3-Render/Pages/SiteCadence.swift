import Disclosure

/// How often an item is due, and for what something is owed, in the words of the strings.
extension SiteStrings {
  /// “每季度首月20日前公开上一季度”, “事项发生后5个工作日内”.
  func cadence(_ cadence: CatalogueItem.Cadence) -> String {
    let frequency = cadence.every.rawValue
    let every = name("cadence", frequency)
    let limit = cadence.within.map(limit)
    guard cadence.isPeriodic else {
      if cadence.every == .stage { return stages(cadence, limit) }
      let key: StringKey = cadence.every == .change ? .cadenceChangeWithin : .cadenceEventWithin
      return limit.map { self(key, ["limit": $0]) } ?? every
    }
    if cadence.month == nil, cadence.day == nil {
      if let limit { return self(.cadenceWithin, ["every": every, "limit": limit]) }
      guard cadence.inNextPeriod else { return every }
      return self(.cadenceNext, ["every": every, "last": name("last", frequency)])
    }
    return self(
      cadence.inNextPeriod ? .cadenceOnDayNext : .cadenceOnDay,
      ["every": every, "day": day(of: cadence), "last": name("last", frequency)])
  }

  private func stages(_ cadence: CatalogueItem.Cadence, _ limit: String?) -> String {
    let stages = joined(cadence.stages.map { name("stage", $0.rawValue) }) ?? ""
    guard let limit, cadence.stages.contains(.after) else { return stages }
    return self(.cadenceStagesWithin, ["stages": stages, "limit": limit])
  }

  /// The day of the period: “首月20日”, “3月31日”, “末日”.
  private func day(of cadence: CatalogueItem.Cadence) -> String {
    let months =
      switch cadence.every {
      case .quarter: 3
      case .halfYear: 6
      case .year: 12
      default: 1
      }
    let month = min(cadence.month ?? months, months)
    // In a leap year, where February is longest.
    let length = cadence.every == .year ? CalendarDate.length(ofMonth: month, in: 2024) : 31
    let isLast = cadence.day.map { $0 >= 31 && cadence.every != .year || $0 > length } ?? true
    let day = isLast ? self(.dayLast) : self(.dayOfMonth, ["day": String(cadence.day ?? length)])
    let key: StringKey
    switch cadence.every {
    case .year: key = .dayInYear
    case .quarter, .halfYear:
      key = month == 1 ? .dayInFirst : month == months ? .dayInLast : .dayInMonth
    default: return day
    }
    return self(key, ["month": String(month), "day": day])
  }

  /// From when, or from when to when, a rule holds.
  func force(_ from: CalendarDate, _ until: CalendarDate?) -> String {
    guard let until else { return self(.sinceDay, ["from": date(from)]) }
    return self(.dateRange, ["from": date(from), "until": date(until)])
  }

  /// What something is owed for.
  func subject(_ subject: Obligation.Subject) -> String {
    switch subject {
    case .beginning: self(.firstDisclosure)
    case .period(let period): self.period(period.description)
    case .event(let name, _), .change(let name, _): name
    case .stage(let stage, let name, _):
      self(.stageOf, ["name": name, "stage": self.name("stage", stage.rawValue)])
    }
  }

  /// A last day, marked where the holidays of its year are not announced.
  func due(_ due: WorkCalendar.Counted) -> String {
    due.isProvisional ? self(.provisionalDay, ["day": date(due.day)]) : date(due.day)
  }
}
