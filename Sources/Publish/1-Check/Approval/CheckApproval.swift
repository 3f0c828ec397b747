import Content
import Diagnostics
import Disclosure

/// What is disclosed was proposed, reviewed, checked for secrecy and approved, in this order, by
/// different people where the community's rules say so, and before it was disclosed.
func checkApproval(_ content: Content, rules: CatalogueRules) -> [Diagnostic] {
  let people = PersonNames(content)
  let needsDifferentPeople = content.localRules.approvalByDifferentPeople
  return content.notices.flatMap { notice in
    let rule = rules.rule(for: notice.value.item, on: notice.value.date)
    let isNeeded = notice.value.section == .party || rule?.needsApproval == true
    var found = isNeeded ? missingSteps(of: notice) : []
    found += disorder(in: notice)
    if needsDifferentPeople { found += repeated(in: notice, people) }
    return found
  }
}

/// Told once, however many are missing.
private func missingSteps(of notice: Document<Notice>) -> [Diagnostic] {
  let taken = Set(notice.value.approval.map(\.name))
  let missing = Notice.ApprovalStep.Name.allCases.filter { !taken.contains($0) }
  guard let first = missing.first else { return [] }
  let words = missing.map(\.words)
  let steps = Bilingual(
    zh: words.map(\.zh).joined(separator: "、"), en: words.map(\.en).joined(separator: ", "))
  return [
    Diagnostic(
      .approvalStepMissing, at: notice.place(taken.isEmpty ? "item" : "approval"),
      ["steps": .bilingual(steps), "key": .plain(first.rawValue)])
  ]
}

private func disorder(in notice: Document<Notice>) -> [Diagnostic] {
  let steps = notice.value.approval
  var found: [Diagnostic] = []
  for (earlier, later) in zip(steps, steps.dropFirst()) where later.on < earlier.on {
    found.append(
      Diagnostic(
        .approvalOutOfOrder, at: notice.place(later, "on"),
        [
          "later": .bilingual(later.name.words), "later_on": .plain("\(later.on)"),
          "earlier": .bilingual(earlier.name.words), "earlier_on": .plain("\(earlier.on)"),
        ],
        related: [.init(notice.place(earlier, "on"), earlier.name.words)]))
  }
  if let last = steps.max(by: { $0.on < $1.on }), last.on > notice.value.date {
    found.append(
      Diagnostic(
        .approvedAfterDisclosure, at: notice.place(last, "on"),
        [
          "step": .bilingual(last.name.words), "on": .plain("\(last.on)"),
          "date": .plain("\(notice.value.date)"),
        ],
        related: [.init(notice.place("date"), Bilingual(zh: "公开日期", en: "date of disclosure"))]))
  }
  return found
}

private func repeated(in notice: Document<Notice>, _ people: PersonNames) -> [Diagnostic] {
  var first: [String: Notice.ApprovalStep] = [:]
  return notice.value.approval.compactMap { step in
    let person = people.id(of: step.by)
    guard let other = first[person] else {
      first[person] = step
      return nil
    }
    return Diagnostic(
      .approvalBySamePerson, at: notice.place(step, "by"),
      ["step": .bilingual(step.name.words), "other": .bilingual(other.name.words)],
      related: [.init(notice.place(other, "by"), other.name.words)])
  }
}

extension Document where Value == Notice {
  fileprivate func place(_ step: Notice.ApprovalStep, _ key: String) -> Place {
    place("approval", step.name.rawValue, key)
  }
}

extension Notice.ApprovalStep.Name {
  fileprivate var words: Bilingual {
    switch self {
    case .proposed: Bilingual(zh: "提出", en: "the proposal")
    case .reviewed: Bilingual(zh: "审核", en: "the review")
    case .secrecyChecked: Bilingual(zh: "保密审查", en: "the secrecy check")
    case .approved: Bilingual(zh: "审批", en: "the approval")
    }
  }
}
