import Content
import Diagnostics
import Disclosure

/// Whoever is named as responsible, as holder of a post or as a member stands in the roster.
func checkPeople(_ content: Content) -> [Diagnostic] {
  guard content.isSound("roster.csv") else { return [] }
  let people = People(content)
  var found: [Diagnostic] = []
  for notice in content.notices {
    found += people.check(notice.value.responsible, at: notice.place("responsible"))
    // Who approves may be of the street office, and then is named; an id is of the roster.
    for step in notice.value.approval where people.isUnknownID(step.by) {
      found += people.check(step.by, at: notice.place("approval", step.name.rawValue, "by"))
    }
  }
  for service in content.service {
    found += people.check(service.value.worker, at: service.place("worker"))
  }
  if let community = content.community {
    let places = community.fields["supervision"]?["members"]?.list ?? []
    for (member, value) in zip(community.value.committee.members, places) {
      guard let worker = member.worker else { continue }
      let range = (value["worker"] ?? value).range
      found += people.check(worker, at: Place(community.source, range))
    }
  }
  return found
}

/// The names and ids of the roster.
private struct People {
  private var ids: Set<String> = []
  private var countByName: [String: Int] = [:]

  init(_ content: Content) {
    for worker in content.workers.map(\.value) {
      ids.insert(worker.id)
      countByName[worker.name, default: 0] += 1
    }
  }

  /// Whether it is written like the ids of the roster, and is none: letters and digits.
  func isUnknownID(_ reference: String) -> Bool {
    !ids.contains(reference) && countByName[reference] == nil
      && reference.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && reference.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  func check(_ reference: String, at place: Place) -> [Diagnostic] {
    if ids.contains(reference) { return [] }
    switch countByName[reference] ?? 0 {
    case 1: return []
    case 0:
      let known = Array(ids) + countByName.keys
      return [
        Diagnostic(
          .unknownPerson, at: place, ["person": .quoted(reference)],
          hint: suggestion(for: reference, among: known))
      ]
    default: return [Diagnostic(.ambiguousPerson, at: place, ["person": .quoted(reference)])]
    }
  }
}

extension DiagnosticKind {
  package static let unknownPerson = DiagnosticKind(
    "NB2002",
    message: Bilingual(zh: "人员名册里没有“{person}”", en: "the roster has no “{person}”"),
    hint: Bilingual(
      zh: "请写名册里的编号或姓名；新来的人先加进 roster.csv",
      en: "write an id or a name of the roster; add newcomers to roster.csv first"),
    explanation: Bilingual(
      zh: """
        公开的事项要落实到人：责任人、任职人员和监督委员会里在册的成员都必须在人员名册中。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点，实行社区工作者职责公开。
        """,
      en: """
        What is disclosed must name who answers for it: persons responsible, holders of posts and \
        committee members named by id must stand in the roster. Source: the 2024 central opinion on \
        community workers, point 11.
        """))

  package static let ambiguousPerson = DiagnosticKind(
    "NB2003",
    message: Bilingual(
      zh: "名册里有不止一位“{person}”", en: "the roster has more than one “{person}”"),
    hint: Bilingual(zh: "请改写成人员编号", en: "write the person's id instead"),
    explanation: Bilingual(
      zh: "两个人同名时，只写姓名说不清是谁。请写名册第一列的编号，编号人人不同。",
      en: """
        Where two people share a name, the name alone does not tell who is meant. Write the id of \
        the roster's first column, which is different for everybody.
        """))
}

package let peopleKinds: [DiagnosticKind] = [.unknownPerson, .ambiguousPerson]
