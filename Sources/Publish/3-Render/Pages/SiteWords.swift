import Disclosure

/// Dates, periods, limits and sizes in the words of the strings.
extension SiteStrings {
  func date(_ date: CalendarDate) -> String {
    self(
      .date,
      [
        "year": String(date.year), "month": name("month", String(date.month)),
        "day": String(date.day),
      ])
  }

  /// `2026-Q1` in words; what is no period stays as it was written.
  func period(_ text: String) -> String {
    guard let period = Period(text) else { return text }
    let year = ["year": String(period.year)]
    switch period {
    case .year: return self(.periodYear, year)
    case .half(_, let half): return self(half == 1 ? .periodHalf1 : .periodHalf2, year)
    case .quarter(let year, let quarter):
      return self(.periodQuarter, ["year": String(year), "quarter": String(quarter)])
    case .month(let year, let month):
      return self(.periodMonth, ["year": String(year), "month": name("month", String(month))])
    case .day(let date): return self.date(date)
    }
  }

  func limit(_ limit: TimeLimit) -> String {
    let key: StringKey =
      switch limit.unit {
      case .workingHours: .limitWorkingHours
      case .workingDays: .limitWorkingDays
      case .days: .limitDays
      }
    return self(key, ["count": String(limit.count)])
  }

  /// Rounded up to whole kilobytes, or to a tenth of a megabyte.
  func size(_ bytes: Int) -> String {
    if bytes < 1024 { return self(.sizeBytes, ["size": String(bytes)]) }
    let kilobytes = (bytes + 1023) / 1024
    if kilobytes < 1024 { return self(.sizeKB, ["size": String(kilobytes)]) }
    let tenths = (bytes * 10 + (1 << 20) - 1) >> 20
    return self(.sizeMB, ["size": "\(tenths / 10).\(tenths % 10)"])
  }

  /// From the first day to the last; the last may be provisional.
  func span(_ window: PublicityWindow) -> String {
    let span = self(.dateRange, ["from": date(window.first), "until": date(window.last)])
    return window.isProvisional ? self(.provisionalDay, ["day": span]) : span
  }

  /// The last day.
  func until(_ window: PublicityWindow) -> String {
    let last = date(window.last)
    return self(
      .publicityUntil,
      ["day": window.isProvisional ? self(.provisionalDay, ["day": last]) : last])
  }

  func state(_ state: PublicityWindow.State) -> String {
    switch state {
    case .upcoming: return self(.publicityUpcoming)
    case .closed: return self(.publicityClosed)
    case .open(let days): return self(.publicityOpen, ["count": String(days)])
    case .closing(1): return self(.publicityLastDay)
    case .closing(let days): return self(.publicityClosing, ["count": String(days)])
    }
  }

  func vacancy(_ vacancy: Vacancy) -> String {
    if vacancy.held > 0 {
      return self(
        .seatsVacant,
        [
          "seats": String(vacancy.seats), "held": String(vacancy.held),
          "free": String(vacancy.free),
        ])
    }
    return vacancy.since.map { self(.vacantSince, ["date": date($0)]) } ?? self(.vacant)
  }

  /// Several names in one line; nil where there are none.
  func joined(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: self(.listSeparator))
  }

  func title(of section: Notice.Section) -> String {
    switch section {
    case .party: self(.sectionParty)
    case .residency: self(.sectionResidency)
    case .finance: self(.sectionFinance)
    }
  }

  func title(of crumb: Crumb.Key) -> String {
    switch crumb {
    case .home: self(.home)
    case .find: self(.find)
    case .search: self(.search)
    case .party: self(.sectionParty)
    case .residency: self(.sectionResidency)
    case .finance: self(.sectionFinance)
    case .duties: self(.duties)
    case .commitments: self(.commitments)
    case .workers: self(.workers)
    case .supervision: self(.supervision)
    case .catalogue: self(.catalogue)
    case .coverage: self(.coverage)
    case .accounts: self(.accountsOverview)
    case .sheets: self(.sheets)
    }
  }

  /// What the browser's window and the bookmarks are called.
  func windowTitle(of page: Page, _ site: String) -> String {
    if case .home = page.content { return self(.siteTitle, ["site": site]) }
    return self(.titleWithSite, ["title": plainTitle(of: page), "site": site])
  }

  /// The title of a page as plain text, also where the strings name it.
  func plainTitle(of page: Page) -> String {
    switch page.content {
    case .home: return page.title
    case .notices(let list):
      let title = title(of: list.section)
      if case .item = list.filter { return InlineMarkdown.plainText(page.title) }
      guard let year = list.filter.year else { return title }
      return self(.listOfYear, ["list": title, "year": String(year)])
    case .find: return self(.find)
    case .search: return self(.search)
    case .duties: return self(.duties)
    case .commitments: return self(.commitments)
    case .workers: return self(.workers)
    case .catalogue: return self(.catalogue)
    case .coverage: return self(.coverage)
    case .accounts: return self(.accountsOverview)
    case .sheets:
      guard !page.title.isEmpty else { return self(.openSheets) }
      return self(.sheetOf, ["title": InlineMarkdown.plainText(page.title)])
    case .supervision: return self(.supervision)
    case .notFound: return self(.pageNotFound)
    case .erased: return self(.erased)
    case .worker: return page.title
    case .notice, .duty, .commitment, .free, .moved: return InlineMarkdown.plainText(page.title)
    }
  }
}

extension PublicityWindow.State {
  /// Whether objections are taken.
  var isOpen: Bool {
    switch self {
    case .open, .closing: true
    case .upcoming, .closed: false
    }
  }
}
