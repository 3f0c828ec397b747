import Content
import Diagnostics
import Disclosure

/// Professional qualifications from low to high, as the schema lists them; a higher one stands for
/// every lower one.
private let qualifications = ["无", "助理社会工作师", "社会工作师", "高级社会工作师"]

/// A grade is one of the community's ladder, and its years and qualification are there. Communities
/// without a ladder have no such rule; who has left keeps the grade of then.
func checkGrades(_ staff: Staff) -> [Diagnostic] {
  let ladder = staff.content.localRules.grades
  guard staff.content.isSound("rules.yaml"), !ladder.isEmpty else { return [] }
  return staff.content.workers.compactMap { row in
    let worker = row.value
    guard let grade = worker.grade, worker.isServing(on: staff.today) else { return nil }
    let kinds = staff.postKinds(of: worker.id)
    let steps = ladder.filter { step in
      step.grade == grade && step.kind.map(kinds.contains) ?? true
    }
    guard let step = steps.first else {
      return Diagnostic(.gradeUnknown, at: row.place("grade"))
    }
    if steps.contains(where: { worker.meets($0, on: staff.today) }) { return nil }
    return Diagnostic(
      .gradeNotMet, at: row.place("grade"),
      [
        "years": .number(step.years ?? 0),
        "qualification": .plain(step.qualification ?? qualifications[0]),
        "missing": .bilingual(worker.missing(for: step, on: staff.today)),
      ])
  }
}

extension Worker {
  fileprivate func meets(_ step: LocalRules.Grade, on day: CalendarDate) -> Bool {
    hasWorked(years: step.years ?? 0, on: day) && isQualified(for: step)
  }

  private func isQualified(for step: LocalRules.Grade) -> Bool {
    rank(qualification) >= rank(step.qualification)
  }

  private func rank(_ qualification: String?) -> Int {
    qualification.flatMap { qualifications.firstIndex(of: $0) } ?? 0
  }

  fileprivate func missing(for step: LocalRules.Grade, on day: CalendarDate) -> Bilingual {
    switch (hasWorked(years: step.years ?? 0, on: day), isQualified(for: step)) {
    case (false, false): Bilingual(zh: "年限和资格都不够", en: "both are missing")
    case (false, true): Bilingual(zh: "年限不够", en: "the years are missing")
    default: Bilingual(zh: "资格不够", en: "the qualification is missing")
    }
  }
}

extension DiagnosticKind {
  package static let gradeUnknown = DiagnosticKind(
    "NB2423",
    message: Bilingual(
      zh: "rules.yaml 的等级序列里没有这个等级，或不适用于本人的岗位",
      en: "the ladder in rules.yaml has no such grade, or not for the posts of this worker"),
    hint: Bilingual(
      zh: "请照等级序列的写法填；还没定级的空着",
      en: "write it as the ladder does; leave it empty where none has been given"),
    explanation: Bilingual(
      zh: """
        等级序列由省、市统一规定，写在 rules.yaml 的 grades。名册里的等级要与它一字不差；写了适用岗位的等级，\
        只给在那类岗位任职的人。依据：2024年中央《关于加强社区工作者队伍建设的意见》第4点。
        """,
      en: """
        The ladder of grades is set by province or city and stands in rules.yaml; the roster names \
        grades exactly as it does. A step for one kind of posts is for those who hold one. Source: \
        the 2024 central opinion on community workers, point 4.
        """))

  package static let gradeNotMet = DiagnosticKind(
    "NB2424",
    message: Bilingual(
      zh: "这个等级要满 {years} 年、职业资格“{qualification}”以上，本人{missing}",
      en: "this grade asks for {years} years and at least “{qualification}”: {missing}"),
    hint: Bilingual(
      zh: "请核对等级、职业资格和入职日期（最早到社区工作的那天）",
      en: "look at grade, qualification and the first day of work in any community"),
    explanation: Bilingual(
      zh: """
        等级按岗位职责、社区工作年限、职业水平、学历等划分；名册里的等级要符合 rules.yaml 的年限和资格，\
        资格高的可当低的用。年限从名册的入职日期起算，省内流动的可累计，所以写最早到社区工作的那天。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第4点。
        """,
      en: """
        Grades follow duty, years of community work, professional level and education. A grade on the \
        roster has the years and the qualification that rules.yaml asks; a higher qualification stands \
        for a lower. Years add up within the province: write the first day of work in any community. \
        Source: the 2024 central opinion on community workers, point 4.
        """))
}

package let gradeKinds: [DiagnosticKind] = [.gradeUnknown, .gradeNotMet]
