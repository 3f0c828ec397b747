/// How many community workers there are, and how many there should be: so many for every 10,000
/// residents (2024 central opinion on community workers, point 3).
///
/// Counted are those whom its point 1 calls community workers, full-time committee members (两委专职)
/// and full-time staff (专职工作人员), who are on the roster that day. Grid workers who were not hired
/// as such, and part-time members, are not. Who is lent away serves elsewhere and is told apart.
package struct Staffing: Sendable, Hashable {
  package let population: Int
  /// The standard, in hundredths of a worker for every 10,000 residents.
  package let per10000: Int
  package let committee: Int
  package let staff: Int
  /// Of the two kinds, those lent to another office that day.
  package let lent: Int

  package init(
    _ workers: some Sequence<Worker>, population: Int, per10000: Int, on day: CalendarDate
  ) {
    var counts: [String: Int] = [:]
    var lent = 0
    for worker in workers where worker.isServing(on: day) {
      guard [Worker.Kind.committee, Worker.Kind.staff].contains(worker.kind) else { continue }
      if worker.isLent(on: day) { lent += 1 } else { counts[worker.kind, default: 0] += 1 }
    }
    self.population = population
    self.per10000 = per10000
    self.lent = lent
    committee = counts[Worker.Kind.committee] ?? 0
    staff = counts[Worker.Kind.staff] ?? 0
  }

  package var present: Int { committee + staff }

  /// Rounded up: 21 people for 21.35 are fewer than the standard says.
  package var required: Int { (millionths + 999_999) / 1_000_000 }

  package var isShort: Bool { present < required }

  /// What the standard comes to before it is rounded, exactly: `21.3516`.
  package var exact: String { Self.decimal(millionths, places: 6) }

  /// The standard itself: `18`, `17.5`.
  package var standard: String { Self.decimal(per10000, places: 2) }

  /// The population with its digits in groups of three: `11,862`.
  package var groupedPopulation: String {
    String(Money(cents: population * 100).description.dropLast(3))
  }

  private var millionths: Int { population * per10000 }

  /// A whole number of 10^-places as a decimal without needless zeros.
  private static func decimal(_ number: Int, places: Int) -> String {
    let scale = (0..<places).reduce(1) { product, _ in product * 10 }
    var rest = String(scale + number % scale).dropFirst()
    while rest.last == "0" { rest.removeLast() }
    return rest.isEmpty ? "\(number / scale)" : "\(number / scale).\(rest)"
  }
}
