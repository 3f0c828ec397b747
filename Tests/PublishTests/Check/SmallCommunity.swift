import Content
import Diagnostics
import Disclosure
import Testing

@testable import Publish

/// A community as text, small and without a fault on `day`, for tests of rules: change a word, and
/// see which diagnostics follow. Needs no disk.
struct SmallCommunity {
  /// By path in `content/`.
  var files: [String: String] = Self.sound

  static let day = CalendarDate("2026-06-01") ?? .placeholder

  private static let schemas = Result { try SchemaSet() }

  /// The same with the first `old` of a file replaced; a file that is not there is begun empty.
  func with(_ path: String, _ old: String, _ new: String) -> Self {
    var changed = self
    let text = files[path] ?? ""
    guard let range = text.range(of: old) else {
      Issue.record("\(path) has no “\(old)”")
      return self
    }
    changed.files[path] = text.replacingCharacters(in: range, with: new)
    return changed
  }

  /// The same with lines added to the end of a file, or a new file.
  func adding(_ path: String, _ text: String) -> Self {
    var changed = self
    changed.files[path, default: ""] += text
    return changed
  }

  func without(_ path: String) -> Self {
    var changed = self
    changed.files[path] = nil
    return changed
  }

  func content() async throws -> Content {
    let sources = files.sorted { $0.key < $1.key }.map { path, text in
      SourceFile(
        path: "content/" + path, bytes: Array(text.utf8),
        privacy: path == "roster.csv" ? .confidential : .shown)
    }
    let tree = ContentTree(sources: sources, attachments: [], diagnostics: [])
    return try await validateContent(tree, with: Self.schemas.get())
  }

  func diagnostics(
    on day: CalendarDate = Self.day, history: [PublishedNotice] = []
  ) async throws -> [Diagnostic] {
    let checked = try await checkContent(content(), history: history, today: day)
    return Report(checked.diagnostics).diagnostics
  }

  private static let sound: [String: String] = [
    "community.yaml": """
    name: 示例社区
    code: "000000000000"
    street: 示例街道
    district: 示例区
    city: 示例市
    population: 1000
    households: 400
    office:
      address: 示例路 1 号
      phone: 021-5550 0100
      hours: 周一至周五 9:00–17:00
    site:
      address: https://example.org
      languages: [zh-Hans]
    supervision:
      phone: 021-5550 0109
      address: 示例路 1 号二楼
      members:
        - {name: 甲委员, role: 主任, since: 2025-07-01, finance: true}
        - {name: 乙委员, role: 委员, since: 2025-07-01}
        - {name: 丙委员, role: 委员, since: 2025-07-01}
    grids:
      - {id: grid-1, name: 第一网格, buildings: [1号楼]}

    """,
    "roster.csv": """
    id,name,kind,since,until,phone,qualification,grade,trained,mentor,secondment,\
    secondment_approval,secondment_from,secondment_until,relatives,id_number,mobile
    w001,张三,两委专职,2018-03-01,,021-5550 0101,社会工作师,二级,2026-03-01,,,,,,,,
    w002,李四,专职工作人员,2024-05-01,,021-5550 0102,助理社会工作师,一级,2025-09-20,,,,,,,,
    w003,王五,网格员,2025-01-01,,021-5550 0103,无,,,w002,,,,,,,

    """,
    "service.csv": """
    worker,post,grid,from,until
    w001,secretary,,2021-05-01,
    w002,desk,,2024-06-01,
    w003,grid-worker,grid-1,2025-01-01,

    """,
    "posts.yaml": """
    posts:
      - {id: secretary, title: 书记, kind: 书记主任, seats: 1}
      - {id: desk, title: 窗口岗, kind: 窗口, seats: 1, window: 综合窗口, first_receiver: true}
      - {id: grid-worker, title: 网格岗, kind: 网格, seats: 1}

    """,
    "catalogue.yaml": """
    title: 公开目录
    edition: 2026-01-01
    items:
      - id: meeting
        section: residency
        category: 居民会议
        title: 会议决定
        cadence: {every: change}
        owner: secretary

    """,
    "rules.yaml": """
    grades:
      - {grade: 一级, years: 2, qualification: 助理社会工作师}
      - {grade: 二级, years: 8, qualification: 社会工作师}
      - {grade: 网格一级, kind: 网格}

    """,
    "duties/secretary.md": duty("书记职责", "secretary", "visit"),
    "duties/desk.md": duty("窗口职责", "desk", "visit"),
    "duties/grid.md": duty("网格职责", "grid-worker", "repair"),
    "commitments/visit.md": commitment("来访三日答复", "desk", "desk"),
    "commitments/repair.md": commitment("报修三日修好", "grid-worker", "grid"),
    "residency/meeting.md": """
    ---
    title: 居民会议的决定
    item: meeting
    date: 2026-03-16
    responsible: w001
    ---

    同意加装扶手。

    """,
  ]

  static func duty(_ title: String, _ post: String, _ commitment: String) -> String {
    """
    ---
    title: \(title)
    post: \(post)
    summary: 为居民办事。
    methods: [首问负责]
    updated: 2026-01-05
    phone: 021-5550 0120
    commitments: [\(commitment)]
    ---

    正文。

    """
  }

  static func commitment(_ title: String, _ post: String, _ duty: String) -> String {
    """
    ---
    title: \(title)
    service: 来访来电
    duty: \(duty)
    post: \(post)
    acknowledge: {working_hours: 4}
    resolve: {working_days: 3}
    channels:
      - {kind: phone, value: 021-5550 0120}
    remedy: 由书记当面说明。
    measure: 按登记时间统计。
    results:
      - {period: 2026-Q1, total: 10, on_time: 9, rated: 5, satisfied: 4}
    from: 2026-01-01
    ---

    正文。

    """
  }
}

/// One change, and the codes that follow from it.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let name: String
  let codes: [String]
  let day: CalendarDate
  let change: @Sendable (SmallCommunity) -> SmallCommunity

  init(
    _ name: String, _ codes: [String] = [], on day: String = "2026-06-01",
    _ change: @escaping @Sendable (SmallCommunity) -> SmallCommunity
  ) {
    (self.name, self.codes, self.change) = (name, codes, change)
    self.day = CalendarDate(day) ?? .placeholder
  }

  var testDescription: String { name }

  /// What follows, of the codes that begin so.
  func found(_ prefix: String) async throws -> [Diagnostic] {
    try await change(SmallCommunity()).diagnostics(on: day)
      .filter { $0.kind.code.hasPrefix(prefix) }
  }
}
