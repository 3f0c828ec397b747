import Content
import Diagnostics
import Disclosure

/// A disclosure of an item that is due by periods says which period it is for, and that period is as
/// long as the item's.
func checkPeriods(_ files: [AnsweringFile], _ rules: CatalogueRules) -> [Diagnostic] {
  files.compactMap { file in
    let answer = file.answer
    let cadences = rules.rules(for: answer).map(\.cadence)
    guard !answer.isKeptUpToDate, let first = cadences.first,
      cadences.allSatisfy(\.isPeriodic)
    else { return nil }
    let wanted: [String: Argument] = [
      "item": .quoted(answer.item), "wanted": .bilingual(first.every.words),
    ]
    guard let period = answer.period else {
      // A correction is for what it corrects.
      return answer.corrects != nil
        ? nil : Diagnostic(.periodNeeded, at: file.place("item"), wanted)
    }
    guard cadences.contains(where: { $0.every == period.frequency }) else {
      return Diagnostic(
        .periodDoesNotFit, at: file.place("period"),
        wanted.merging(["period": .plain("\(period)")]) { $1 })
    }
    guard let date = answer.date, date < period.last, cadences.allSatisfy(\.looksBack) else {
      return nil
    }
    return Diagnostic(
      .periodNotOver, at: file.place("date"),
      ["period": .bilingual(period.words), "last": .plain("\(period.last)")])
  }
}

extension DiagnosticKind {
  package static let periodNeeded = DiagnosticKind(
    "NB2207",
    message: Bilingual(
      zh: "没有写所属期间：“{item}”按期公开，期间应为{wanted}",
      en: "the period is missing: “{item}” is disclosed by periods; write {wanted}"),
    hint: Bilingual(zh: "请加一行 period", en: "add a line with period"),
    explanation: Bilingual(
      zh: "按月、季、半年、年公开的事项，要写明公开的是哪一期，目录才知道哪一期已经公开、哪一期还没有。",
      en: """
        A disclosure of an item that is due every month, quarter, half-year or year says which period it \
        is for; only so is it known which periods are still owed.
        """))

  package static let periodDoesNotFit = DiagnosticKind(
    "NB2208",
    message: Bilingual(
      zh: "期间 {period} 与目录不符：“{item}”的期间应为{wanted}",
      en: "the period {period} does not fit: “{item}” wants {wanted}"),
    hint: Bilingual(
      zh: "请改正 period；公开周期已经改变的，改 catalogue.yaml 里这一项的 cadence",
      en: "correct period, or the item's cadence in catalogue.yaml where it has changed"),
    explanation: Bilingual(
      zh: """
        期间的长短要与目录一致：每月写 2026-03，每季度写 2026-Q1，每半年写 2026-H1，每年写 2026。\
        不一致的公开不能算作任何一期。目录里同一事项前后有两条规定的，按期间当时有效的那一条。
        """,
      en: """
        A period is as long as the catalogue says: 2026-03 for a month, 2026-Q1, 2026-H1, 2026. One of \
        another length answers to no period that is owed. Where an item has two rules in time, the one \
        that was in force during the period holds.
        """))

  package static let periodNotOver = DiagnosticKind(
    "NB2212", .warning,
    message: Bilingual(
      zh: "公开日期早于期末：{period}到 {last} 才结束",
      en: "it is dated before its period is over: {period} ends on {last}"),
    hint: Bilingual(
      zh: "请核对 period 和 date，是不是写成了下一期", en: "look at period and date: is it the next period?"),
    explanation: Bilingual(
      zh: """
        这个事项在期末之后公开整期的情况，期还没有过完就公开，内容不可能完整，多半是期间写错了，\
        而真正的那一期会显示为到期未公开。
        """,
      en: """
        The item reports on a whole period once it is over. A report of an earlier day cannot be whole; \
        most often the period is written wrongly, and the right one then counts as missing.
        """))
}

package let periodKinds: [DiagnosticKind] = [.periodNeeded, .periodDoesNotFit, .periodNotOver]
