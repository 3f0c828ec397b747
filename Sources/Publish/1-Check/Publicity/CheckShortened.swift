import Content
import Diagnostics
import Disclosure

/// A publicity period that was public is never shortened or taken back; `history` knows how long it
/// was to be. A notice that was renamed names its old address among its `aliases`.
func checkShortened(
  _ content: Content, windows: [String: PublicityWindow], history: [PublishedNotice]
) -> [Diagnostic] {
  var promised: [String: PublishedNotice] = [:]
  for entry in history {
    guard let until = entry.publicityUntil else { continue }
    if until >= promised[entry.id]?.publicityUntil ?? until { promised[entry.id] = entry }
  }
  let promisedAt = Dictionary(
    promised.values.map { ($0.address.lowercased(), $0) }, uniquingKeysWith: { one, _ in one })
  return content.notices.compactMap { notice in
    let elsewhere = oldAddresses(of: notice.fields).compactMap { promisedAt[$0] }
    let latest = ([promised[notice.id]] + elsewhere).compactMap { $0 }
      .max { ($0.publicityUntil ?? $0.on) < ($1.publicityUntil ?? $1.on) }
    guard notice.value.withdrawn == nil, let entry = latest,
      let before = entry.publicityUntil
    else { return nil }
    let now = windows[notice.id]
    if let now, entry.isProvisional || now.last >= before && !beginsLater(now, entry) {
      return nil
    }
    return Diagnostic(
      .publicityShortened, at: notice.place("publicity"),
      [
        "recorded": .plain("\(entry.on)"), "before": span(entry.publicityFrom, before),
        "now": now.map { span($0.first, $0.last) } ?? .bilingual(Bilingual(zh: "没有了", en: "none")),
      ])
  }
}

/// Whether days at the beginning were taken away and not given back at the end.
private func beginsLater(_ now: PublicityWindow, _ before: PublishedNotice) -> Bool {
  guard let from = before.publicityFrom, let until = before.publicityUntil else { return false }
  return now.first > from && now.first.days(to: now.last) < from.days(to: until)
}

private func span(_ first: CalendarDate?, _ last: CalendarDate) -> Argument {
  guard let first else {
    return .bilingual(Bilingual(zh: "到 \(last)", en: "until \(last)"))
  }
  return .bilingual(Bilingual(zh: "从 \(first) 到 \(last)", en: "from \(first) to \(last)"))
}
