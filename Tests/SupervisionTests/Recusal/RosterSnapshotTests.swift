import Disclosure
import Testing

@testable import Supervision

@Suite struct RosterSnapshotTests {
  static let community = Community(
    name: "梧桐里社区", code: nil, street: "槐溪街道", district: "望川区", city: "清禾市", population: 1,
    households: nil, office: .init(address: "", phone: "", hours: "", email: nil),
    site: .init(address: "", languages: []),
    committee: SupervisionCommittee(
      phone: "", email: nil, address: nil, hours: nil, members: []),
    grids: [.init(id: "grid-1", name: "第一网格", area: nil, buildings: [])])

  static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? .placeholder }

  static func worker(_ id: String, _ name: String, until: String? = nil) -> Worker {
    Worker(
      id: id, name: name, kind: "网格员", since: day("2020-01-01"), until: until.map(day),
      phone: "021-5550 0121", publicMobile: nil, email: nil, photo: nil, qualification: nil,
      grade: nil)
  }

  /// Whoever has left since can be complained of for the days he was there.
  @Test func theDayComplainedAboutCounts() throws {
    let workers = [Self.worker("w1", "温国栋", until: "2026-03-31"), Self.worker("w2", "白俊杰")]
    let service = [
      Service(
        worker: "w1", post: "grid-worker", grid: "grid-1", from: Self.day("2020-01-01"),
        until: Self.day("2026-03-31")),
      Service(
        worker: "w2", post: "grid-worker", grid: "grid-1", from: Self.day("2026-04-01"),
        until: nil),
    ]
    for (day, subject) in [("2026-03-31", "w1"), ("2026-04-01", "w2")] {
      let roster = RosterSnapshot(
        on: Self.day(day), workers: workers, service: service, posts: SampleRoster.posts,
        committee: [], community: Self.community)
      let decision = Recusal(roster).decision(subject: "", text: "第一网格网格员态度恶劣。")
      #expect(decision.subjects.map(\.worker) == [subject])
    }
  }

  @Test func linesGoUpToTheTopAndRoundACircleOnce() {
    let lines = SampleRoster.lines
    #expect(lines.superiors(of: "w4") == ["w1", "w2"])
    #expect(lines.subordinates(of: "w2") == ["w4", "w5"])
    #expect(lines.subordinates(of: "w1") == ["w2", "w3", "w4", "w5", "w6", "w7", "w8"])
    #expect(lines.superiors(of: "c1").isEmpty && lines.superiors(of: "nobody").isEmpty)
    let circle = RosterSnapshot(
      people: [
        SampleRoster.person("a", "甲甲甲", "one"), SampleRoster.person("b", "乙乙乙", "two"),
      ],
      posts: [
        .init(id: "one", title: "一", kind: "专干", reportsTo: "two"),
        .init(id: "two", title: "二", kind: "专干", reportsTo: "one"),
      ], committee: [], grids: [], community: "")
    #expect(ReportingLines(circle).superiors(of: "a") == ["b"])
    #expect(ReportingLines(circle).superiors(of: "b") == ["a"])
  }

  @Test(arguments: [
    ("w1", RecusalMatch.Role.leader), ("w2", .staff), ("c1", .chair), ("c2", .member),
    ("name:李桂芳", .member), ("nobody", .staff),
  ])
  func rolesFollowSeatsAndPosts(_ worker: String, _ role: RecusalMatch.Role) {
    #expect(SampleRoster.roster.role(of: worker) == role)
  }
}
