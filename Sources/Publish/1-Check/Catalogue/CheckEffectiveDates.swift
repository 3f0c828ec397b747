import Content
import Diagnostics
import Disclosure

/// Rules of one item follow each other in time: each ends after it begins and before the next does.
func checkEffectiveDates(_ rules: CatalogueRules) -> [Diagnostic] {
  rules.byItem.sorted { $0.key < $1.key }.flatMap { id, rules -> [Diagnostic] in
    var found: [Diagnostic] = []
    var sound: [Document<CatalogueItem>] = []
    for rule in rules {
      guard let until = rule.value.until, until < rule.value.from else {
        sound.append(rule)
        continue
      }
      found.append(
        Diagnostic(
          .ruleEndsBeforeItBegins, at: rule.place("until"),
          ["item": .quoted(id), "from": .plain("\(rule.value.from)"), "until": .plain("\(until)")]))
    }
    sound.sort { $0.value.from < $1.value.from }
    for (rule, next) in zip(sound, sound.dropFirst())
    where rule.value.from < next.value.from && rule.value.isInForce(on: next.value.from) {
      found.append(
        Diagnostic(
          .rulesOverlap, at: next.place("from"),
          ["item": .quoted(id), "day": .plain("\(next.value.from)")],
          related: [
            .init(
              rule.place(rule.value.until == nil ? "id" : "until"),
              Bilingual(zh: "前一条规定", en: "the rule before"))
          ]))
    }
    return found
  }
}

extension DiagnosticKind {
  package static let rulesOverlap = DiagnosticKind(
    "NB2203",
    message: Bilingual(
      zh: "目录项“{item}”从 {day} 起同时有两条规定", en: "the item “{item}” has two rules at once from {day}"),
    hint: Bilingual(
      zh: "请给前一条写上废止日期 until，写新规定施行的前一天",
      en: "give the rule before an until: the day before the new one comes into force"),
    explanation: Bilingual(
      zh: """
        同一事项的规定有变时，目录里写两条，各有起止：如旧规定 until: 2025-12-31，新规定 from: 2026-01-01\
        （《城市居民委员会组织法》2025年修订，自2026年1月1日起施行）。两条同时有效，就说不清该按哪一条公开。
        """,
      en: """
        Where the rule for an item changes, the catalogue has it twice, each with its days: the old one \
        until 2025-12-31, the new one from 2026-01-01, as when the law on residents' committees changed. \
        Were both in force, nobody could say which to go by.
        """))

  package static let ruleEndsBeforeItBegins = DiagnosticKind(
    "NB2204",
    message: Bilingual(
      zh: "目录项“{item}”的废止日期 {until} 早于施行日期 {from}",
      en: "the item “{item}” ends on {until}, before it begins on {from}"),
    hint: Bilingual(
      zh: "请核对两个日期；没有写 from 的，从目录的版本日期起施行",
      en: "look at both days; an item without from is in force from the catalogue's edition"),
    explanation: Bilingual(
      zh: "废止日期 until 是规定有效的最后一天，不能早于施行日期 from。没有写 from 的，施行日期就是目录的版本日期 edition。",
      en: """
        The day in until is the last on which the rule holds, so it cannot lie before from. Where from \
        is absent, the catalogue's edition stands for it.
        """))
}

package let effectiveDateKinds: [DiagnosticKind] = [.rulesOverlap, .ruleEndsBeforeItBegins]
