import Content
import Diagnostics
import Disclosure
import Foundation
import Intake
import Supervision

/// What the queue needs to know of the community. Faulty content never locks the committee out:
/// what cannot be read is replaced by the general rules, or by ids, and that is said.
struct CommunityRecord {
  let policy: DeadlinePolicy
  let warnings: [Diagnostic]
  private let content: Content
  private let hasPeople: Bool

  /// What a command reads besides rules and calendar.
  enum Part {
    case posts, people, community

    fileprivate var files: [String] {
      switch self {
      case .posts: ["posts.yaml"]
      case .community: ["community.yaml"]
      case .people:
        [
          "roster.csv", "roster.xlsx", "service.csv", "service.xlsx", "posts.yaml",
          "community.yaml",
        ]
      }
    }
  }

  private static let policyFiles = ["rules.yaml", "calendar.yaml"]

  init(root: String, reading parts: [Part] = []) async throws {
    let names = Set(Self.policyFiles + parts.flatMap(\.files))
    let tree = readContent(names.sorted(), root: root)
    let content =
      tree.sources.isEmpty && tree.diagnostics.isEmpty
      ? Content()
      : try await validateContent(tree, with: SchemaSet(for: tree))
    let faulty = Set(names.filter { content.faulty.contains("content/" + $0) })
    self.content = content
    let wrong = faulty.intersection(Self.policyFiles)
    policy = Self.policy(content, faulty: wrong)
    let wantsPeople = parts.contains { if case .people = $0 { true } else { false } }
    hasPeople =
      wantsPeople && content.community != nil && !content.workers.isEmpty
      && faulty.isDisjoint(with: Part.people.files)
    var warnings: [Diagnostic] = []
    if !wrong.isEmpty {
      warnings.append(
        Diagnostic(.generalDeadlines, at: nil, ["files": .plain(Self.list(wrong))]))
    }
    let others = faulty.subtracting(Self.policyFiles)
    if !others.isEmpty {
      warnings.append(Diagnostic(.idsInstead, at: nil, ["files": .plain(Self.list(others))]))
    }
    self.warnings = warnings
  }

  private static func list(_ names: Set<String>) -> String {
    names.sorted().joined(separator: ", ")
  }

  private static func policy(
    _ content: Content, faulty: Set<String>
  ) -> DeadlinePolicy {
    let rules = faulty.contains("rules.yaml") ? nil : content.rules?.value
    let calendar = faulty.contains("calendar.yaml") ? nil : content.calendar?.value
    // The same as the intake's: due days are counted again whenever the policy is another.
    return DeadlinePolicy(rules: rules ?? LocalRules(), calendar: calendar ?? WorkCalendar())
  }

  /// Who did what on a day; nil where roster, service, posts or community cannot be relied on.
  func roster(on day: CalendarDate) -> RosterSnapshot? {
    guard hasPeople, let community = content.community?.value else { return nil }
    let names = Dictionary(
      content.workers.map { ($0.value.id, $0.value.name) }, uniquingKeysWith: { one, _ in one })
    let committee = community.committee.members.map { member in
      RosterSnapshot.Member(
        worker: member.worker, name: member.name ?? member.worker.flatMap { names[$0] } ?? "",
        isChair: member.role == "主任")
    }
    let posts = content.posts.map(\.value).map { post in
      RosterSnapshot.Post(
        id: post.id, title: post.title, kind: post.kind, shortTitles: post.shortTitles,
        reportsTo: post.reportsTo)
    }
    var nicknames: [String: [String]] = [:]
    var phones: [String: [String]] = [:]
    for worker in content.workers {
      let words = worker.fields["nicknames"]?.text ?? ""
      nicknames[worker.value.id] = words.split { "、；;，,".contains($0) }
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      phones[worker.value.id] = [worker.fields["mobile"]?.text].compactMap { $0 }
    }
    return RosterSnapshot(
      on: day, workers: content.workers.map(\.value), service: content.service.map(\.value),
      posts: posts, committee: committee, community: community,
      nicknames: nicknames, phones: phones)
  }

  /// The name of somebody of the roster, else his id.
  func name(of worker: String) -> String {
    if worker.hasPrefix("name:") { return String(worker.dropFirst("name:".count)) }
    return content.workers.first { $0.value.id == worker }?.value.name ?? worker
  }

  /// A post's title, else its id.
  func title(ofPost id: String) -> String {
    content.posts.first { $0.value.id == id }?.value.title ?? id
  }

  /// Who writes notices. Without a sound `community.yaml` the places for its data stay empty.
  var sender: NoticeSender {
    guard let community = content.community?.value else {
      return NoticeSender(community: "", phone: "", address: nil, email: nil)
    }
    let committee = community.committee
    return NoticeSender(
      community: community.name, phone: committee.phone, address: committee.address,
      email: committee.email)
  }
}
