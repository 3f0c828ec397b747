import Content
import Diagnostics
import Disclosure

/// A disclosure of an item that is due by events names the event, and of one with stages the stage.
func checkEvents(_ files: [AnsweringFile], _ rules: CatalogueRules) -> [Diagnostic] {
  files.filter(\.mayNameEvent).compactMap { file in
    let answer = file.answer
    let cadences = rules.rules(for: answer).map(\.cadence)
    guard !cadences.isEmpty else { return nil }
    let item: [String: Argument] = ["item": .quoted(answer.item)]
    if answer.event == nil, answer.corrects == nil,
      cadences.allSatisfy({ $0.every == .event || $0.every == .stage })
    {
      return Diagnostic(.eventNeeded, at: file.place("item"), item)
    }
    guard let stage = answer.stage else {
      let isNeeded = cadences.allSatisfy { $0.every == .stage } && answer.corrects == nil
      return isNeeded ? Diagnostic(.stageNeeded, at: file.place("event"), item) : nil
    }
    guard cadences.contains(where: { $0.stages.contains(stage) }) else {
      return Diagnostic(
        .stageNotOfItem, at: file.place("stage"),
        item.merging(["stage": .bilingual(stage.words)]) { $1 })
    }
    return tooEarly(file, stage)
  }
}

/// A report on what is under way, or over, before it is.
private func tooEarly(_ file: AnsweringFile, _ stage: CatalogueItem.Stage) -> Diagnostic? {
  guard let event = file.answer.event, let date = file.answer.date else { return nil }
  let earliest: CalendarDate? =
    switch stage {
    case .before: nil
    case .during: event.date
    case .after: event.until ?? event.date
    }
  guard let earliest, date < earliest else { return nil }
  return Diagnostic(
    .stageTooEarly, at: file.place("date"),
    ["stage": .bilingual(stage.words), "day": .plain("\(earliest)")],
    related: [.init(file.place("event"), Bilingual(zh: "事项的日期", en: "the days of the event"))])
}

extension DiagnosticKind {
  package static let eventNeeded = DiagnosticKind(
    "NB2209",
    message: Bilingual(
      zh: "没有写所涉事项：“{item}”按事项公开，要写事项和发生日期",
      en: "the event is missing: “{item}” is disclosed by events, each with its day"),
    hint: Bilingual(
      zh: "请加一行，如 event: {name: 楼道灯改造, date: 2026-03-05}",
      en: "add a line such as event: {name: new lamps, date: 2026-03-05}"),
    explanation: Bilingual(
      zh: """
        按事项、分阶段公开的目录项，时限从事项发生、作出决定或信息形成那天起算，所以要写事项名称和日期。\
        没有事项日期，就说不清公开得及时不及时。
        """,
      en: """
        The limits of items that are disclosed by events or stages run from the day of the event, so the \
        disclosure names both. Without that day nobody can say whether it came in time.
        """))

  package static let stageNeeded = DiagnosticKind(
    "NB2210",
    message: Bilingual(
      zh: "没有写公开阶段：“{item}”分阶段公开", en: "the stage is missing: “{item}” is disclosed by stages"),
    hint: Bilingual(
      zh: "请加一行 stage: before（事前）、during（事中）或 after（事后）",
      en: "add a line with stage: before, during or after"),
    explanation: Bilingual(
      zh: "工程和项目要事前、事中、事后公开。每次公开写明是哪个阶段，事项名称保持一致，目录才知道还欠哪个阶段。",
      en: """
        Works and projects are disclosed before, during and after. Each disclosure says which stage it \
        is, under one and the same name of the event, so that it is known which is still owed.
        """))

  package static let stageNotOfItem = DiagnosticKind(
    "NB2211",
    message: Bilingual(
      zh: "目录项“{item}”没有“{stage}”这个阶段", en: "the item “{item}” has no stage “{stage}”"),
    hint: Bilingual(
      zh: "请改正 stage，或在 catalogue.yaml 这一项的 stages 里加上它",
      en: "correct stage, or add it to the item's stages in catalogue.yaml"),
    explanation: Bilingual(
      zh: "分阶段公开的目录项在 cadence 的 stages 里列出要公开哪些阶段；其他目录项没有阶段，不写 stage。",
      en: """
        An item that is disclosed by stages lists them in its cadence; other items have none, and their \
        disclosures have no stage.
        """))

  package static let stageTooEarly = DiagnosticKind(
    "NB2213",
    message: Bilingual(
      zh: "{stage}公开的日期早于 {day}，那时事项还没有到这一步",
      en: "it is a disclosure “{stage}”, dated before {day}, when things were not that far yet"),
    hint: Bilingual(
      zh: "请核对 date 和 event；提前完工的，把 event 的 until 改成实际结束的日期",
      en: "look at date and event; if it was over early, write the true day in until"),
    explanation: Bilingual(
      zh: "事中公开在事项开始之后，事后公开在事项结束之后。日期更早的，不是日期写错，就是事项的起止没有更新。",
      en: """
        What is disclosed during an undertaking is dated after its beginning, what is disclosed \
        afterwards after its end. Otherwise a date is wrong, or the days of the event are out of date.
        """))
}

package let eventKinds: [DiagnosticKind] = [
  .eventNeeded, .stageNeeded, .stageNotOfItem, .stageTooEarly,
]
