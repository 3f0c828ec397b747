/// A post (岗位) of the community (`posts.yaml`).
package struct Post: Sendable {
  package var id: String
  package var title: String
  package var kind: String
  package var seats: Int
  package var window: String?
  package var isFirstReceiver: Bool
  package var vacantSince: CalendarDate?
  /// The post it answers to: whoever answers to a person is not given a complaint about that person.
  package var reportsTo: String?
  /// What residents call it: `书记` in `王书记`.
  package var shortTitles: [String] = []

  package init(
    id: String, title: String, kind: String, seats: Int, window: String?,
    isFirstReceiver: Bool, vacantSince: CalendarDate?
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.seats = seats
    self.window = window
    self.isFirstReceiver = isFirstReceiver
    self.vacantSince = vacantSince
  }
}

/// Who held which post, where and when: one row of `service.csv`.
package struct Service: Sendable {
  package var worker: String
  package var post: String
  package var grid: String?
  package var from: CalendarDate
  package var until: CalendarDate?

  package init(
    worker: String, post: String, grid: String?, from: CalendarDate, until: CalendarDate?
  ) {
    self.worker = worker
    self.post = post
    self.grid = grid
    self.from = from
    self.until = until
  }

  /// Whether the post was held on that day, both ends included.
  package func covers(_ day: CalendarDate) -> Bool {
    from <= day && until.map { day <= $0 } ?? true
  }
}
