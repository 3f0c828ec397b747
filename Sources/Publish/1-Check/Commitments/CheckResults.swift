import Content
import Diagnostics
import Disclosure
import SourceText

/// The figures of how a commitment was kept can be true, each of a period that has begun, and of
/// each one set.
func checkResults(_ promises: Promises) -> [Diagnostic] {
  promises.content.commitments.flatMap { document -> [Diagnostic] in
    var seen: [Period: LocatedValue] = [:]
    let values = document.fields["results"]?.list ?? []
    return zip(document.value.results, values).flatMap { result, value -> [Diagnostic] in
      var found = document.impossibleFigures(value)
      guard let period = Period(result.period) else { return found }
      let written = value["period"] ?? value
      let place = Place(document.source, written.range)
      if promises.today < period.firstDayOfResults {
        found.append(Diagnostic(.resultOfFuture, at: place, ["period": .plain(result.period)]))
      }
      if let first = seen.updateValue(written, forKey: period) {
        found.append(
          Diagnostic(
            .resultTwice, at: place, ["period": .plain(result.period)],
            related: [
              .init(
                Place(document.source, first.range),
                Bilingual(zh: "先在这里写过", en: "written here first"))
            ]))
      }
      return found
    }
  }
}

extension Document<Commitment> {
  /// on_time ≤ total, satisfied ≤ rated ≤ total.
  fileprivate func impossibleFigures(_ result: LocatedValue) -> [Diagnostic] {
    let bounds = [
      ("on_time", "total"), ("rated", "total"),
      ("satisfied", result["rated"] == nil ? "total" : "rated"),
    ]
    return bounds.compactMap { part, whole in
      guard let value = result[part], let count = value.text.flatMap({ Int($0) }),
        let most = result[whole]?.text.flatMap({ Int($0) }), count > most
      else { return nil }
      return Diagnostic(
        .resultImpossible, at: Place(source, value.range),
        [
          "part": .bilingual(words(part)), "count": .number(count),
          "whole": .bilingual(words(whole)), "most": .number(most),
        ])
    }
  }

  private func words(_ key: String) -> Bilingual {
    switch key {
    case "on_time": Bilingual(zh: "按时件数", en: "on time")
    case "rated": Bilingual(zh: "评价件数", en: "rated")
    case "satisfied": Bilingual(zh: "满意件数", en: "satisfied")
    default: Bilingual(zh: "总件数", en: "total")
    }
  }
}

extension Period {
  fileprivate var firstDayOfResults: CalendarDate {
    let month =
      switch self {
      case .year: 1
      case .half(_, let half): half * 6 - 5
      case .quarter(_, let quarter): quarter * 3 - 2
      case .month(_, let month): month
      case .day(let date): date.month
      }
    if case .day(let date) = self { return date }
    return CalendarDate(year: year, month: month, day: 1) ?? .placeholder
  }
}

extension DiagnosticKind {
  package static let resultImpossible = DiagnosticKind(
    "NB2458",
    message: Bilingual(
      zh: "{part} {count} 多于{whole} {most}", en: "{part} is {count}, more than {whole}, {most}"),
    hint: Bilingual(zh: "请照登记簿核对这两个数", en: "look up both figures in the record"),
    explanation: Bilingual(
      zh: "按时件数、评价件数都不会多于总件数，满意件数不会多于评价件数。兑现情况公开给居民看，数字要对得上。",
      en: """
        Cases in time and cases rated are not more than all cases, nor those satisfied more than those \
        rated. Residents read these figures; they must add up.
        """))

  package static let resultOfFuture = DiagnosticKind(
    "NB2459",
    message: Bilingual(
      zh: "{period} 还没有开始，已经写了兑现情况", en: "{period} has not begun, and has results"),
    hint: Bilingual(zh: "请核对期间；还没开始的删去", en: "look at the period; delete what has not begun"),
    explanation: Bilingual(
      zh: "兑现情况只能写已经开始的期间；还没过完的可以写到目前为止的数。",
      en: """
        Results are of periods that have begun; of one that is not over, write the figures so far.
        """))

  package static let resultTwice = DiagnosticKind(
    "NB2460",
    message: Bilingual(zh: "{period} 的兑现情况写了两次", en: "{period} has results twice"),
    hint: Bilingual(zh: "请只留一条，或改正期间", en: "leave one of them, or correct the period"),
    explanation: Bilingual(
      zh: "每个期间一条。季度和全年可以都写，同一个季度写两条就说不清哪条算数。",
      en: """
        Each period has one set of figures. A quarter and its year may both stand; one quarter twice \
        leaves open which is right.
        """))
}

package let resultKinds: [DiagnosticKind] = [.resultImpossible, .resultOfFuture, .resultTwice]
