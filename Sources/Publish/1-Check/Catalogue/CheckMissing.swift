import Content
import Diagnostics
import Disclosure
import SourceText

/// What the catalogue made due and nobody disclosed, but for the items in `doubtful`: of each item the
/// latest dozen, and a count of the rest.
func checkMissing(
  _ coverage: Coverage, _ catalogue: [Document<CatalogueItem>], except doubtful: Set<String>
) -> [Diagnostic] {
  var list = DiagnosticList(limit: 500)
  for item in coverage.items where !doubtful.contains(item.item.id) {
    let missing = item.missing
    for (index, obligation) in missing.enumerated() {
      guard case .missing(let days) = obligation.status else { continue }
      let rule = catalogue[obligation.rule]
      func told() -> Diagnostic {
        Diagnostic(
          .disclosureMissing, at: rule.place("id"),
          obligation.arguments(rule.value).merging(["days": .number(days)]) { $1 })
      }
      if index + 12 < missing.count { list.leave(told()) } else { list.add(told()) }
    }
  }
  return list.all
}

extension DiagnosticKind {
  package static let disclosureMissing = DiagnosticKind(
    "NB2201", .warning,
    message: Bilingual(
      zh: "“{title}”（{item}）到期未公开：{what} {subject}，最迟 {due}，已过 {days} 天（日历日）",
      en: "“{title}” ({item}) is missing: {what} {subject}, due by {due}, {days} calendar days ago"),
    hint: Bilingual(
      zh: "请补上这次公开，日期写实际公开的那天；目录项不再适用的，写上废止日期 until",
      en: "disclose it now under today's date; where the item no longer applies, give it an until"),
    explanation: Bilingual(
      zh: """
        公开目录（catalogue.yaml）规定了每个事项多久公开一次。按 --today 那天算，这一项该公开而没有公开。\
        依据是目录里该事项所列的公开依据，以及2024年中央《关于加强社区工作者队伍建设的意见》\
        第11点关于党务、居务、财务公开的要求。撤回的和抹除的公开不算数。
        这是社区欠居民的，所以是警告：网站照常发布，“公开情况”页如实写明；加 --strict 时按错误处理。\
        月、季、半年、年的期间，只要期间内目录项已施行、到期日规定有效，就应公开。
        """,
      en: """
        The catalogue (catalogue.yaml) says how often each item is disclosed. Counted to the day of \
        --today this one was due and is not there. The basis is what the item names, and point 11 of \
        the 2024 central opinion on community workers. What was withdrawn or erased does not count.
        The community owes it to residents, so it is a warning: the site is published and the coverage \
        page says so; with --strict it is an error. A period is owed where the item was in force during \
        it and the rule is in force on the day it is due.
        """))
}

package let missingKinds: [DiagnosticKind] = [.disclosureMissing]
