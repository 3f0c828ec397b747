/// What the catalogue makes due up to a day and next after it, against what was disclosed.
package struct Coverage: Sendable {
  package let today: CalendarDate
  /// In the order of the catalogue, each id once.
  package let items: [ItemCoverage]

  /// Several rules with one id are one item's rules in time. Disclosures come in any order; one
  /// dated after `today` counts for nothing. So many days `ahead` of `today` are told of, and of each
  /// item the next in any case.
  package init(
    _ catalogue: [CatalogueItem], _ answers: [Answer], by calendar: WorkCalendar,
    today: CalendarDate, ahead: Int = 0
  ) {
    self.today = today
    let standing = answers.filter { $0.stands(on: today) }
    let latest = Dictionary(standing.map { ($0.item, $0) }) { one, other in
      (other.date ?? .placeholder, other.id) > (one.date ?? .placeholder, one.id) ? other : one
    }
    let folded = Dictionary(grouping: Answer.folded(standing), by: \.item)
    var order: [String] = []
    var rules: [String: [RulesInTime.Rule]] = [:]
    for (index, item) in catalogue.enumerated() {
      if rules[item.id] == nil { order.append(item.id) }
      rules[item.id, default: []].append(.init(index: index, item: item))
    }
    items = order.compactMap { id in
      guard let inTime = RulesInTime(rules[id] ?? [], today: today) else { return nil }
      let days = OwedDays(calendar: calendar, today: today, horizon: today.adding(days: ahead))
      let answers = folded[id] ?? []
      let owed =
        days.periods(inTime, answers) + days.events(inTime, answers)
        + days.beginning(inTime, answers)
      return ItemCoverage(inTime, obligations: owed, last: latest[id], today: today)
    }
  }
}

/// One item of the catalogue and how it stands.
package struct ItemCoverage: Sendable {
  /// How an item stands on the whole.
  package enum State: String, Sendable, CaseIterable {
    /// Something that was due is not there.
    case missing
    /// Everything is there; the newest of it came late.
    case late
    case upToDate = "up_to_date"
    /// Nothing has been due so far.
    case notYet = "not_yet"
    /// The item left the catalogue.
    case ended
  }

  /// The rule in force; where none is, the next to come, else the last there was.
  package let item: CatalogueItem
  /// By the day they are due, those without a day last.
  package let obligations: [Obligation]
  /// The newest disclosure, whatever it is for.
  package let last: Answer?
  package let state: State

  init(_ rules: RulesInTime, obligations: [Obligation], last: Answer?, today: CalendarDate) {
    item = rules.shown.item
    self.last = last
    let end = CalendarDate(dayNumber: .max / 2)
    let sorted =
      rules.shown.item.isOnRequest
      ? []
      : obligations.enumerated().sorted {
        ($0.element.due?.day ?? end, $0.offset) < ($1.element.due?.day ?? end, $1.offset)
      }.map(\.element)
    self.obligations = sorted
    if sorted.contains(where: \.isMissing) {
      state = .missing
    } else if rules.hasEnded {
      state = .ended
    } else if let newest = sorted.last(where: { $0.answer != nil }) {
      state = newest.isLate ? .late : .upToDate
    } else {
      state = last == nil ? .notYet : .upToDate
    }
  }

  package var missing: [Obligation] { obligations.filter(\.isMissing) }
  package var late: [Obligation] { obligations.filter(\.isLate) }

  /// What is due next; nil where nothing is in sight, as for events that have not happened.
  package var next: Obligation? { obligations.first { $0.status == .notDue && $0.due != nil } }
}
