import Diagnostics
import Disclosure

extension Obligation {
  /// The words that fill a message about it: which item, for what, due when.
  func arguments(_ item: CatalogueItem) -> [String: Argument] {
    let (kind, subject) = words(item)
    return [
      "title": .quoted(item.title), "item": .quoted(item.id), "what": .bilingual(kind),
      "subject": subject, "due": due.map { .bilingual($0.words) } ?? .plain(""),
    ]
  }

  private func words(_ item: CatalogueItem) -> (Bilingual, Argument) {
    switch subject {
    case .beginning:
      return (
        Bilingual(zh: "首次公开", en: "first disclosure"),
        .bilingual(Bilingual(zh: "\(item.from) 起施行", en: "in force since \(item.from)"))
      )
    case .period(let period):
      return (Bilingual(zh: "期间", en: "period"), .bilingual(period.words))
    case .event(let name, _): return (Bilingual(zh: "事项", en: "event"), .quoted(name))
    case .change(let name, _): return (Bilingual(zh: "变更", en: "change"), .quoted(name))
    case .stage(let stage, let name, _): return (stage.words, .quoted(name))
    }
  }
}

extension WorkCalendar.Counted {
  var words: Bilingual {
    let mark = isProvisional ? ("（暂定）", " (provisional)") : ("", "")
    return Bilingual(zh: "\(day)\(mark.0)", en: "\(day)\(mark.1)")
  }
}

extension CatalogueItem.Stage {
  var words: Bilingual {
    switch self {
    case .before: Bilingual(zh: "事前", en: "before")
    case .during: Bilingual(zh: "事中", en: "during")
    case .after: Bilingual(zh: "事后", en: "after")
    }
  }
}

extension Period {
  var words: Bilingual {
    switch self {
    case .year(let year): Bilingual(zh: "\(year)年", en: "\(year)")
    case .half(let year, let half):
      Bilingual(zh: "\(year)年\(half == 1 ? "上" : "下")半年", en: "half \(half) of \(year)")
    case .quarter(let year, let quarter):
      Bilingual(zh: "\(year)年第\(quarter)季度", en: "quarter \(quarter) of \(year)")
    case .month(let year, let month):
      Bilingual(zh: "\(year)年\(month)月", en: "\(description)")
    case .day(let day): Bilingual(zh: "\(day)", en: "\(day)")
    }
  }
}

extension CatalogueItem.Frequency {
  /// The period it comes in, with how that is written.
  var words: Bilingual {
    switch self {
    case .month: Bilingual(zh: "月（如 2026-03）", en: "a month such as 2026-03")
    case .quarter: Bilingual(zh: "季度（如 2026-Q1）", en: "a quarter such as 2026-Q1")
    case .halfYear: Bilingual(zh: "半年（如 2026-H1）", en: "a half-year such as 2026-H1")
    case .year: Bilingual(zh: "年（如 2026）", en: "a year such as 2026")
    case .change, .event, .stage: Bilingual(zh: rawValue, en: rawValue)
    }
  }
}
