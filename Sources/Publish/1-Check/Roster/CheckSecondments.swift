import Content
import Diagnostics
import Disclosure

/// Who is lent to another office has an approval, and comes back when it ends.
func checkSecondments(_ staff: Staff) -> [Diagnostic] {
  staff.content.workers.flatMap { row -> [Diagnostic] in
    guard let secondment = row.value.secondment, row.value.isServing(on: staff.today) else {
      return []
    }
    var found: [Diagnostic] = []
    if !(secondment.approval.map(saysSomething) ?? false) {
      let column = secondment.approval == nil ? "secondment" : "secondment_approval"
      found.append(Diagnostic(.secondmentNotApproved, at: row.place(column)))
    }
    if let until = secondment.until, until < staff.today {
      found.append(
        Diagnostic(
          .secondmentOver, at: row.place("secondment_until"), ["until": .plain("\(until)")]))
    }
    return found
  }
}

extension DiagnosticKind {
  package static let secondmentNotApproved = DiagnosticKind(
    "NB2425",
    message: Bilingual(zh: "借调没有写批准", en: "the secondment names no approval"),
    hint: Bilingual(
      zh: "请在“借调批准”写县级以上党委社会工作部门批准的文号；没有批准的不得借调",
      en: "write the number of the county's approval; without one nobody may be lent"),
    explanation: Bilingual(
      zh: """
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第17点：县级以上机关企事业单位不得借调社区\
        工作者；街道（乡镇）确需借调的，按程序报县级以上党委社会工作部门批准。
        """,
      en: """
        Source: the 2024 central opinion on community workers, point 17: offices at county level and \
        above borrow no community workers; the street office may only with the approval of the social \
        work department at county level or above.
        """))

  package static let secondmentOver = DiagnosticKind(
    "NB2426", .warning,
    message: Bilingual(
      zh: "借调已于 {until} 到期，名册上还写着", en: "the secondment ended on {until} and still stands"),
    hint: Bilingual(
      zh: "人回来了就清空借调四栏；续借的写新的批准和结束日期",
      en: "clear the four columns when the worker is back, or write the new approval and end"),
    explanation: Bilingual(
      zh: """
        借调有期限，到期应当回到社区；到期后人算回现有人数。依据：2024年中央《关于加强社区工作者队伍建设的\
        意见》第17点，借调须经批准。
        """,
      en: """
        A secondment ends, and the worker comes back; from then on he counts as present again. Source: \
        the 2024 central opinion on community workers, point 17.
        """))
}

package let secondmentKinds: [DiagnosticKind] = [.secondmentNotApproved, .secondmentOver]
