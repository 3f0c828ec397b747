import Content
import Diagnostics
import Disclosure

/// The disclosures that a ledger may name as decisions.
struct LedgerDecisions {
  fileprivate let notices: NoticeIndex

  init(_ content: Content) { notices = NoticeIndex(content.notices) }

  /// The id that a cell means, `.md` and `content/` left away; nil where it is words.
  fileprivate static func id(_ text: String) -> String? {
    var path = text.filter { !$0.isWhitespace }
    if path.hasPrefix("content/") { path.removeFirst("content/".count) }
    if path.hasSuffix(".md") { path.removeLast(3) }
    let folders = ["residency/", "party/", "finance/", "supervision/", "pages/"]
    return folders.contains(where: path.hasPrefix) ? path : nil
  }
}

extension LedgerUnderCheck {
  /// A decision named by its page is there, is a disclosure and no page that anybody may change, and
  /// was taken by the day of the expense.
  mutating func checkDecisions(_ decisions: LedgerDecisions) {
    for row in ledger.rows {
      guard let text = row.decision, let id = LedgerDecisions.id(text) else { continue }
      guard let decision = decisions.notices[id] else {
        note(
          .unknownDecision, at: .decision, of: row, ["decision": .quoted(text)],
          hint: findings.isFull(of: .unknownDecision)
            ? nil : suggestion(for: id, among: decisions.notices.ids))
        continue
      }
      guard row.income == nil || row.expense != nil else { continue }
      let day = decision.value.event?.date ?? decision.value.date
      guard row.date < day else { continue }
      note(
        .decisionTooLate, at: .decision, of: row,
        ["date": .plain(row.date.description), "day": .plain(day.description)],
        related: [
          .init(
            decision.value.event == nil
              ? decision.place("date") : decision.place("event", "date"),
            Bilingual(zh: "会议的日期", en: "the day of the decision"))
        ])
    }
  }
}

extension DiagnosticKind {
  package static let unknownDecision = DiagnosticKind(
    "NB2321",
    message: Bilingual(zh: "找不到会议决定“{decision}”", en: "there is no decision “{decision}”"),
    hint: Bilingual(
      zh: "请写会议公开的编号（文件夹/文件名，不带 .md）；没有公开的先公开",
      en: "write the id of the meeting's page (folder/name without .md); publish it first"),
    explanation: Bilingual(
      zh: """
        会议决定写成 residency/… 这样的编号时，网站会显示那一次会议的标题，居民可以去看怎样决定的，所以那一页必须在。\
        没有网页的决定也可以写成文字，如“2024年第二次居民代表会议第3项”。\
        依据：《上海市居民委员会工作条例》第十七条要求公开会议决定及其执行情况。
        """,
      en: """
        Where a decision is named by an id such as residency/…, the site shows the title of that meeting, \
        for residents to read how it was decided; so the page must be there. A decision without a page \
        may be told in words. Source: the Shanghai regulations on residents' committees, art. 17 \
        (decisions of meetings and their execution are published).
        """))

  package static let decisionTooLate = DiagnosticKind(
    "NB2322",
    message: Bilingual(
      zh: "{date} 已经支出，会议 {day} 才决定", en: "spent on {date}, decided only on {day}"),
    hint: Bilingual(
      zh: "请核对决定；会议比公布早的，在会议公开里写 event 的日期",
      en: "check the decision; where the meeting was before its publication, write event there"),
    explanation: Bilingual(
      zh: """
        大额支出先决定、后花钱，同一天的算先。会议的日期是那次公开里 event 写的日期，没有写的按公开日期。\
        依据：《上海市居民委员会工作条例》第十七条要求公开会议决定及其执行情况；限额见本社区的 rules.yaml（accounts.decision_over）。
        """,
      en: """
        A large expense is decided first and made then; on the same day counts as first. A meeting's day \
        is that of event in its disclosure, else the day it was published. Source: the Shanghai \
        regulations on residents' committees, art. 17 (decisions of meetings and their execution are \
        published); the limit is in the community's rules.yaml (accounts.decision_over).
        """))
}

package let decisionKinds: [DiagnosticKind] = [.unknownDecision, .decisionTooLate]
