import Content
import Diagnostics
import Disclosure
import SourceText

/// Nobody oversees himself or his family: a member of the supervision committee is no member of the
/// residents' committee, and no declared close relative of one.
///
/// Who declared whom is for the committee alone, so the diagnostic stands at the member and names
/// nobody.
func checkSupervisionMembers(_ staff: Staff) -> [Diagnostic] {
  let overseen = staff.overseen
  let names = Set(overseen.map(\.name))
  let ids = Set(overseen.map(\.id))
  let relatives = staff.declaredRelatives
  let ofOverseen = overseen.reduce(into: Set<String>()) { $0.formUnion(relatives[$1.id] ?? []) }
  return staff.overseers.compactMap { overseer in
    if ids.contains(overseer.worker ?? "")
      || overseer.worker == nil && names.contains(overseer.name)
    {
      return Diagnostic(.supervisesOneself, at: overseer.place)
    }
    let declared = relatives[overseer.worker ?? ""] ?? []
    guard ofOverseen.contains(overseer.name) || !declared.isDisjoint(with: names) else {
      return nil
    }
    return Diagnostic(.supervisesRelative, at: overseer.place)
  }
}

/// A member of the supervision committee, or a holder of one of its posts.
private struct Overseer {
  /// Nil for a resident who is not on the roster.
  let worker: String?
  let name: String
  let place: Place
}

extension Staff {
  /// Today's members of the residents' committee and the party organisation.
  fileprivate var overseen: [Worker] {
    content.workers.map(\.value).filter { worker in
      worker.isServing(on: today)
        && (worker.kind == Worker.Kind.committee
          || !postKinds(of: worker.id).isDisjoint(with: Post.Kind.ofCommittee))
    }
  }

  fileprivate var overseers: [Overseer] {
    var found: [Overseer] = []
    var known: Set<String> = []
    if let community = content.community {
      let places = community.fields["supervision"]?["members"]?.list ?? []
      for (member, value) in zip(community.value.committee.members, places) {
        let named = workers(member.worker ?? member.name ?? "")
        let worker = named.count == 1 ? named[0] : nil
        let range = (value["worker"] ?? value["name"] ?? value).range
        found.append(
          Overseer(
            worker: worker?.id, name: worker?.name ?? member.name ?? "",
            place: Place(community.source, range)))
        if let worker { known.insert(worker.id) }
      }
    }
    for row in content.service where row.value.covers(today) {
      guard posts[row.value.post]?.kind == Post.Kind.supervision,
        let worker = workers[row.value.worker], known.insert(worker.id).inserted
      else { continue }
      found.append(Overseer(worker: worker.id, name: worker.name, place: row.place("post")))
    }
    return found
  }

  /// Names of close relatives in the community's service, by the id of who declared them; what
  /// stands in brackets (`段书林（丈夫）`) is how they are related, and an id is its worker's name.
  fileprivate var declaredRelatives: [String: Set<String>] {
    let nameByID = Dictionary(
      content.workers.map { ($0.value.id, $0.value.name) }, uniquingKeysWith: { first, _ in first })
    var found: [String: Set<String>] = [:]
    for row in content.workers {
      guard let written = row.fields["relatives"]?.text else { continue }
      let names = written.split { "、；;,，/ 　\n".contains($0) }.map { part in
        let name = String(part.prefix { !"（(".contains($0) })
        return nameByID[name] ?? name
      }
      found[row.value.id, default: []].formUnion(names)
    }
    return found
  }
}

extension DiagnosticKind {
  package static let supervisesOneself = DiagnosticKind(
    "NB2427",
    message: Bilingual(
      zh: "监督委员会的这位成员同时是居委会（两委）成员",
      en: "this member of the supervision committee is a member of the residents' committee too"),
    hint: Bilingual(
      zh: "请改选其他居民；若只是同名，把这位居民也列入名册并写编号",
      en: "elect somebody else; a mere namesake is put on the roster and named by id"),
    explanation: Bilingual(
      zh: """
        监督的人不能监督自己：两委专职，以及任书记主任、副职、委员岗位的人，不得进监督委员会。\
        依据：《村民委员会组织法》第三十二条，村民委员会成员及其近亲属不得担任村务监督机构成员；2017年村务监督\
        委员会的指导意见，主任不由党组织书记、村委会成员兼任。许多地方对社区照此办理。
        """,
      en: """
        Nobody oversees himself: full-time committee members, and holders of posts of leader, deputy \
        or member, do not sit on the supervision committee. Source: the organic law of villagers' \
        committees, art. 32, which bars members of the committee and their close relatives, and the \
        2017 guidance on village supervision committees; many places apply the same to communities.
        """))

  package static let supervisesRelative = DiagnosticKind(
    "NB2428",
    message: Bilingual(
      zh: "监督委员会的这位成员是居委会（两委）成员申报的近亲属",
      en:
        "this member of the supervision committee is a declared close relative of a committee member"
    ),
    hint: Bilingual(
      zh: "请改选其他居民；若申报有误，请核对名册的“申报亲属”一栏",
      en: "elect somebody else, or look at the column of declared relatives on the roster"),
    explanation: Bilingual(
      zh: """
        名册里“申报亲属”一栏按姓名核对，两个方向都算；谁是谁的亲属不显示。\
        依据：《村民委员会组织法》第三十二条，村民委员会成员及其近亲属不得担任村务监督机构成员；\
        许多地方对社区照此办理。
        """,
      en: """
        The roster's column of declared relatives is compared by name, in both directions; whose \
        relative it is, is not shown. Source: the organic law of villagers' committees, art. 32; many \
        places apply the same to communities.
        """))
}

package let supervisionMemberKinds: [DiagnosticKind] = [.supervisesOneself, .supervisesRelative]
