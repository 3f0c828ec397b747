import Content
import Diagnostics
import Disclosure

/// A page is withdrawn after it was published, not in days to come, and for a reason.
func checkWithdrawals(_ content: Content, today: CalendarDate) -> [Diagnostic] {
  content.notices.flatMap { check($0, $0.value.withdrawn, published: $0.value.date, today) }
    + content.duties.flatMap { check($0, $0.value.withdrawn, published: nil, today) }
    + content.commitments.flatMap { check($0, $0.value.withdrawn, published: nil, today) }
    + content.pages.flatMap { check($0, $0.value.withdrawn, published: nil, today) }
}

private func check<Value>(
  _ document: Document<Value>, _ withdrawal: Withdrawal?, published: CalendarDate?,
  _ today: CalendarDate
) -> [Diagnostic] {
  guard let withdrawal else { return [] }
  guard saysSomething(withdrawal.reason) else {
    return [Diagnostic(.withdrawnWithoutReason, at: document.place("withdrawn", "reason"))]
  }
  if let published, withdrawal.on < published {
    return [
      Diagnostic(
        .withdrawnBeforePublished, at: document.place("withdrawn", "on"),
        ["on": .plain("\(withdrawal.on)"), "date": .plain("\(published)")],
        related: [
          .init(document.place("date"), Bilingual(zh: "公开日期", en: "date of disclosure"))
        ])
    ]
  }
  guard withdrawal.on > today else { return [] }
  return [
    Diagnostic(
      .withdrawnInFuture, at: document.place("withdrawn", "on"),
      ["on": .plain("\(withdrawal.on)"), "today": .plain("\(today)")])
  ]
}
