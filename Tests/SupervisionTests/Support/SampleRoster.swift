import Disclosure

@testable import Supervision

/// A community small enough to be known by heart; everyone in it is invented.
enum SampleRoster {
  static let posts: [RosterSnapshot.Post] = [
    .init(id: "secretary", title: "社区党委书记、居委会主任", kind: "书记主任", shortTitles: ["书记", "主任"]),
    .init(
      id: "deputy", title: "居委会副主任（物业与公共设施）", kind: "副职", shortTitles: ["副主任"],
      reportsTo: "secretary"),
    .init(
      id: "security", title: "居委会委员（治保、调解）", kind: "委员", shortTitles: ["治保主任"],
      reportsTo: "secretary"),
    .init(
      id: "grid-worker", title: "网格员", kind: "网格", shortTitles: ["网格员"], reportsTo: "deputy"),
    .init(
      id: "bookkeeper", title: "财务报账员", kind: "专干", shortTitles: ["报账员", "会计"],
      reportsTo: "secretary"),
    .init(
      id: "desk", title: "综合服务窗口工作人员", kind: "窗口", shortTitles: ["窗口"],
      reportsTo: "secretary"),
    .init(id: "chair", title: "居务监督委员会主任", kind: "监督"),
    .init(id: "member", title: "居务监督委员会委员", kind: "监督"),
  ]

  static func person(
    _ id: String, _ name: String, _ post: String, grid: String? = nil, nicknames: [String] = [],
    phones: [String] = []
  ) -> RosterSnapshot.Person {
    var person = RosterSnapshot.Person(id: id, name: name)
    person.holdings = [.init(post: post, grid: grid)]
    person.nicknames = nicknames
    person.phones = phones
    return person
  }

  static let roster = RosterSnapshot(
    people: [
      person("w1", "王明远", "secretary", nicknames: ["老王", "王书记"], phones: ["021-5550 0102"]),
      person("w2", "陆建平", "deputy", nicknames: ["陆主任"], phones: ["021-5550 0104"]),
      person("w3", "钟立新", "security", phones: ["021-5550 0101"]),
      person("w4", "秦志华", "grid-worker", grid: "grid-1", nicknames: ["秦师傅"]),
      person("w5", "石磊", "grid-worker", grid: "grid-2", phones: ["161 0000 0122"]),
      person("w6", "冯素珍", "bookkeeper", nicknames: ["冯会计"]),
      person("w7", "高峰", "desk", phones: ["021-5550 0101"]),
      person("w8", "欧阳小燕", "desk", phones: ["021-5550 0101"]),
      person("c1", "董启明", "chair", phones: ["021-5550 0199"]),
      person("c2", "夏凤英", "member", phones: ["021-5550 0199"]),
    ],
    posts: posts,
    committee: [
      .init(worker: "c1", name: "董启明", isChair: true),
      .init(worker: "c2", name: "夏凤英", isChair: false),
      .init(worker: nil, name: "李桂芳", isChair: false),
    ],
    grids: [
      .init(id: "grid-1", name: "第一网格（东片）"), .init(id: "grid-2", name: "第二网格（西片）"),
    ],
    community: "梧桐里社区")

  static let lines = ReportingLines(roster)
  static let recusal = Recusal(roster)
}
