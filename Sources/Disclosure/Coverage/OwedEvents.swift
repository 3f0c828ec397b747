extension OwedDays {
  /// Events are known by the disclosures that name them, under the rule in force on their day.
  func events(_ rules: RulesInTime, _ answers: [Answer]) -> [Obligation] {
    var owed: [Obligation] = []
    var seen: Set<Notice.Event> = []
    var undertakings: [String: [Answer]] = [:]
    for answer in answers {
      guard let event = answer.event, let rule = rules.rule(on: event.date) else { continue }
      // One event is told of again and again; when it was over may be known only later.
      let isFirst = seen.insert(.init(name: event.name, date: event.date, until: nil)).inserted
      switch rule.item.cadence.every {
      case .stage: undertakings[event.name, default: []].append(answer)
      case .event where isFirst:
        owed.append(limited(.event(event.name, on: event.date), rule, event, answer))
      case .change where isFirst && rule.item.cadence.within != nil:
        owed.append(limited(.change(event.name, on: event.date), rule, event, answer))
      default: break
      }
    }
    for (name, told) in undertakings.sorted(by: { $0.key < $1.key }) {
      for undertaking in Undertaking.apart(told) { owed += stages(of: name, undertaking, rules) }
    }
    return owed
  }

  private func limited(
    _ subject: Obligation.Subject, _ rule: RulesInTime.Rule, _ event: Notice.Event, _ answer: Answer
  ) -> Obligation {
    let due = rule.item.cadence.within.map { calendar.end(of: $0, from: event.date) }
    return Obligation(subject, rule: rule.index, due: due, answer: answer, today: today)
  }

  /// An undertaking that is known at all owes every stage of its item: before, by the day it begins;
  /// during, by the day it is over, or where nobody knows that day within the limit from its
  /// beginning; after, within the limit from the day it was over.
  private func stages(
    of name: String, _ undertaking: Undertaking, _ rules: RulesInTime
  ) -> [Obligation] {
    guard let event = undertaking.event, let rule = rules.rule(on: event.date),
      rule.item.cadence.every == .stage
    else { return [] }
    let within = rule.item.cadence.within
    return rule.item.cadence.stages.map { stage in
      let due: WorkCalendar.Counted? =
        switch stage {
        case .before: .init(day: event.date, isProvisional: false)
        case .during:
          event.until.map { .init(day: $0, isProvisional: false) }
            ?? within.map { calendar.end(of: $0, from: event.date) }
        case .after:
          event.until.map { until in
            within.map { calendar.end(of: $0, from: until) }
              ?? .init(day: until, isProvisional: false)
          }
        }
      return Obligation(
        .stage(stage, of: name, on: event.date), rule: rule.index, due: due,
        isLimited: stage != .after || within != nil, answer: undertaking.first(at: stage),
        today: today)
    }
  }

  /// An item that is disclosed whenever it changes must be there from the beginning: since it was
  /// disclosed at any time, or within its limit from the day it came into the catalogue. A rule that
  /// follows upon another asks for nothing new.
  func beginning(_ rules: RulesInTime, _ answers: [Answer]) -> [Obligation] {
    var rule = rules.shown
    guard rule.item.cadence.every == .change, !rules.hasEnded else { return [] }
    while let before = rules.rule(on: rule.item.from.adding(days: -1)),
      before.item.from < rule.item.from
    {
      rule = before
    }
    let (from, within) = (rule.item.from, rules.shown.item.cadence.within)
    let due = within.map { calendar.end(of: $0, from: from) }
    return [
      Obligation(
        .beginning, rule: rules.shown.index, due: due ?? .init(day: from, isProvisional: false),
        isLimited: within != nil, answer: answers.first, today: today)
    ]
  }
}

/// One undertaking as its disclosures tell of it.
private struct Undertaking {
  private(set) var answers: [Answer] = []

  /// As the newest disclosure says: beginnings are put off, ends become known.
  var event: Notice.Event? {
    guard var event = answers.last?.event else { return nil }
    event.until = event.until ?? answers.last { $0.event?.until != nil }?.event?.until
    return event
  }

  func first(at stage: CatalogueItem.Stage) -> Answer? { answers.first { $0.stage == stage } }

  /// What has one name is one undertaking, though its beginning was put off; but one that begins
  /// after the other was over, or more than a year after it began, is another.
  static func apart(_ answers: [Answer]) -> [Undertaking] {
    let byBeginning = answers.enumerated().sorted {
      ($0.element.event?.date ?? .placeholder, $0.offset)
        < ($1.element.event?.date ?? .placeholder, $1.offset)
    }.map(\.element)
    var ends: [CalendarDate: CalendarDate] = [:]
    for case let event? in answers.map(\.event) {
      guard let until = event.until else { continue }
      ends[event.date] = max(ends[event.date] ?? until, until)
    }
    var found: [Undertaking] = []
    // Once an end is known, no guess counts.
    var (end, over): (CalendarDate?, CalendarDate?)
    for answer in byBeginning {
      guard let event = answer.event else { continue }
      if let over, event.date <= over {
        found[found.count - 1].answers.append(answer)
      } else {
        found.append(Undertaking(answers: [answer]))
        end = nil
      }
      end = [end, ends[event.date]].compactMap { $0 }.max()
      over = end ?? event.date.adding(days: 366)
    }
    return found.map { undertaking in
      let inOrder = undertaking.answers.sorted {
        ($0.date ?? .placeholder, $0.id) < ($1.date ?? .placeholder, $1.id)
      }
      return Undertaking(answers: inOrder)
    }
  }
}
