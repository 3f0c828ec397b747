import Content
import Diagnostics
import Disclosure

/// No post has more holders than seats on any day. A post for one is looked at over all its time,
/// since successor and predecessor must not share a day; one with several seats from today on, since
/// the number of its seats may have been another in the past.
func checkSeats(_ staff: Staff) -> [Diagnostic] {
  let rows = Dictionary(grouping: staff.content.service, by: \.value.post)
  return staff.content.posts.compactMap { document in
    let post = document.value
    let first = post.seats == 1 ? nil : staff.today
    guard let held = rows[post.id], held.count > post.seats,
      let crowd = firstCrowd(held, seats: post.seats, from: first)
    else { return nil }
    return Diagnostic(
      .moreHoldersThanSeats, at: crowd.row.place("from"),
      [
        "post": .quoted(post.title), "seats": .number(post.seats), "day": .plain("\(crowd.day)"),
        "held": .number(crowd.held),
      ],
      related: [.init(document.place("seats"), Bilingual(zh: "岗位设几人", en: "the seats"))])
  }
}

/// The first day with more workers than seats, and the row that begins or lies on it.
private func firstCrowd(_ rows: [Document<Service>], seats: Int, from first: CalendarDate?)
  -> (row: Document<Service>, day: CalendarDate, held: Int)?
{
  let starts = rows.filter { row in
    row.value.until.map { row.value.from <= $0 && first ?? $0 <= $0 } ?? true
  }.sorted { $0.value.from < $1.value.from }
  let ends = starts.map(\.value).filter { $0.until != nil }
    .sorted { ($0.until ?? $0.from) < ($1.until ?? $1.from) }
  var ended = 0
  var count: [String: Int] = [:]
  for row in starts {
    let day = max(row.value.from, first ?? row.value.from)
    while ended < ends.count, let end = ends[ended].until, end < day {
      let worker = ends[ended].worker
      count[worker] = (count[worker] ?? 0) > 1 ? (count[worker] ?? 0) - 1 : nil
      ended += 1
    }
    count[row.value.worker, default: 0] += 1
    if count.count > seats { return (row, day, count.count) }
  }
  return nil
}

extension DiagnosticKind {
  package static let moreHoldersThanSeats = DiagnosticKind(
    "NB2411",
    message: Bilingual(
      zh: "岗位“{post}”设 {seats} 人，{day} 这天有 {held} 人在任",
      en: "the post “{post}” has {seats} seats, and {held} holders on {day}"),
    hint: Bilingual(
      zh: "请给前任写上结束日期（接任的前一天），或改 posts.yaml 的 seats",
      en: "end the service of who held it before, the day before the next begins, or correct seats"),
    explanation: Bilingual(
      zh: """
        任职首尾两天都算在内，接任的人从第二天起任。单人岗位核对全部年份；多人岗位的编制可能变过，\
        只核对今天和以后。单人岗位从前编制不同的，请为那时的岗位另写一条，用另一个编号。
        """,
      en: """
        First and last day both count; a successor begins the day after. A post for one is held to it \
        over all years; one with several seats only from today on, since the number may have changed. \
        Where a post for one had more seats in the past, give the post of then an entry and an id of \
        its own.
        """))
}

package let seatKinds: [DiagnosticKind] = [.moreHoldersThanSeats]
