/// What the street office asks about the people of a community, as counts: nobody's name, and no
/// value that an author wrote freely. Of those who are on the roster on the day.
package struct RosterStatistics: Sendable, Hashable {
  package let day: CalendarDate
  package let total: Int
  /// By kind, as the schema lists them.
  package let kinds: [String: Int]
  /// By grade of the ladder, or any other that is written; nobody's without one.
  package let grades: [String: Int]
  package let ungraded: Int
  package let qualifications: [String: Int]
  package let educations: [Education: Int]
  package let years: [YearsOfService: Int]
  package let training: [TrainingState: Int]
  package let posts: [String: Seats]
  package let staffing: Staffing
  package let secondments: Secondments

  /// Seats of all posts of one kind.
  package struct Seats: Sendable, Hashable {
    package var seats = 0
    package var held = 0
    package var vacant = 0
  }

  package struct Secondments: Sendable, Hashable {
    package var current = 0
    package var withoutApproval = 0
    /// Past their last day and still on the roster.
    package var over = 0
  }

  package enum TrainingState: String, Sendable, CaseIterable {
    case inTime = "in_time"
    case overdue
    /// Never trained, and the first one is not due yet.
    case neverNotDue = "never_not_due"
    case neverOverdue = "never_overdue"
    /// Part-time members, of whom none is asked.
    case notAsked = "not_asked"
  }

  /// Counts the people of the roster, each with the education written there; `service` is of all
  /// times.
  package init(
    people: [(worker: Worker, education: String?)], service: [Service], posts: [Post],
    population: Int, rules: LocalRules, on day: CalendarDate
  ) {
    let serving = people.filter { $0.worker.isServing(on: day) }
    let workers = serving.map(\.worker)
    let leaders = Set(posts.lazy.filter { $0.kind == Post.Kind.leader }.map(\.id))
    let leading = Dictionary(grouping: service.filter { leaders.contains($0.post) }, by: \.worker)
    self.day = day
    total = workers.count
    kinds = Self.counts(workers.map(\.kind))
    grades = Self.counts(workers.compactMap(\.grade))
    ungraded = workers.count { $0.grade == nil }
    qualifications = Self.counts(workers.map { $0.qualification ?? "" })
    educations = Self.counts(serving.map { Education($0.education) })
    years = Self.counts(workers.map { YearsOfService($0, on: day) })
    training = Self.counts(
      workers.map { worker in
        TrainingState(
          TrainingDue(
            worker, leadsSince: leading[worker.id]?.unbrokenStart(on: day), rules: rules.training),
          on: day)
      })
    self.posts = Self.seats(posts, Dictionary(grouping: service, by: \.post), on: day)
    staffing = Staffing(
      workers, population: population, per10000: rules.staffingPer10000, on: day)
    secondments = Secondments(workers, on: day)
  }

  private static func counts<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static func seats(
    _ posts: [Post], _ service: [String: [Service]], on day: CalendarDate
  ) -> [String: Seats] {
    posts.reduce(into: [:]) { found, post in
      let vacant = Vacancy(of: post, service: service[post.id] ?? [], on: day)?.free ?? 0
      found[post.kind, default: Seats()].seats += post.seats
      found[post.kind, default: Seats()].vacant += vacant
      found[post.kind, default: Seats()].held += post.seats - vacant
    }
  }
}

extension RosterStatistics.TrainingState {
  fileprivate init(_ training: TrainingDue?, on day: CalendarDate) {
    guard let training else {
      self = .notAsked
      return
    }
    let isOverdue = training.isOverdue(on: day)
    if training.last == nil {
      self = isOverdue ? .neverOverdue : .neverNotDue
    } else {
      self = isOverdue ? .overdue : .inTime
    }
  }
}

extension RosterStatistics.Secondments {
  fileprivate init(_ workers: [Worker], on day: CalendarDate) {
    for worker in workers {
      guard let secondment = worker.secondment else { continue }
      if secondment.covers(day) { current += 1 }
      if secondment.approval == nil { withoutApproval += 1 }
      if let until = secondment.until, until < day { over += 1 }
    }
  }
}
