import Disclosure

/// A page made to be printed and hung up: disclosures, each on sheets of its own.
package struct SheetPage: Sendable {
  package let paper: Paper
  /// Pages of disclosures.
  package let disclosures: [Page]

  package enum Paper: String, Sendable {
    case a4, a3
  }
}

/// How many days from today on a sheet of the week looks ahead, today counted.
private let daysOfWeek = 7

extension Assembler {
  /// One page with all that may be objected to in the coming week, and a large sheet for each
  /// ledger.
  func sheets(of disclosures: [Page]) -> [Page] {
    [openSheets(disclosures)]
      + disclosures.compactMap { page in
        guard case .notice(let notice) = page.content, let address = notice.sheet else {
          return nil
        }
        return Page(
          address: address, title: page.title, summary: nil, date: page.date,
          trail: page.trail.dropLast() + [
            Crumb(key: nil, title: page.title, address: page.address),
            Crumb(key: .sheets, title: nil, address: nil),
          ], body: nil, content: .sheets(SheetPage(paper: .a3, disclosures: [page])),
          withdrawn: page.withdrawn)
      }
  }

  private func openSheets(_ disclosures: [Page]) -> Page {
    let open = disclosures.compactMap { page -> (last: CalendarDate, page: Page)? in
      guard case .notice(let notice) = page.content, let window = notice.card.publicity,
        window.first < today.adding(days: daysOfWeek), window.last >= today
      else { return nil }
      return (window.last, page)
    }
    let sorted = open.sorted { ($0.last, $0.page.address) < ($1.last, $1.page.address) }
    return listPage(
      .sheets, .openSheets, .sheets(SheetPage(paper: .a4, disclosures: sorted.map(\.page))))
  }
}
