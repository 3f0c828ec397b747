import Content
import Diagnostics
import Disclosure
import SourceText

/// Every key of a cadence means something beside the others.
func checkCadences(_ catalogue: [Document<CatalogueItem>]) -> [Diagnostic] {
  catalogue.flatMap { item -> [Diagnostic] in
    guard let written = item.fields["cadence"] else { return [] }
    let cadence = item.value.cadence
    func found(_ kind: DiagnosticKind, _ key: String) -> Diagnostic? {
      written[key].map {
        Diagnostic(
          kind, at: Place(item.source, $0.range),
          ["key": .plain(key), "every": .plain(cadence.every.rawValue)])
      }
    }
    let meaningless = meaninglessKeys(cadence.every).compactMap { found(.keyWithoutMeaning, $0) }
    guard meaningless.isEmpty, cadence.within != nil, cadence.month != nil || cadence.day != nil
    else { return meaningless }
    return [found(.twoDueDays, "within")].compactMap { $0 }
  }
}

private func meaninglessKeys(_ every: CatalogueItem.Frequency) -> [String] {
  switch every {
  case .change, .event: ["month", "day", "next", "stages"]
  case .stage: ["month", "day", "next"]
  case .month: ["month", "stages"]
  case .quarter, .halfYear, .year: ["stages"]
  }
}

extension DiagnosticKind {
  package static let keyWithoutMeaning = DiagnosticKind(
    "NB2205",
    message: Bilingual(
      zh: "公开时限里的 {key} 对 every: {every} 没有意义",
      en: "in a cadence with every: {every} the key {key} means nothing"),
    hint: Bilingual(zh: "请删去 {key}，或改写 every", en: "remove {key}, or write another every"),
    explanation: Bilingual(
      zh: """
        month、day、next 说的是一期里的哪一天，只用于每月（没有 month）、每季度、每半年、每年；stages 只用于分阶段公开；\
        变更、按事项、分阶段的时限用 within 写。写了不起作用的项，目录的意思就和写的人想的不一样。
        """,
      en: """
        The keys month, day and next name a day of a period and belong to month (without month), \
        quarter, half-year and year; stages belongs to stage; change, event and stage have their limit \
        in within. A key without effect means that the catalogue does not say what its author thinks.
        """))

  package static let twoDueDays = DiagnosticKind(
    "NB2206",
    message: Bilingual(
      zh: "公开时限既有固定日子，又有 within，不知按哪个",
      en: "the cadence has both a fixed day and within, so it is not clear which holds"),
    hint: Bilingual(
      zh: "请只留一个：month、day 写固定的日子，within 写期末之后多久",
      en: "keep one: month and day for a fixed day, within for so long after the period"),
    explanation: Bilingual(
      zh: "每期的最后一天要么是固定的（如次期首月20日），要么从期末起算（如20个工作日内）。两个都写，到期日就有两个。",
      en: """
        The last day for a period is either fixed, such as the 20th of the next period's first month, or \
        counted from the period's end, such as 20 working days. With both there would be two last days.
        """))
}

package let cadenceKinds: [DiagnosticKind] = [.keyWithoutMeaning, .twoDueDays]
