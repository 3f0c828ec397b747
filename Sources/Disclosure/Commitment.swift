/// A promise of service (服务承诺), one file of `commitments/`.
package struct Commitment: Sendable {
  package var title: String
  package var service: String
  package var duty: String?
  package var post: String
  package var acknowledge: TimeLimit?
  package var resolve: TimeLimit
  package var channels: [Channel] = []
  package var remedy: String
  package var measure: String
  package var results: [Result] = []
  package var from: CalendarDate?
  package var until: CalendarDate?
  package var summary: String?
  package var withdrawn: Withdrawal?
  package var attachments: [Attachment] = []
  package var tables: [TableReference] = []

  package init(
    title: String, service: String, post: String, resolve: TimeLimit, remedy: String,
    measure: String
  ) {
    self.title = title
    self.service = service
    self.post = post
    self.resolve = resolve
    self.remedy = remedy
    self.measure = measure
  }

  /// A way to ask for the service.
  package struct Channel: Sendable {
    package var kind: String
    package var value: String

    package init(kind: String, value: String) {
      self.kind = kind
      self.value = value
    }
  }

  /// How the promise was kept in a period: counts of cases.
  package struct Result: Sendable {
    package var period: String
    package var total: Int
    package var onTime: Int
    package var satisfied: Int?
    /// Of how many residents said what they think of it.
    package var rated: Int?

    /// Whether every case was done in time; nil where there was none.
    package var isKept: Bool? { total > 0 ? onTime == total : nil }

    package init(
      period: String, total: Int, onTime: Int, satisfied: Int?, rated: Int? = nil
    ) {
      self.period = period
      self.total = total
      self.onTime = onTime
      self.satisfied = satisfied
      self.rated = rated
    }
  }
}

extension [Commitment.Result] {
  /// That of the period which ends last; what names no period counts as the earliest.
  package var latest: Commitment.Result? {
    let dated = self.map { (last: Period($0.period)?.last, result: $0) }
    return dated.max { one, other in
      guard let end = one.last else { return other.last != nil }
      return other.last.map { end < $0 } ?? false
    }?.result
  }
}
