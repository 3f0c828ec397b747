/// Seats of a post that nobody holds.
package struct Vacancy: Sendable, Hashable {
  package let seats: Int
  package let held: Int
  /// Since when the post is empty; nil where it is held in part, or nobody wrote it down.
  package let since: CalendarDate?

  /// Nil where every seat is taken. One person who holds a post in two grids takes one seat.
  package init?(of post: Post, service: some Sequence<Service>, on day: CalendarDate) {
    let holders = Set(service.lazy.filter { $0.covers(day) }.map(\.worker))
    guard holders.count < post.seats else { return nil }
    seats = post.seats
    held = holders.count
    since = holders.isEmpty ? post.vacantSince.flatMap { $0 <= day ? $0 : nil } : nil
  }

  package var free: Int { seats - held }
}
