import Disclosure

extension PageData {
  func notice(_ page: NoticePage, _ common: [String: TemplateValue]) -> TemplateObject {
    var values = common
    values.merge(dateFields("date", page.card.date)) { $1 }
    values["section"] = .text(strings.title(of: page.card.section))
    values["period"] = .text(page.card.period.map(strings.period))
    values["item"] = .object(
      card(
        LinkCard(title: page.item.title, address: page.item.address, summary: nil),
        fragment: page.item.summary.map(CatalogueAnchor.item)))
    values["item_list"] = link(page.itemList)
    values["sheet_link"] = link(page.sheet)
    values["ledger_link"] = link(page.ledger)
    values["responsible"] = .object(person(page.responsible))
    values["corrects"] = optional(page.corrects)
    values["corrected_by"] = optional(page.correctedBy)
    values["newer"] = optional(page.newer)
    values["older"] = optional(page.older)
    values["publicity"] = publicity(page.publicity, page.card)
    values["balances"] = balances(page.accounts)
    values["accounts"] = accounts(page.accounts?.totals)
    values["series"] = series(page.accounts?.series)
    values["approval"] = approval(page)
    values["tables"] = tables(page.tables)
    values["attachments"] = attachments(page.attachments)
    return TemplateObject(PageShapes.notice, values)
  }

  private func optional(_ link: LinkCard?) -> TemplateValue {
    link.map { .object(card($0)) } ?? .absent
  }

  func withdrawn(_ withdrawal: Withdrawal?) -> TemplateValue {
    guard let withdrawal else { return .absent }
    return .object(
      TemplateObject(
        CardShapes.withdrawal,
        ["reason": .text(withdrawal.reason)].merging(dateFields("date", withdrawal.on)) { $1 }))
  }

  private func publicity(_ publicity: PublicityPeriod?, _ card: NoticeCard) -> TemplateValue {
    guard let publicity, let window = card.publicity, let state = card.publicityState else {
      return .absent
    }
    return .object(
      TemplateObject(
        CardShapes.publicity,
        [
          "span": .text(strings.span(window)), "about": .text(publicity.about),
          "place": .text(publicity.place), "result": .text(publicity.result),
          "state": .text(strings.state(state)), "is_open": .flag(state.isOpen),
        ].merging(phoneFields(publicity.phone)) { $1 }))
  }

  private func approval(_ page: NoticePage) -> TemplateValue {
    return group(
      page.approval.map { step in
        TemplateObject(
          CardShapes.approvalStep,
          [
            "step": .text(strings.name("step", step.step.rawValue)), "by": .text(step.by),
          ].merging(dateFields("date", step.on)) { $1 })
      }, CardShapes.approvalStep)
  }
}

/// Ids on the catalogue page. They hold a capital, so they never meet the id of a heading.
enum CatalogueAnchor {
  static func section(_ id: String) -> String { "Section-" + id }
  static func item(_ id: String) -> String { "Item-" + id }
}
