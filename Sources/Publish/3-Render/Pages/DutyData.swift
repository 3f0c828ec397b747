import Disclosure

extension PageData {
  func duty(_ page: DutyPage, _ common: [String: TemplateValue]) -> TemplateObject {
    var values = common
    values.merge(phoneFields(page.card.phone)) { $1 }
    values.merge(dateFields("updated", page.updated)) { $1 }
    values["post"] = .text(page.card.post)
    values["holders"] = .objects(page.card.holders.map(person))
    values["vacancy"] = .text(page.vacancy.map(strings.vacancy))
    values["is_first_receiver"] = .flag(page.isFirstReceiver)
    values["audience"] = .text(page.audience)
    values["place"] = .text(page.place)
    values["hours"] = .text(page.hours)
    values["methods"] = .text(strings.joined(page.methods))
    values["basis"] = group(page.basis)
    values["steps"] = group(page.steps)
    values["materials"] = group(page.materials)
    values["commitments"] = group(page.commitments.map(card), CardShapes.commitment)
    values["tables"] = tables(page.tables)
    values["attachments"] = attachments(page.attachments)
    return TemplateObject(PageShapes.duty, values)
  }
}
