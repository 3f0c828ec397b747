import Content
import Diagnostics
import Disclosure

/// There are as many community workers as the standard asks for the residents there are.
func checkStaffing(_ staff: Staff) -> [Diagnostic] {
  guard let community = staff.content.community, staff.content.isSound("rules.yaml") else {
    return []
  }
  let staffing = Staffing(
    staff.content.workers.map(\.value), population: community.value.population,
    per10000: staff.content.localRules.staffingPer10000, on: staff.today)
  guard staffing.isShort else { return [] }
  return [
    Diagnostic(
      .staffingShort, at: community.place("population"),
      [
        "population": .plain(staffing.groupedPopulation), "standard": .plain(staffing.standard),
        "exact": .plain(staffing.exact), "required": .number(staffing.required),
        "present": .number(staffing.present), "committee": .number(staffing.committee),
        "staff": .number(staffing.staff), "lent": .number(staffing.lent),
      ])
  ]
}

extension DiagnosticKind {
  package static let staffingShort = DiagnosticKind(
    "NB2421", .warning,
    message: Bilingual(
      zh: """
        常住人口 {population} × {standard} ÷ 10,000 = {exact}，应配社区工作者 {required} 人；\
        现有 {present} 人：两委专职 {committee}、专职工作人员 {staff}；另有借调 {lent} 人
        """,
      en: """
        {population} residents × {standard} ÷ 10,000 = {exact}, so {required} community workers; \
        there are {present}: {committee} of the committee, {staff} staff; {lent} more are lent away
        """),
    hint: Bilingual(
      zh: "请核对人口和名册，确实缺人的请报街道；本地标准不同的写在 rules.yaml 的 staffing",
      en: "look at population and roster; another local standard goes into rules.yaml (staffing)"),
    explanation: Bilingual(
      zh: """
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第3点，按每万城镇常住人口18人的标准配备，\
        总量由市地级或县级控制，所以标准可在 rules.yaml 改（staffing: {per_10000: 18}）。应配人数不足一人的\
        按一人算：21.35 应配22人。

        计入的是第1点所说的社区工作者：两委专职和专职工作人员。没有聘为专职工作人员的网格员和兼职成员\
        不计；今天借调在外的单列，不计入现有。缺员不是写错，只是警告，在社区工作者页公开。
        """,
      en: """
        Source: the 2024 central opinion on community workers, point 3: 18 for every 10,000 urban \
        residents, controlled by city or county, so that rules.yaml may say another number \
        (`staffing: {per_10000: 18}`). A part of a person counts as one: 21.35 are 22.

        Counted are those whom point 1 calls community workers: full-time committee members and \
        full-time staff. Grid workers not hired as staff and part-time members are not counted; who \
        is lent away today is told apart. Too few is a warning, shown on the page of the workers.
        """))
}

package let staffingKinds: [DiagnosticKind] = [.staffingShort]
