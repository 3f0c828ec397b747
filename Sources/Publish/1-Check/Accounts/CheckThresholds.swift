import Content
import Diagnostics
import Disclosure

extension LedgerUnderCheck {
  /// Over the community's limits an expense has a witness, an approver and a decision. What counts is
  /// the voucher as a whole: an expense cut into rows is not smaller. Income and reversals need none.
  mutating func checkThresholds() {
    for (place, row) in ledger.rows.enumerated() {
      guard let expense = row.expense, expense > .zero else { continue }
      let whole = vouchers.voucher(ofRowAt: place)?.expense ?? expense
      func isOver(_ limit: Money?) -> Bool { limit.map { whole > $0 } ?? false }
      if isOver(limits.witnessOver), LedgerPeople.isNobody(row.witness) {
        note(.witnessMissing, at: .witness, of: row, over(limits.witnessOver, whole))
      }
      if isOver(limits.approvalOver), LedgerPeople.isNobody(row.approver) {
        note(.approverMissing, at: .approver, of: row, over(limits.approvalOver, whole))
      }
      if isOver(limits.decisionOver), LedgerPeople.isNobody(row.decision) {
        note(.decisionMissing, at: .decision, of: row, over(limits.decisionOver, whole))
      }
    }
  }

  private func over(_ limit: Money?, _ whole: Money) -> [String: Argument] {
    ["whole": whole.argument, "limit": (limit ?? .zero).argument]
  }
}

extension DiagnosticKind {
  package static let witnessMissing = DiagnosticKind(
    "NB2316",
    message: Bilingual(
      zh: "这张凭证共支出 {whole}，超过 {limit} 元须有证明人（rules.yaml accounts.witness_over）",
      en: "expense {whole}: over {limit} a witness is needed (rules.yaml accounts.witness_over)"),
    hint: Bilingual(
      zh: "请在“证明人”一列写上看见东西、办成事的人，居民也可以",
      en: "name who saw the goods or the work in the column witness; it may be a resident"),
    explanation: whole(
      zh: "证明人证明这笔钱办了这件事、买了这些东西，可以是居民。",
      en: "A witness testifies what the money bought; it may be a resident."))

  package static let approverMissing = DiagnosticKind(
    "NB2317",
    message: Bilingual(
      zh: "这张凭证共支出 {whole}，超过 {limit} 元须有审批人（rules.yaml accounts.approval_over）",
      en: "expense {whole}: over {limit} an approver is needed (rules.yaml accounts.approval_over)"),
    hint: Bilingual(
      zh: "请在“审批人”一列写上批准的人，不能是经手人自己",
      en: "name who approved it in the column approver; it cannot be the handler"),
    explanation: whole(
      zh: "审批人批准花这笔钱，经手人不能批自己的。",
      en: "An approver allows the expense; nobody approves his own."))

  package static let decisionMissing = DiagnosticKind(
    "NB2318",
    message: Bilingual(
      zh: "这张凭证共支出 {whole}，超过 {limit} 元须有会议决定（rules.yaml accounts.decision_over）",
      en: "expense {whole}: over {limit} a decision is needed (rules.yaml accounts.decision_over)"),
    hint: Bilingual(
      zh: "请在“会议决定”一列写会议公开的编号，如 residency/2026-03-meeting",
      en: "write the meeting's id in the column decision, such as residency/2026-03-meeting"),
    explanation: whole(
      zh: "大额支出先由会议决定再花。",
      en: "A large expense is decided by a meeting before it is made."))

  private static func whole(zh: String, en: String) -> Bilingual {
    Bilingual(
      zh: zh + """
        按整张凭证的支出合计算，拆成几行也一样，每一行都要写；正好等于限额的不算超过。\
        收入和冲销（负数）不要求。\
        依据：本社区的 rules.yaml（accounts 一节的限额由社区按本地规定写，没有写就不查）。
        """,
      en: en + """
         The whole expense of the voucher counts, however many rows it is cut into, and each row says \
        it; exactly the limit is not over it. Income and reversals need none. Source: the community's \
        rules.yaml (the limits under accounts are its own by local rules; without them nothing is \
        asked).
        """)
  }
}

package let thresholdKinds: [DiagnosticKind] = [
  .witnessMissing, .approverMissing, .decisionMissing,
]
