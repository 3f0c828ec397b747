import Content
import Disclosure

extension Assembler {
  func noticePages() -> [Page] {
    let neighbours = sectionNeighbours()
    return zip(notices, cards).map { notice, card in
      let value = notice.value
      let (newer, older) = neighbours[notice.id] ?? (nil, nil)
      let corrected = value.corrects.flatMap { reference in
        linkOfNotice[notice.fullID(reference)]
      }
      let accounts = accounts(of: notice)
      let page = NoticePage(
        card: card, item: item(value.item), itemList: Address(item: value.item, page: 1),
        sheet: accounts?.totals == nil ? nil : Address(sheetOf: card.address),
        ledger: accounts?.totals == nil ? nil : Address(ledgerOf: card.address),
        responsible: directory.person(value.responsible),
        approval: publicSteps(of: value),
        publicity: value.publicity, accounts: accounts, tables: tables(of: notice),
        attachments: links(value.attachments, from: notice.source.path), corrects: corrected,
        correctedBy: corrections[notice.id], newer: newer, older: older)
      let section = value.section.rawValue
      return Page(
        address: card.address, title: value.title, summary: value.summary, date: value.date,
        trail: trail(
          Crumb.Key(value.section), Address(list: section, year: nil, page: 1),
          title: value.title),
        body: MarkdownBody(source: notice.source, range: notice.body), content: .notice(page),
        withdrawn: value.withdrawn, complaint: complaint(about: notice.id, [page.responsible]))
    }
  }

  /// For each disclosure the next newer and older of its section.
  private func sectionNeighbours() -> [String: (LinkCard?, LinkCard?)] {
    var neighbours: [String: (LinkCard?, LinkCard?)] = [:]
    for section in Notice.Section.allCases {
      let links = notices.filter { $0.value.section == section }.map { ($0.id, $0.link) }
      for (index, (id, _)) in links.enumerated() {
        let newer = index > 0 ? links[index - 1].1 : nil
        let older = index + 1 < links.count ? links[index + 1].1 : nil
        neighbours[id] = (newer, older)
      }
    }
    return neighbours
  }

  /// Who checked for secrecy, and when, is private in the schema; the other steps are public.
  private func publicSteps(of notice: Notice)
    -> [(step: Notice.ApprovalStep.Name, by: String, on: CalendarDate)]
  {
    notice.approval.filter { $0.name != .secrecyChecked }
      .map { ($0.name, directory.person($0.by).name, $0.on) }
  }

  private func item(_ id: String) -> LinkCard {
    LinkCard(title: directory.titleOfItem[id] ?? id, address: .catalogue, summary: id)
  }
}

extension Crumb.Key {
  init(_ section: Notice.Section) {
    switch section {
    case .party: self = .party
    case .residency: self = .residency
    case .finance: self = .finance
    }
  }
}

extension NoticeCard {
  init(
    _ notice: Document<Notice>, isCorrected: Bool, publicity: PublicityWindow?, today: CalendarDate
  ) {
    let value = notice.value
    let publicity = value.withdrawn == nil ? publicity : nil
    self.init(
      title: value.title, address: notice.address,
      section: value.section, date: value.date, period: value.period, summary: value.summary,
      item: value.item, isWithdrawn: value.withdrawn != nil, isCorrected: isCorrected,
      isCorrection: value.corrects != nil,
      publicity: publicity, publicityState: publicity?.state(on: today))
  }
}

extension Document where Value == Notice {
  var link: LinkCard { link(value.title, value.summary) }
}
