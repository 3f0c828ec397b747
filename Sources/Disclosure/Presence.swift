extension Worker {
  /// The kinds of people on the roster that rules speak of, as the roster's schema names them.
  package enum Kind {
    /// Full-time members of the party organisation or the residents' committee (两委专职).
    package static let committee = "两委专职"
    /// Full-time community staff (专职工作人员).
    package static let staff = "专职工作人员"
    package static let gridWorker = "网格员"
    package static let partTime = "兼职"

    /// As the schema lists them.
    package static let all = [committee, staff, gridWorker, partTime]
  }

  /// Whether the worker is on the roster on that day, both ends included.
  package func isServing(on day: CalendarDate) -> Bool {
    since <= day && until.map { day <= $0 } ?? true
  }

  /// Whether the worker is lent to another office on that day.
  package func isLent(on day: CalendarDate) -> Bool {
    secondment?.covers(day) ?? false
  }

  /// Whether so many full years have passed on that day since the first one.
  package func hasWorked(years: Int, on day: CalendarDate) -> Bool {
    since.adding(years: years) <= day
  }
}

extension Worker.Secondment {
  /// Both ends included; without a last day it goes on.
  package func covers(_ day: CalendarDate) -> Bool {
    from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }
}

extension Post {
  /// The kinds of posts that rules speak of, as the schema of posts names them.
  package enum Kind {
    /// Secretary of the party organisation, director of the residents' committee, or both.
    package static let leader = "书记主任"
    package static let supervision = "监督"
    /// Posts whose holders are members of the residents' committee or the party organisation.
    package static let ofCommittee: Set<String> = [leader, "副职", "委员"]

    /// As the schema lists them.
    package static let all = ["书记主任", "副职", "委员", "网格", "窗口", "专干", "监督"]
  }
}
