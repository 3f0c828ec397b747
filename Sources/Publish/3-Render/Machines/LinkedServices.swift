import Disclosure
import SourceText

extension LinkedData {
  /// `GovernmentService`: what a post does for residents; what it promised is related to it.
  func service(_ page: DutyPage, _ json: inout JSONWriter) {
    open(page.card.title, page.card.summary, page.card.address, &json)
    if let audience = page.audience {
      json.key("audience")
      json.beginMap()
      json.entry("@type", "Audience")
      json.entry("audienceType", audience)
      json.endMap()
    }
    json.key("availableChannel")
    json.beginMap()
    json.entry("@type", "ServiceChannel")
    json.entry("serviceUrl", site.url(of: page.card.address))
    phone(page.card.phone ?? site.community.office.phone, &json)
    place(page.place ?? site.community.office.address, &json)
    json.endMap()
    json.key("isRelatedTo")
    json.beginList()
    for commitment in page.commitments {
      json.beginMap()
      json.entry("@type", "GovernmentService")
      json.entry("@id", site.url(of: commitment.address))
      json.entry("name", InlineMarkdown.plainText(commitment.title))
      json.endMap()
    }
    json.endList()
    json.endMap()
  }

  /// `GovernmentService`: a promise, with the time it names on each of its channels.
  func service(_ page: CommitmentPage, _ json: inout JSONWriter) {
    open(page.card.title, page.card.service, page.card.address, &json)
    json.entry("serviceType", page.card.service)
    json.entry("termsOfService", page.remedy)
    json.key("availableChannel")
    json.beginList()
    for channel in page.channels { self.channel(channel, page.card, &json) }
    json.endList()
    json.endMap()
  }

  private func open(
    _ title: String, _ description: String?, _ address: Address, _ json: inout JSONWriter
  ) {
    json.beginMap()
    json.entry("@type", "GovernmentService")
    json.entry("@id", site.url(of: address))
    json.entry("name", InlineMarkdown.plainText(title))
    json.entry("description", ifPresent: description.map(InlineMarkdown.plainText))
    json.key("serviceOperator")
    reference(&json)
  }

  private func channel(
    _ channel: Commitment.Channel, _ card: CommitmentCard, _ json: inout JSONWriter
  ) {
    json.beginMap()
    json.entry("@type", "ServiceChannel")
    json.entry("name", strings.name("channel", channel.kind))
    switch channel.kind {
    case "phone": phone(channel.value, &json)
    case "window": place(channel.value, &json)
    default:
      if let url = PageLinks.web(channel.value) {
        json.entry("serviceUrl", url)
      } else {
        json.entry("description", channel.value)
      }
    }
    json.entry("processingTime", processingTime(card.resolve))
    json.endMap()
  }

  /// An ISO 8601 duration where there is one. It has none for working days and working hours, and
  /// to write `P3D` for three of them would promise more than was promised: they are given in words,
  /// which schema.org allows in place of any type.
  private func processingTime(_ limit: TimeLimit) -> String {
    switch limit.unit {
    case .days: "P\(limit.count)D"
    case .workingDays, .workingHours: strings.limit(limit)
    }
  }

  private func phone(_ number: String, _ json: inout JSONWriter) {
    json.key("servicePhone")
    json.beginMap()
    json.entry("@type", "ContactPoint")
    json.entry("telephone", number)
    json.endMap()
  }

  private func place(_ address: String, _ json: inout JSONWriter) {
    json.key("serviceLocation")
    json.beginMap()
    json.entry("@type", "Place")
    json.entry("address", address)
    json.endMap()
  }
}
