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

  func commitment(_ page: CommitmentPage, _ common: [String: TemplateValue]) -> TemplateObject {
    var values = common
    values.merge(dateFields("from", page.from)) { $1 }
    values["service"] = .text(page.card.service)
    values["post"] = .text(page.card.post)
    values["holders"] = .objects(page.holders.map(person))
    values["acknowledge"] = .text(page.card.acknowledge.map(strings.limit))
    values["resolve"] = .text(strings.limit(page.card.resolve))
    values["duty"] = page.duty.map { .object(card($0)) } ?? .absent
    values["remedy"] = .text(page.remedy)
    values["measure"] = .text(page.measure)
    values["channels"] = channels(page.channels)
    values["results"] = results(page.results)
    values["tables"] = tables(page.tables)
    values["attachments"] = attachments(page.attachments)
    return TemplateObject(PageShapes.commitment, values)
  }

  private func channels(_ channels: [Commitment.Channel]) -> TemplateValue {
    return group(
      channels.map { channel in
        let link: String? =
          switch channel.kind {
          case "phone": PageLinks.phone(channel.value)
          case "email": PageLinks.email(channel.value)
          default: PageLinks.web(channel.value)
          }
        return TemplateObject(
          CardShapes.channel,
          [
            "kind": .text(strings.name("channel", channel.kind)), "value": .text(channel.value),
            "link": .address(link),
          ])
      }, CardShapes.channel)
  }

  private func results(_ results: [Commitment.Result]) -> TemplateValue {
    return group(
      results.map { result in
        TemplateObject(
          CardShapes.result,
          [
            "period": .text(strings.period(result.period)), "total": .text(String(result.total)),
            "on_time": .text(String(result.onTime)),
            "satisfied": .text(result.satisfied.map { String($0) }),
          ])
      }, CardShapes.result)
  }
}
