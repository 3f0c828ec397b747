/// The objects that several templates are given. Names that end in `link` are addresses.
enum CardShapes {
  static let link: TemplateFields = ["title": .html, "link": .address, "summary": .html]

  static let person: TemplateFields = ["name": .text, "link": .address]

  static let notice: TemplateFields = [
    "title": .html, "link": .address, "section": .text, "date": .text, "date_iso": .text,
    "period": .text, "summary": .html, "withdrawn": .flag, "corrected": .flag,
    "correction": .flag, "publicity": .object(publicityState),
  ]

  static let duty: TemplateFields = [
    "title": .html, "link": .address, "summary": .html, "post": .text,
    "holders": .list(.object(person)), "phone": .text, "phone_link": .address,
    "keywords": .list(.text), "withdrawn": .flag,
  ]

  static let commitment: TemplateFields = [
    "title": .html, "link": .address, "service": .text, "post": .text, "acknowledge": .text,
    "resolve": .text, "withdrawn": .flag, "latest": .object(result),
  ]

  static let commitmentRow = commitment.adding([
    "holders": .list(.object(person)), "channels": group(channel), "remedy": .text,
  ])

  static let worker: TemplateFields = [
    "name": .text, "link": .address, "kind": .text, "posts": .text, "grids": .text,
    "phone": .text, "phone_link": .address, "lent": .flag,
  ]

  static let staffing: TemplateFields = [
    "sum": .text, "parts": .text, "lent": .text, "short": .text,
  ]

  static let vacancy: TemplateFields = ["post": .text, "state": .text]

  static let secondment: TemplateFields = ["to": .text, "span": .text, "approval": .text]

  static let table: TemplateFields = [
    "anchor": .text, "title": .html, "summary": .html, "is_ledger": .flag, "head": .html,
    "rows": .html,
  ]

  static let attachment: TemplateFields = [
    "title": .text, "link": .address, "type": .text, "size": .text,
  ]

  static let committee: TemplateFields = [
    "phone": .text, "phone_link": .address, "email": .text, "email_link": .address,
    "place": .text, "hours": .text, "members": .list(.object(person.adding(["role": .text]))),
  ]

  static let office: TemplateFields = [
    "place": .text, "hours": .text, "phone": .text, "phone_link": .address, "email": .text,
    "email_link": .address,
  ]

  /// A list under a heading: absent when it is empty, so that the heading goes too.
  static func group(_ fields: TemplateFields) -> TemplateShape {
    .object(["items": .list(.object(fields)), "more_link": .address])
  }

  static let texts: TemplateFields = ["items": .list(.text)]

  static let contentsEntry: TemplateFields = ["title": .text, "link": .address, "is_nested": .flag]
  static let contents: TemplateFields = ["items": .list(.object(contentsEntry))]
  static let crumb: TemplateFields = ["title": .html, "link": .address]
  static let trail: TemplateFields = ["items": .list(.object(crumb))]
  static let feed: TemplateFields = ["name": .text, "link": .address, "json_link": .address]
  /// A duty under the words that people look for.
  static let need: TemplateFields = ["words": .text, "duty": .object(duty)]
  static let contact = person.adding(phone)
  static let foundGrid: TemplateFields = [
    "name": .text, "area": .text, "buildings": .text, "workers": .list(.object(contact)),
  ]

  static let phone: TemplateFields = ["phone": .text, "phone_link": .address]

  /// How to complain of a page, and what happens then.
  static let complaint: TemplateFields = [
    "id": .text, "is_for_street": .flag, "mail_link": .address, "form_link": .address,
    "place": .text, "hours": .text, "next": .text, "committee": .object(phone),
    "street": .object(phone), "hotline": .object(phone),
  ]

  /// The way to this page in another view.
  static let view: TemplateFields = ["title": .text, "link": .address, "language": .text]

  /// This page in a language, with its whole address.
  static let alternate: TemplateFields = ["language": .text, "link": .address]

