import Content
import Diagnostics
import Disclosure

/// Who answers for a disclosure, and who of the roster took a step of its approval, served on that
/// day. People that the roster does not know are another rule's; of people who share a name one is
/// enough.
func checkResponsible(_ staff: Staff) -> [Diagnostic] {
  staff.content.notices.filter { !staff.content.faulty.contains($0.source.path) }
    .flatMap { document in
      let notice = document.value
      let responsible = staff.absence(
        of: notice.responsible, on: notice.date, .responsibleNotServing,
        at: document.place("responsible"))
      return [responsible].compactMap { $0 }
        + notice.approval.compactMap { step in
          staff.absence(
            of: step.by, on: step.on, .approverNotServing,
            at: document.place("approval", step.name.rawValue, "by"))
        }
    }
}

extension Staff {
  fileprivate func absence(
    of person: String, on day: CalendarDate, _ kind: DiagnosticKind, at place: Place
  ) -> Diagnostic? {
    let people = workers(person)
    guard !people.isEmpty else { return nil }
    let present = people.filter { $0.isServing(on: day) }
    if present.contains(where: { service(of: $0.id).contains { $0.covers(day) } }) { return nil }
    let why =
      present.isEmpty
      ? Bilingual(zh: "不在职（按名册的入职、离职日期）", en: "was not on the roster")
      : Bilingual(zh: "没有岗位（按任职记录）", en: "held no post")
    return Diagnostic(
      kind, at: place,
      ["person": .quoted(person), "day": .plain("\(day)"), "why": .bilingual(why)])
  }
}

extension DiagnosticKind {
  package static let responsibleNotServing = DiagnosticKind(
    "NB2412",
    message: Bilingual(
      zh: "责任人“{person}”在公开当天（{day}）{why}",
      en: "“{person}”, who answers for it, {why} on its day, {day}"),
    hint: Bilingual(
      zh: "请写当天在任的人，或核对公开日期、roster.csv 和 service.csv 的日期",
      en: "name who served that day, or look at its date and those of roster.csv and service.csv"),
    explanation: Bilingual(
      zh: """
        责任人在公开那天必须在职、在岗，否则居民问责找不到人。人走了，从前的公开仍归当时的责任人，不用改。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点。
        """,
      en: """
        Whoever answers for a disclosure was on the roster and in a post on its day. When he leaves \
        later, old disclosures stay as they are. Source: the 2024 central opinion on community \
        workers, point 11.
        """))

  package static let approverNotServing = DiagnosticKind(
    "NB2413",
    message: Bilingual(
      zh: "审批记录里的“{person}”在 {day} {why}",
      en: "“{person}”, who took a step of the approval, {why} on {day}"),
    hint: Bilingual(
      zh: "请写当天在任的人，或核对这一步的日期",
      en: "name who served that day, or look at the day of the step"),
    explanation: Bilingual(
      zh: """
        提出、审核、保密审查、审批各由一人在一天办理。名册里的人那天必须在职、在岗；\
        街道等外单位的人不在名册里，不核对。依据：《中国共产党党务公开条例（试行）》第十五条。
        """,
      en: """
        Each step of an approval is taken by somebody on some day. People of the roster must have \
        served that day; the street office and others are not on it and are not looked at. Source: \
        regulation of the Party on the disclosure of party affairs (trial), art. 15.
        """))
}

package let responsibleKinds: [DiagnosticKind] = [.responsibleNotServing, .approverNotServing]
