import Content
import Diagnostics
import Disclosure

/// A publicity period that was public is never shortened or taken back; `history` knows how long it
/// was to be.
func checkShortened(
  _ content: Content, windows: [String: PublicityWindow], history: [PublishedNotice]
) -> [Diagnostic] {
  var promised: [String: PublishedNotice] = [:]
  for entry in history {
    guard let until = entry.publicityUntil else { continue }
    if until >= promised[entry.id]?.publicityUntil ?? until { promised[entry.id] = entry }
  }
  return content.notices.compactMap { notice in
    guard notice.value.withdrawn == nil, let entry = promised[notice.id],
      let before = entry.publicityUntil
    else { return nil }
    let now = windows[notice.id]?.last
    if let now, now >= before || entry.isProvisional { return nil }
    return Diagnostic(
      .publicityShortened, at: notice.place("publicity"),
      [
        "recorded": .plain("\(entry.on)"), "before": .plain("\(before)"),
        "now": now.map { .plain("\($0)") } ?? .bilingual(Bilingual(zh: "没有了", en: "nothing")),
      ])
  }
}
