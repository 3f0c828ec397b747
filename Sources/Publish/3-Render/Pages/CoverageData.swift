import Disclosure

/// Missing disclosures named on the home page; the rest are one link away.
private let gapsOnHome = 5

extension PageData {
  func coverage(_ page: CoveragePage) -> TemplateObject {
    TemplateObject(
      PageShapes.coverage,
      [
        "as_of": .text(strings(.coverageAsOf, ["day": strings.date(page.today)])),
        "as_of_iso": .text("\(page.today)"), "catalogue_link": link(.catalogue),
        "data_link": link(.coverageData),
        "has_provisional": .flag(
          page.sections.contains { section in
            section.items.contains { $0.next?.due?.isProvisional ?? false }
          }),
        "counts": .objects(
          page.counts.map {
            TemplateObject(
              CardShapes.coverageCount,
              [
                "name": .text(strings.name("state", $0.state.rawValue)),
                "count": .text(String($0.count)),
              ])
          }),
        "sections": .objects(
          page.sections.map { section in
            TemplateObject(
              CardShapes.coverageSection,
              [
                "name": .text(strings.name("section", section.id)),
                "anchor": .text(CatalogueAnchor.section(section.id)),
                "items": .objects(section.items.map(row)),
              ])
          }),
      ])
  }

  private func row(_ row: CoverageRow) -> TemplateObject {
    TemplateObject(
      CardShapes.coverageItem,
      [
        "anchor": .text(CatalogueAnchor.item(row.id)), "title": inline(row.title),
        "link": .address(links.to(.catalogue, fragment: CatalogueAnchor.item(row.id))),
        "state": .text(strings.name("state", row.state.rawValue)),
        "is_missing": .flag(row.state == .missing), "is_late": .flag(row.state == .late),
        "is_up_to_date": .flag(row.state == .upToDate),
        "is_not_due": .flag(row.state == .notYet || row.state == .ended),
        "cadence": .text(strings.cadence(row.cadence)), "owner": .text(row.owner),
        "last": row.last.map { .object(dated($0)) } ?? .absent,
        "next": row.next.map { .object(owed($0)) } ?? .absent,
        "missing": group(row.missing.map { owed($0, .daysOverdue) }, CardShapes.owed),
        "late": group(row.late.map { owed($0, .daysLate) }, CardShapes.owed),
      ])
  }

  private func dated(_ link: DatedLink) -> TemplateObject {
    TemplateObject(
      CardShapes.datedLink,
      ["title": inline(link.title), "link": self.link(link.address)]
        .merging(dateFields("date", link.date)) { $1 })
  }

  /// `key` is how its days are told; nil where it is not due yet.
  private func owed(_ owed: OwedCard, _ key: StringKey? = nil) -> TemplateObject {
    TemplateObject(
      CardShapes.owed,
      [
        "subject": .text(strings.subject(owed.subject)), "due": .text(owed.due.map(strings.due)),
        "due_iso": .text(owed.due.map { "\($0.day)" }),
        "days": .text(key.map { strings($0, ["days": String(owed.days)]) }),
        "disclosed": owed.disclosed.map { .object(dated($0)) } ?? .absent,
      ])
  }

  /// What the home page says of the catalogue: how much is missing, and the oldest of it.
  func coverageNote(_ missing: [CoverageGap]) -> TemplateObject {
    TemplateObject(
      CardShapes.coverageNote,
      [
        "link": link(.coverage), "has_missing": .flag(!missing.isEmpty),
        "summary": .text(
          missing.isEmpty
            ? strings(.nothingMissing)
            : strings(.missingCount, ["count": String(missing.count)])),
        "missing": .objects(
          missing.prefix(gapsOnHome).map { gap in
            TemplateObject(
              CardShapes.coverageGap,
              [
                "title": inline(gap.title),
                "link": .address(
                  links.to(.coverage, fragment: CatalogueAnchor.item(gap.item))),
                "subject": .text(strings.subject(gap.owed.subject)),
                "days": .text(strings(.daysOverdue, ["days": String(gap.owed.days)])),
              ])
          }),
      ])
  }
}
