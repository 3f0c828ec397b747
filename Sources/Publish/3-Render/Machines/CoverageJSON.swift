import Disclosure
import SourceText

extension JSONWriter {
  /// One item of `data/coverage.json`.
  mutating func coverage(_ row: CoverageRow, of section: String, _ site: SiteModel) {
    beginMap()
    entry("id", row.id)
    entry("title", InlineMarkdown.plainText(row.title))
    entry("section", section)
    entry("state", row.state.rawValue)
    if let last = row.last {
      key("last")
      disclosure(last, site)
    }
    if let next = row.next {
      key("next")
      owed(next, site)
    }
    for (name, list) in [("missing", row.missing), ("late", row.late)] {
      key(name)
      beginList()
      for one in list { owed(one, site) }
      endList()
    }
    endMap()
  }

  /// `period`, or `event` and its `event_date`, and the `stage` of it; neither for the first
  /// disclosure of an item that is disclosed when it changes.
  package mutating func subject(_ subject: Obligation.Subject) {
    switch subject {
    case .beginning: break
    case .period(let period): entry("period", "\(period)")
    case .event(let name, let day), .change(let name, let day):
      entry("event", name)
      entry("event_date", "\(day)")
    case .stage(let stage, let name, let day):
      entry("event", name)
      entry("event_date", "\(day)")
      entry("stage", stage.rawValue)
    }
  }

  private mutating func owed(_ owed: OwedCard, _ site: SiteModel) {
    beginMap()
    subject(owed.subject)
    if let due = owed.due {
      entry("due", "\(due.day)")
      key("provisional")
      boolean(due.isProvisional)
    }
    if owed.days > 0 { entry("days", owed.days) }
    if let disclosed = owed.disclosed {
      key("disclosed")
      disclosure(disclosed, site)
    }
    endMap()
  }

  private mutating func disclosure(_ link: DatedLink, _ site: SiteModel) {
    beginMap()
    entry("title", InlineMarkdown.plainText(link.title))
    entry("url", site.url(of: link.address))
    if let date = link.date { entry("date", "\(date)") }
    endMap()
  }
}
