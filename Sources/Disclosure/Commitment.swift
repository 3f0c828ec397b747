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

    package init(period: String, total: Int, onTime: Int, satisfied: Int?) {
      self.period = period
      self.total = total
      self.onTime = onTime
      self.satisfied = satisfied
    }
  }
}
