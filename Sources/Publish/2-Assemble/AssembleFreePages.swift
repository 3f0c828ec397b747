import Content
import Disclosure

extension Assembler {
  /// Pages of `supervision/` in their order.
  var supervisionLinks: [LinkCard] { links(under: "content/supervision/") }

  /// Pages of `pages/` in their order.
  var freePageLinks: [LinkCard] { links(under: "content/pages/") }

  private func links(under folder: String) -> [LinkCard] {
    content.pages.filter { $0.source.path.hasPrefix(folder) }
      .sorted {
        ($0.value.order ?? .max, $0.source.path) < ($1.value.order ?? .max, $1.source.path)
      }
      .map { $0.link($0.value.title, $0.value.summary) }
  }

  func freePages() -> [Page] {
    let list = listPage(.supervision, .supervision, .supervision(committee, supervisionLinks))
    return [list] + content.pages.map(page)
  }

  private func page(of document: Document<FreePage>) -> Page {
    let value = document.value
    let isSupervision = document.source.path.hasPrefix("content/supervision/")
    let shown = FreePageContent(
      date: value.date, tables: tables(value.tables, from: document.source.path),
      attachments: links(value.attachments, from: document.source.path),
      committee: isSupervision ? committee : nil)
    return Page(
      address: document.address, title: value.title,
      summary: value.summary, date: value.date,
      trail: isSupervision
        ? trail(.supervision, .supervision, title: value.title)
        : [.home, Crumb(key: nil, title: value.title, address: nil)],
      body: MarkdownBody(source: document.source, range: document.body), content: .free(shown),
      withdrawn: value.withdrawn)
  }

  var committee: CommitteeCard {
    let committee = community.committee
    return CommitteeCard(
      phone: committee.phone, email: committee.email, address: committee.address,
      hours: committee.hours,
      members: committee.members.map { member in
        let person = directory.person(member.worker ?? member.name ?? "")
        return (person.name, member.role, person.address)
      })
  }
}
