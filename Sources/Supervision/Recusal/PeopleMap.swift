import Diagnostics
import SourceText

/// The accounts that may see the queue (`queue/people.yaml`).
///
/// ```yaml
/// people:
///   - {account: dongqm, worker: w031, role: chair}
/// ```
package struct PeopleMap: Sendable, Hashable {
  /// In the order of the file; an account stands once.
  package private(set) var people: [Viewer]

  package init(people: [Viewer] = []) { self.people = people }

  /// The viewer behind an account; one without role where it is not mapped.
  package func viewer(account: String) -> Viewer {
    people.first { $0.account == account } ?? Viewer(account: account)
  }

  /// With one more, or the one of that account replaced.
  package func adding(_ viewer: Viewer) -> PeopleMap {
    PeopleMap(people: people.filter { $0.account != viewer.account } + [viewer])
  }

  /// The file's text.
  package var text: String {
    people.reduce("people:\(people.isEmpty ? " []" : "")\n") { text, person in
      let worker = person.worker.map { ", worker: \(Self.quoted($0))" } ?? ""
      let role = person.role.map { ", role: \($0.rawValue)" } ?? ""
      return text + "  - {account: \(Self.quoted(person.account))\(worker)\(role)}\n"
    }
  }

  /// JSON strings are YAML scalars.
  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.text(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Reads the file. A map with a mistake in it is no map: nobody must see more through one.
  package static func read(_ file: SourceFile) -> Parsed<PeopleMap> {
    let read = readYAML(file)
    guard let value = read.value, !read.diagnostics.hasErrors else {
      return Parsed(nil, read.diagnostics)
    }
    var found = read.diagnostics
    guard !value.isNull else { return Parsed(PeopleMap(), found) }
    guard let list = value["people"]?.list else {
      found.append(Diagnostic(.peopleShape, at: Place(file, value.range)))
      return Parsed(nil, found)
    }
    var people: [Viewer] = []
    for entry in list {
      let (viewer, mistakes) = viewer(entry, file)
      found += mistakes
      guard let viewer else { continue }
      if people.contains(where: { $0.account == viewer.account }) {
        found.append(Diagnostic(.accountTwice, at: Place(file, entry.range)))
      }
      people.append(viewer)
    }
    return Parsed(found.hasErrors ? nil : PeopleMap(people: people), found)
  }

  private static func viewer(
    _ entry: LocatedValue, _ file: SourceFile
  ) -> (Viewer?, [Diagnostic]) {
    let known = ["account", "worker", "role"]
    guard let keys = entry.entries?.map(\.key), keys.allSatisfy(known.contains),
      let account = entry["account"]?.text, !account.isBlank
    else { return (nil, [Diagnostic(.peopleShape, at: Place(file, entry.range))]) }
    guard let role = entry["role"]?.text.flatMap(Viewer.Role.init) else {
      let place = Place(file, entry["role"]?.range ?? entry.range)
      return (nil, [Diagnostic(.unknownRole, at: place)])
    }
    let worker = entry["worker"]?.text
    if role == .chair || role == .member, worker?.isBlank ?? true {
      return (nil, [Diagnostic(.memberWithoutWorker, at: Place(file, entry.range))])
    }
    return (Viewer(account: account, worker: worker, role: role), [])
  }
}

extension DiagnosticKind {
  package static let peopleShape = DiagnosticKind(
    "NB7040",
    message: Bilingual(
      zh: "people.yaml 应是 people 下面的一列账号", en: "people.yaml holds a list of accounts under people"),
    hint: Bilingual(
      zh: "照这样写：people: 换行 - {account: 账号, worker: 人员编号, role: chair}",
      en: "write as: people: and on the next line - {account: NAME, worker: ID, role: chair}"),
    explanation: Bilingual(
      zh: "people.yaml 说明哪个系统账号是谁、担任什么。写错时不猜测，任何人都看不到投诉。",
      en: """
        people.yaml says who is behind an account of the system, and in which role. A mistake in it is \
        not guessed away: nobody sees a complaint until it is mended.
        """))

  package static let unknownRole = DiagnosticKind(
    "NB7041",
    message: Bilingual(zh: "没有写角色，或没有这样的角色", en: "there is no role, or none of that name"),
    hint: Bilingual(
      zh: "role 写 chair（主任）、member（委员）、street（街道）或 clerk（录入）",
      en: "role is chair, member, street or clerk"),
    explanation: Bilingual(
      zh: "主任和委员看监督委员会的投诉，街道看涉及委员会成员的投诉，录入人员只看件数。",
      en: """
        Chair and members see the committee's cases, the street those about members of the committee, \
        a clerk sees counts only.
        """))

  package static let accountTwice = DiagnosticKind(
    "NB7042",
    message: Bilingual(zh: "同一个账号写了两次", en: "the account stands here twice"),
    hint: Bilingual(zh: "每个账号只留一行", en: "keep one line for each account"),
    explanation: Bilingual(
      zh: "一个账号只能是一个人；写两次就不知道该按哪一行给他看。",
      en: "An account is one person; with two lines nobody knows which of them counts."))

  package static let memberWithoutWorker = DiagnosticKind(
    "NB7043",
    message: Bilingual(
      zh: "主任和委员要写 worker", en: "a chair or member needs a worker"),
    hint: Bilingual(
      zh: "写名册里的编号；不在名册里的写 name:姓名",
      en: "write the id of the roster; for a member who is not in it, name: and the name"),
    explanation: Bilingual(
      zh: "投诉某人的案件要对他本人隐藏，所以必须知道账号是谁的。",
      en: "A case is hidden from the person it is about, so it must be known whose account this is."
    ))
}

let peopleKinds: [DiagnosticKind] = [
  .peopleShape, .unknownRole, .accountTwice, .memberWithoutWorker,
]
