import Disclosure

/// Fills the objects that several templates share.
struct PageData: Sendable {
  let strings: SiteStrings
  let links: PageLinks
  let templates: TemplateRenderer
  /// Before the ids of what is on the page: several sheets on one would share them otherwise.
  var idPrefix = ""

  func inline(_ text: String?) -> TemplateValue {
    guard let text else { return .absent }
    let html = InlineMarkdown.html(text)
    guard links.view.marksChinese, holdsHan(text) else { return .html(html) }
    return .html(Array("<span lang=\"zh-Hans\">".utf8) + html + "</span>".utf8)
  }

  func link(_ address: Address?) -> TemplateValue { .address(address.map { links.to($0) }) }

  func phoneFields(_ phone: String?) -> [String: TemplateValue] {
    ["phone": .text(phone), "phone_link": .address(PageLinks.phone(phone))]
  }

  func emailFields(_ email: String?) -> [String: TemplateValue] {
    ["email": .text(email), "email_link": .address(PageLinks.email(email))]
  }

  func dateFields(_ name: String, _ date: CalendarDate?) -> [String: TemplateValue] {
    [
      name: .text(date.map(strings.date)), name + "_iso": .text(date.map { "\($0)" }),
    ]
  }

  /// Absent where there is nothing to list.
  func group(_ objects: [TemplateObject], _ fields: TemplateFields, more: Address? = nil)
    -> TemplateValue
  {
    guard !objects.isEmpty, case .object(let group) = CardShapes.group(fields) else {
      return .absent
    }
    return .object(
      TemplateObject(group, ["items": .objects(objects), "more_link": link(more)]))
  }

  func group(_ texts: [String]) -> TemplateValue {
    guard !texts.isEmpty else { return .absent }
    return .object(TemplateObject(CardShapes.texts, ["items": .texts(texts)]))
  }

  func card(_ card: LinkCard, fragment: String? = nil) -> TemplateObject {
    TemplateObject(
      CardShapes.link,
      [
        "title": inline(card.title), "link": .address(links.to(card.address, fragment: fragment)),
        "summary": inline(card.summary),
      ])
  }

  func person(_ person: PersonLink) -> TemplateObject {
    TemplateObject(
      CardShapes.person, ["name": .text(person.name), "link": link(person.address)])
  }

  func card(_ card: NoticeCard) -> TemplateObject {
    TemplateObject(
      CardShapes.notice,
      [
        "title": inline(card.title), "link": link(card.address),
        "section": .text(strings.title(of: card.section)),
        "period": .text(card.period.map(strings.period)), "summary": inline(card.summary),
        "withdrawn": .flag(card.isWithdrawn), "corrected": .flag(card.isCorrected),
        "correction": .flag(card.isCorrection),
        "publicity": publicity(card),
      ].merging(dateFields("date", card.date)) { $1 })
  }

  /// With the last day while it is open: the days left are those of the day of the build.
  private func publicity(_ card: NoticeCard) -> TemplateValue {
    guard let state = card.publicityState else { return .absent }
    return .object(
      TemplateObject(
        CardShapes.publicityState,
        [
          "state": .text(strings.state(state)), "is_open": .flag(state.isOpen),
          "until": .text(state.isOpen ? card.publicity.map(strings.until) : nil),
        ]))
  }

  /// Cards of a list, rendered one by one: lists are long, and cards of few structures.
  func cards(_ cards: [NoticeCard]) -> TemplateValue {
    guard !cards.isEmpty else { return .absent }
    return .html(cards.flatMap { templates.render("notice-card", card($0)) })
  }

  func card(_ card: DutyCard) -> TemplateObject {
    TemplateObject(
      CardShapes.duty,
      [
        "title": inline(card.title), "link": link(card.address),
        "summary": inline(card.summary), "post": .text(card.post),
        "holders": .objects(card.holders.map(person)), "keywords": .texts(card.keywords),
        "withdrawn": .flag(card.isWithdrawn),
      ].merging(phoneFields(card.phone)) { $1 })
  }

  func card(_ card: CommitmentCard) -> TemplateObject {
    TemplateObject(
      CardShapes.commitment,
      [
        "title": inline(card.title), "link": link(card.address), "service": .text(card.service),
        "post": .text(card.post), "acknowledge": .text(card.acknowledge.map(strings.limit)),
        "resolve": .text(strings.limit(card.resolve)), "latest": latest(card),
        "withdrawn": .flag(card.isWithdrawn),
      ])
  }

  func card(_ card: WorkerCard) -> TemplateObject {
    TemplateObject(
      CardShapes.worker,
      [
        "name": .text(card.name), "link": link(card.address), "kind": .text(card.kind),
        "posts": .text(strings.joined(card.posts)), "grids": .text(strings.joined(card.grids)),
        "lent": .flag(card.isLent),
      ].merging(phoneFields(card.phone)) { $1 })
  }

  func committee(_ committee: CommitteeCard) -> TemplateObject {
    let member = CardShapes.person.adding(["role": .text])
    return TemplateObject(
      CardShapes.committee,
      [
        "place": .text(committee.address), "hours": .text(committee.hours),
        "members": .objects(
          committee.members.map {
            TemplateObject(
              member, ["name": .text($0.name), "role": .text($0.role), "link": link($0.worker)])
          }),
      ].merging(phoneFields(committee.phone)) { $1 }
        .merging(emailFields(committee.email)) { $1 })
  }

  func office(_ office: Community.Office) -> TemplateObject {
    TemplateObject(
      CardShapes.office,
      ["place": .text(office.address), "hours": .text(office.hours)]
        .merging(phoneFields(office.phone)) { $1 }.merging(emailFields(office.email)) { $1 })
  }

  func attachments(_ attachments: [AttachmentLink]) -> TemplateValue {
    group(
      attachments.map {
        TemplateObject(
          CardShapes.attachment,
          [
            "title": .text($0.title), "link": link($0.address), "type": .text($0.type),
            "size": .text(strings.size($0.size)),
          ])
      }, CardShapes.attachment)
  }
}
