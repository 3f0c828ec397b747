import Disclosure
import Testing

func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

func item(
  _ every: CatalogueItem.Frequency, month: Int? = nil, day dayOfMonth: Int? = nil,
  within: TimeLimit? = nil, next: Bool = false, stages: [CatalogueItem.Stage] = [],
  from: String = "2026-01-01", until: String? = nil, id: String = "i"
) throws -> CatalogueItem {
  var cadence = CatalogueItem.Cadence(every: every, month: month, day: dayOfMonth, within: within)
  cadence.inNextPeriod = next
  cadence.stages = stages
  return CatalogueItem(
    id: id, section: "finance", category: nil, title: "事项", elements: [], basis: [],
    cadence: cadence, owner: nil, channels: [], from: try day(from), until: try until.map(day))
}

/// A disclosure in short: its day, `2026-Q1` or `name 2026-03-01 [2026-03-09]`, and its stage.
func answer(
  _ date: String, _ subject: String? = nil, _ stage: CatalogueItem.Stage? = nil, id: String? = nil,
  corrects: String? = nil, withdrawn: String? = nil
) throws -> Answer {
  let name = id ?? [date, subject ?? "", stage?.rawValue ?? ""].joined(separator: " ")
  var answer = Answer(id: name, title: "公开", item: "i", date: try day(date))
  let words = subject?.split(separator: " ").map(String.init) ?? []
  if words.count > 1 {
    answer.event = .init(
      name: words[0], date: try day(words[1]), until: try words.dropFirst(2).first.map(day))
  } else {
    answer.period = words.first.flatMap { Period($0) }
  }
  answer.stage = stage
  answer.corrects = corrects
  answer.withdrawnOn = try withdrawn.map(day)
  return answer
}

/// Each obligation in a line: `2026-Q1 2026-04-20 late 3`.
func told(
  _ rules: [CatalogueItem], _ answers: [Answer], _ today: String, ahead: Int = 0,
  calendar: WorkCalendar = .withoutHolidays
) throws -> [String] {
  let coverage = Coverage(rules, answers, by: calendar, today: try day(today), ahead: ahead)
  return coverage.items.flatMap(\.obligations).map { obligation in
    let status =
      switch obligation.status {
      case .onTime: "ok"
      case .late(let days): "late \(days)"
      case .missing(let days): "missing \(days)"
      case .notDue: "not due"
      }
    let due = obligation.due.map { "\($0.day)" + ($0.isProvisional ? "?" : "") } ?? "-"
    return "\(words(obligation.subject)) \(due) \(status)"
  }
}

private func words(_ subject: Obligation.Subject) -> String {
  switch subject {
  case .beginning: "first"
  case .period(let period): "\(period)"
  case .event(let name, let day): "\(name)/\(day)"
  case .change(let name, let day): "change \(name)/\(day)"
  case .stage(let stage, let name, _): "\(name)/\(stage.rawValue)"
  }
}