  static let navigation: TemplateFields = [
    "title": .text, "link": .address, "is_current": .flag, "is_here": .flag,
  ]
  static let homeSection: TemplateFields = [
    "name": .text, "link": .address, "more": .text, "notices": .html,
  ]
  static let year: TemplateFields = ["title": .text, "link": .address, "is_current": .flag]
  static let years: TemplateFields = [
    "items": .list(.object(year)), "all_link": .address, "is_all": .flag,
  ]
  static let itemLink: TemplateFields = [
    "title": .html, "link": .address, "count": .text, "is_current": .flag,
  ]
  static let itemFilter: TemplateFields = ["items": .list(.object(itemLink))]
  static let abbreviation: TemplateFields = ["short": .text, "full": .text]

  /// An entry of the index: a title, or another word with the title it leads to.
  static let indexEntry: TemplateFields = ["word": .text, "title": .html, "link": .address]

  static let letter: TemplateFields = [
    "letter": .text, "anchor": .text, "anchor_link": .address,
    "entries": .list(.object(indexEntry)),
  ]

  static let topic: TemplateFields = [
    "title": .text, "link": .address, "years": .list(.object(year)),
    "items": .list(.object(itemLink)),
  ]

  static let paging: TemplateFields = [
    "page": .text, "previous_link": .address, "next_link": .address,
  ]
  static let withdrawal: TemplateFields = ["date": .text, "date_iso": .text, "reason": .text]
  /// Where today stands in a publicity period, in words.
  static let publicityState: TemplateFields = [
    "state": .text, "is_open": .flag, "until": .text,
  ]
  static let publicity: TemplateFields = [
    "span": .text, "about": .text, "place": .text, "phone": .text, "phone_link": .address,
    "result": .text, "state": .text, "is_open": .flag,
  ]
  /// An amount, and what it was put right to.
  static let figure: TemplateFields = ["amount": .text, "corrected": .text]
  static let balances: TemplateFields = [
    "opening": .object(figure), "income": .object(figure), "expense": .object(figure),
    "closing": .object(figure), "worked": .text,
    "carried_from": .object(link),
  ]
  static let account: TemplateFields = [
    "account": .text, "income": .text, "expense": .text, "rows": .text, "worked": .text,
    "table_link": .address,
  ]
  static let accounts: TemplateFields = [
    "items": .list(.object(account)), "income": .text, "expense": .text, "rows": .text,
    "chart": .html,
  ]
  static let seriesRow: TemplateFields = [
    "period": .text, "link": .address, "opening": .text, "income": .text, "expense": .text,
    "closing": .text, "correction": .flag, "sheet_link": .address,
    "ledger_link": .address,
  ]
  /// An account book over time.
  static let series: TemplateFields = [
    "anchor": .text, "title": .text, "chart": .html, "items": .list(.object(seriesRow)),
    "has_sheets": .flag, "all_link": .address,
  ]
  /// The foot of a sheet that is printed and hung up.
  static let seal: TemplateFields = [
    "community": .text, "street": .text, "district": .text, "city": .text, "kind": .text,
    "date": .text, "date_iso": .text, "place": .text, "phone": .text, "url": .text,
    "qr": .html,
  ]
  static let approvalStep: TemplateFields = [
    "step": .text, "by": .text, "date": .text, "date_iso": .text,
  ]
  static let grid: TemplateFields = ["name": .text, "area": .text, "buildings": .text]
  static let channel: TemplateFields = ["kind": .text, "value": .text, "link": .address]
  static let result: TemplateFields = [
    "period": .text, "total": .text, "on_time": .text, "satisfied": .text,
    "is_kept": .flag, "is_broken": .flag,
  ]
  static let training: TemplateFields = [
    "person": .object(person), "trained": .text, "trained_iso": .text, "due": .text,
    "due_iso": .text, "is_overdue": .flag,
  ]
  static let catalogueItem: TemplateFields = [
    "anchor": .text, "category": .text, "title": .html, "elements": .text, "basis": .text,
    "cadence": .text, "owner": .text, "channels": .text, "newest": .object(notice),
    "force": .text, "all_link": .address,
  ]
  static let catalogueSection: TemplateFields = [
    "name": .text, "anchor": .text, "items": .list(.object(catalogueItem)),
  ]
}
