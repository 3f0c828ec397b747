import Content
import Diagnostics
import Disclosure

/// A mentor is somebody else on the roster.
func checkMentors(_ staff: Staff) -> [Diagnostic] {
  staff.content.workers.compactMap { row in
    guard let mentor = row.value.mentor else { return nil }
    if mentor == row.value.id { return Diagnostic(.mentorIsOneself, at: row.place("mentor")) }
    guard staff.workers[mentor] == nil else { return nil }
    return Diagnostic(.mentorUnknown, at: row.place("mentor"))
  }
}

extension DiagnosticKind {
  package static let mentorUnknown = DiagnosticKind(
    "NB2418",
    message: Bilingual(zh: "名册里没有这个带教人的编号", en: "the roster has no worker with the mentor's id"),
    hint: Bilingual(
      zh: "请写带教人在名册里的编号，不写姓名；没有就空着",
      en: "write the mentor's id, not the name; leave it empty where there is none"),
    explanation: Bilingual(
      zh: """
        带教人一栏写名册第一列的编号。依据：2024年中央《关于加强社区工作者队伍建设的意见》第6点，\
        建立“导师帮带制”。
        """,
      en: """
        The mentor is named by the id of the roster's first column. Source: the 2024 central opinion \
        on community workers, point 6, on mentors.
        """))

  package static let mentorIsOneself = DiagnosticKind(
    "NB2419",
    message: Bilingual(zh: "带教人写成了本人", en: "the mentor is the worker himself"),
    hint: Bilingual(zh: "请写另一位同事的编号，没有就空着", en: "write a colleague's id, or nothing"),
    explanation: Bilingual(
      zh: """
        带教是一个人带另一个人。依据：2024年中央《关于加强社区工作者队伍建设的意见》第6点，\
        建立“导师帮带制”。
        """,
      en: """
        A mentor teaches somebody else. Source: the 2024 central opinion on community workers, point \
        6, on mentors.
        """))
}

package let mentorKinds: [DiagnosticKind] = [.mentorUnknown, .mentorIsOneself]
