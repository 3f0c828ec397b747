/// What each template that the program renders is given. The one place to look when writing a
/// template: names not here do not exist, and are refused before anything is rendered.
enum PageShapes {
  static let all: [String: TemplateFields] = [
    "layout": layout, "header": header, "footer": footer, "home": home, "notices": notices,
    "notice": notice, "duties": duties, "duty": duty, "workers": workers, "worker": worker,
    "commitments": commitments, "commitment": commitment, "catalogue": catalogue,
    "supervision": supervision, "free": free, "404": notFound,
  ]

  /// Around every page; `main` is the page itself.
  static let layout: TemplateFields = [
    "language": .text, "root": .address, "page_title": .text, "description": .text,
    "header": .html, "main": .html, "footer": .html, "is_home": .flag,
    "feeds": .list(.object(["name": .text, "link": .address])),
    "trail": .object(["items": .list(.object(["title": .html, "link": .address]))]),
  ]

  static let header: TemplateFields = [
    "community": .text, "home_link": .address,
    "navigation": .list(
      .object(["title": .text, "link": .address, "is_current": .flag, "is_here": .flag])),
  ]

  static let footer: TemplateFields = [
    "community": .text, "street": .text, "district": .text, "city": .text,
    "office": .object(CardShapes.office), "pages": CardShapes.group(CardShapes.link),
    "catalogue_link": .address, "feed_link": .address, "updated": .text, "updated_iso": .text,
  ]

  /// What pages with a title and a body share.
  static let page: TemplateFields = [
    "title": .html, "summary": .html, "body": .html,
    "contents": .object([
      "items": .list(.object(["title": .text, "link": .address, "is_nested": .flag]))
    ]),
  ]

  static let home: TemplateFields = [
    "title": .text, "street": .text, "district": .text, "city": .text,
    "office": .object(CardShapes.office), "committee": .object(CardShapes.committee),
    "sections": .list(
      .object([
        "name": .text, "link": .address, "notices": .list(.object(CardShapes.notice)),
      ])),
    "duties": CardShapes.group(CardShapes.duty),
    "commitments": CardShapes.group(CardShapes.commitment),
    "workers": CardShapes.group(CardShapes.worker),
    "supervision": CardShapes.group(CardShapes.link), "supervision_link": .address,
    "catalogue_link": .address,
  ]

  static let notices: TemplateFields = [
    "title": .text, "feed_link": .address, "notices": .list(.object(CardShapes.notice)),
    "years": .object([
      "items": .list(.object(["title": .text, "link": .address, "is_current": .flag])),
      "all_link": .address, "is_all": .flag,
    ]),
    "paging": .object(["page": .text, "previous_link": .address, "next_link": .address]),
  ]

  static let notice = page.adding([
    "section": .text, "date": .text, "date_iso": .text, "period": .text,
    "item": .object(CardShapes.link), "responsible": .object(CardShapes.person),
    "withdrawn": .object(["date": .text, "date_iso": .text, "reason": .text]),
    "corrects": .object(CardShapes.link), "corrected_by": .object(CardShapes.link),
    "publicity": .object([
      "span": .text, "about": .text, "place": .text, "phone": .text, "phone_link": .address,
    ]),
    "balances": .object([
      "opening": .text, "income": .text, "expense": .text, "closing": .text,
    ]),
    "approval": CardShapes.group(["step": .text, "by": .text, "date": .text, "date_iso": .text]),
    "tables": .list(.object(CardShapes.table)),
    "attachments": CardShapes.group(CardShapes.attachment),
    "newer": .object(CardShapes.link), "older": .object(CardShapes.link),
  ])

  static let duties: TemplateFields = ["duties": .list(.object(CardShapes.duty))]

  static let duty = page.adding([
    "post": .text, "holders": .list(.object(CardShapes.person)), "phone": .text,
    "phone_link": .address, "is_first_receiver": .flag, "audience": .text, "place": .text,
    "hours": .text, "methods": .text, "updated": .text, "updated_iso": .text,
    "basis": CardShapes.texts, "steps": CardShapes.texts, "materials": CardShapes.texts,
    "commitments": CardShapes.group(CardShapes.commitment),
    "attachments": CardShapes.group(CardShapes.attachment),
  ])

  static let workers: TemplateFields = ["workers": .list(.object(CardShapes.worker))]

  static let worker: TemplateFields = [
    "name": .text, "kind": .text, "posts": .text, "phone": .text, "phone_link": .address,
    "mobile": .text, "mobile_link": .address, "email": .text, "email_link": .address,
    "photo_link": .address, "qualification": .text, "grade": .text, "since": .text,
    "since_iso": .text, "until": .text, "until_iso": .text,
    "grids": CardShapes.group(["name": .text, "area": .text, "buildings": .text]),
    "duties": CardShapes.group(CardShapes.duty),
    "commitments": CardShapes.group(CardShapes.commitment),
  ]

  static let commitments: TemplateFields = [
    "commitments": .list(.object(CardShapes.commitment))
  ]

  static let commitment = page.adding([
    "service": .text, "post": .text, "holders": .list(.object(CardShapes.person)),
    "acknowledge": .text, "resolve": .text, "duty": .object(CardShapes.link), "remedy": .text,
    "measure": .text, "from": .text, "from_iso": .text,
    "channels": CardShapes.group(["kind": .text, "value": .text, "link": .address]),
    "results": CardShapes.group([
      "period": .text, "total": .text, "on_time": .text, "satisfied": .text,
    ]),
  ])

  static let catalogue: TemplateFields = [
    "sections": .list(
      .object([
        "name": .text, "anchor": .text,
        "items": .list(
          .object([
            "anchor": .text, "category": .text, "title": .html, "elements": .text,
            "basis": .text, "cadence": .text, "owner": .text, "channels": .text,
            "newest": .object(CardShapes.notice),
          ])),
      ]))
  ]

  static let supervision: TemplateFields = [
    "committee": .object(CardShapes.committee),
    "pages": CardShapes.group(CardShapes.link),
  ]

  static let free = page.adding([
    "date": .text, "date_iso": .text, "tables": .list(.object(CardShapes.table)),
    "attachments": CardShapes.group(CardShapes.attachment),
    "committee": .object(CardShapes.committee),
  ])

  static let notFound: TemplateFields = ["home_link": .address, "catalogue_link": .address]
}
