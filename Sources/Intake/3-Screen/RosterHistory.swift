import Content
import Disclosure
import Supervision

/// Who held which post on which day, and who a complaint of that day is about.
///
/// Between two days on which somebody comes or goes the roster is one and the same, so that one
/// `Recusal` serves them all. It is made when `prepare` is told of a day, for a long history has
/// hundreds and an inbox needs few.
struct RosterHistory: Sendable {
  private let workers: [Worker]
  private let service: [Service]
  private let posts: [Post]
  private let members: [RosterSnapshot.Member]
  private let community: Community
  private let nicknames: [String: [String]]
  private let phones: [String: [String]]
  /// Days on which the roster changed, in order; the first stretch begins before them.
  private let changes: [CalendarDate]
  private var known: [Int: Recusal] = [:]

  /// How many stretches are kept once they were used.
  private static let limit = 64

  init(_ content: Content, _ community: Community) {
    workers = content.workers.map(\.value)
    service = content.service.map(\.value)
    posts = content.posts.map(\.value)
    self.community = community
    let ids = Dictionary(
      workers.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    members = community.committee.members.map { member in
      RosterSnapshot.Member(
        worker: member.worker, name: member.name ?? member.worker.flatMap { ids[$0] } ?? "",
        isChair: member.role == "主任")
    }
    nicknames = Self.column("nicknames", content)
    phones = Self.column("mobile", content)
    let ends = workers.map(\.until) + service.map(\.until)
    changes = Set(
      workers.map(\.since) + service.map(\.from)
        + ends.compactMap { $0?.adding(days: 1) }
    ).sorted()
  }

  /// A column of the roster for which `Worker` has no place, cut at commas, by worker.
  private static func column(_ key: String, _ content: Content) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for document in content.workers {
      guard let text = document.fields[key]?.text else { continue }
      values[document.value.id, default: []] += text.split { "、；;，,/".contains($0) }
        .map { $0.trimmed() }.filter { !$0.isEmpty }
    }
    return values
  }

  /// The names of all who ever worked here, and of the community: what they say in a chat is no
  /// complaint.
  var names: Set<String> { Set(workers.map(\.name) + [community.name]) }

  /// The name of a worker of any time, by id.
  func name(of id: String) -> String? { workers.first { $0.id == id }?.name }

  /// Makes ready what those days need.
  mutating func prepare(for days: Set<CalendarDate>) {
    if known.count > Self.limit { known = [:] }
    for day in days {
      let stretch = stretch(of: day)
      if known[stretch] == nil { known[stretch] = made(on: day) }
    }
  }

  /// By the roster of that day.
  func recusal(on day: CalendarDate) -> Recusal { known[stretch(of: day)] ?? made(on: day) }

  /// Whether the roster of those days is one and the same.
  func isSame(on day: CalendarDate, as other: CalendarDate) -> Bool {
    stretch(of: day) == stretch(of: other)
  }

  private func stretch(of day: CalendarDate) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func made(on day: CalendarDate) -> Recusal { Recusal(snapshot(on: day)) }

  func snapshot(on day: CalendarDate) -> RosterSnapshot {
    RosterSnapshot(
      on: day, workers: workers, service: service, posts: posts.map(RosterSnapshot.Post.init),
      committee: members, community: community, nicknames: nicknames, phones: phones)
  }
}

extension RosterSnapshot.Post {
  fileprivate init(_ post: Disclosure.Post) {
    self.init(
      id: post.id, title: post.title, kind: post.kind, shortTitles: post.shortTitles,
      reportsTo: post.reportsTo)
  }
}
