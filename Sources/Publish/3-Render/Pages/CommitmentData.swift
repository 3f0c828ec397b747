import Disclosure

extension PageData {
  /// The table of all promises.
  func commitments(_ rows: [CommitmentRow]) -> TemplateObject {
    TemplateObject(
      PageShapes.commitments, ["commitments": group(rows.map(row), CardShapes.commitmentRow)])
  }

  private func row(_ row: CommitmentRow) -> TemplateObject {
    let card = row.card
    return TemplateObject(
      CardShapes.commitmentRow,
      [
        "title": inline(card.title), "link": link(card.address), "service": .text(card.service),
        "post": .text(card.post), "holders": .objects(row.holders.map(person)),
        "acknowledge": .text(card.acknowledge.map(strings.limit)),
        "resolve": .text(strings.limit(card.resolve)), "withdrawn": .flag(card.isWithdrawn),
        "channels": channels(row.channels), "remedy": .text(row.remedy),
        "latest": latest(card),
      ])
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
    values["results"] = group(page.results.map(result), CardShapes.result)
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

  /// `18（22人评价）`
  private func satisfied(_ result: Commitment.Result) -> String? {
    guard let satisfied = result.satisfied else { return nil }
    guard let rated = result.rated else { return String(satisfied) }
    return strings(.satisfiedOf, ["satisfied": String(satisfied), "rated": String(rated)])
  }

  func latest(_ card: CommitmentCard) -> TemplateValue {
    card.latest.map { .object(result($0)) } ?? .absent
  }

  private func result(_ result: Commitment.Result) -> TemplateObject {
    TemplateObject(
      CardShapes.result,
      [
        "period": .text(strings.period(result.period)), "total": .text(String(result.total)),
        "on_time": .text(String(result.onTime)),
        "satisfied": .text(satisfied(result)),
        "is_kept": .flag(result.isKept == true), "is_broken": .flag(result.isKept == false),
      ])
  }
}
