/// A page taken back: it stays listed, with the reason.
package struct Withdrawal: Sendable, Hashable {
  package var on: CalendarDate
  package var reason: String

  package init(on: CalendarDate, reason: String) {
    self.on = on
    self.reason = reason
  }
}
