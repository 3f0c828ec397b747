import Content
import Disclosure
import PersonalData
import SourceText

/// Values that the community itself makes public where a schema allows it: the office's e-mail and
/// address, the mobile numbers whose owners agreed. They may stand on any page.
struct OpenValues: Sendable {
  private var values: Set<String> = []

  init(_ content: Content) {
    if let community = content.community {
      add(community.fields, [], .community, nil, content.allowances)
    }
    for worker in content.workers { add(worker.fields, [], .roster, nil, content.allowances) }
    for promise in content.commitments {
      add(promise.fields, [], .commitment, nil, content.allowances)
    }
  }

  func contains(_ finding: PersonalFinding) -> Bool { values.contains(Self.key(finding)) }

  private mutating func add(
    _ value: LocatedValue, _ path: [String], _ kind: ContentKind, _ item: String?,
    _ allowances: Allowances
  ) {
    switch value.content {
    case .map(let entries):
      for entry in entries { add(entry.value, path + [entry.key], kind, item, allowances) }
    case .list(let items): for one in items { add(one, path, kind, item, allowances) }
    case .text(let scalar):
      let found = findPersonalData(in: Array(scalar.text.utf8))
      guard !found.isEmpty else { return }
      let rule = allowances.rule(at: path, in: kind, item: item)
      guard rule.isPublic else { return }
      for finding in found where rule.allowed.contains(finding.kind.rawValue) {
        values.insert(Self.key(finding))
      }
    case .number, .boolean, .null: break
    }
  }

  private static func key(_ finding: PersonalFinding) -> String {
    finding.kind.rawValue + " " + finding.normalized
  }
}
