import Content
import Diagnostics
import Disclosure

/// Whoever serves today holds a post today.
func checkPresence(_ staff: Staff) -> [Diagnostic] {
  guard !staff.namesStrangers else { return [] }
  return staff.content.workers.compactMap { row in
    guard row.value.isServing(on: staff.today),
      !staff.service(of: row.value.id).contains(where: { $0.covers(staff.today) })
    else { return nil }
    return Diagnostic(.workerWithoutPost, at: row.place("id"))
  }
}

extension DiagnosticKind {
  package static let workerWithoutPost = DiagnosticKind(
    "NB2405",
    message: Bilingual(
      zh: "名册上这一行的人今天在职，任职记录里却没有岗位",
      en: "the worker of this row serves today and holds no post"),
    hint: Bilingual(
      zh: "请在 service.csv 加一行写明岗位；已经离开的，在名册写上离职日期",
      en: "add a row to service.csv, or write the last day on the roster where the worker left"),
    explanation: Bilingual(
      zh: """
        每位社区工作者都有岗位，每个岗位都有公开的职责，居民才知道谁负责什么。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点，实行社区工作者职责公开。
        """,
      en: """
        Every community worker has a post, and every post a public duty, so that residents know who \
        answers for what. Source: the 2024 central opinion on community workers, point 11.
        """))
}

package let presenceKinds: [DiagnosticKind] = [.workerWithoutPost]
