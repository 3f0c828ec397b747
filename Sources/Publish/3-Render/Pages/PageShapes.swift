/// What each template that the program renders is given. The one place to look when writing a
/// template: names not here do not exist, and are refused before anything is rendered.
enum PageShapes {
  static let all: [String: TemplateFields] = [
    "layout": layout, "header": header, "feeds": feeds, "footer": footer, "home": home,
    "find": find, "search": search, "notices": notices,
    "notice": notice, "notice-card": CardShapes.notice, "duties": duties, "duty": duty,
    "workers": workers, "worker": worker,
    "commitments": commitments, "commitment": commitment, "catalogue": catalogue,
    "coverage": coverage, "accounts": accounts, "sheets": sheets, "sheet": notice,
    "supervision": supervision, "free": free, "404": notFound,
    "moved": moved, "erased": [:],
  ]

  /// Around every page; `main` is the page itself.
  static let layout: TemplateFields = [
    "language": .text, "root": .address, "page_title": .text, "description": .text,
    "is_elder": .flag, "views": .list(.object(CardShapes.view)), "canonical": .address,
    "alternates": .list(.object(CardShapes.alternate)),
    "header": .html, "main": .html, "footer": .html,
    "feeds": .html,
    "trail": .object(CardShapes.trail),
    "is_hidden": .flag, "is_search": .flag, "is_article": .flag, "plain_title": .text,
    "site_name": .text,
    "url": .address, "linked_data": .html,
  ]

  static let header: TemplateFields = [
    "community": .text, "home_link": .address,
    "navigation": .list(.object(CardShapes.navigation)),
  ]

  /// In the head of every page.
  static let feeds: TemplateFields = ["feeds": .list(.object(CardShapes.feed))]

  static let footer: TemplateFields = [
    "is_elder": .flag,
    "community": .text, "street": .text, "district": .text, "city": .text,
    "office": .object(CardShapes.office), "pages": CardShapes.group(CardShapes.link),
    "catalogue_link": .address, "feed_link": .address, "address": .text,
    "icp": .text, "police_record": .text, "as_of": .text, "as_of_iso": .text,
  ]

  /// What pages with a body share.
  static let page: TemplateFields = [
    "title": .html, "summary": .html, "body": .html,
    "contents": .object(CardShapes.contents), "tables": .list(.object(CardShapes.table)),
    "attachments": CardShapes.group(CardShapes.attachment),
    "abbreviations": CardShapes.group(CardShapes.abbreviation),
    "withdrawn": .object(CardShapes.withdrawal), "complaint": .object(CardShapes.complaint),
  ]

  static let home: TemplateFields = [
    "open": .html, "find_link": .address, "search_link": .address, "sheets_link": .address,
    "title": .text, "street": .text, "district": .text, "city": .text,
    "office": .object(CardShapes.office), "committee": .object(CardShapes.committee),
    "sections": .list(.object(CardShapes.homeSection)),
    "duties": CardShapes.group(CardShapes.duty),
    "commitments": CardShapes.group(CardShapes.commitment),
    "workers": CardShapes.group(CardShapes.worker),
    "supervision": CardShapes.group(CardShapes.link), "supervision_link": .address,
    "catalogue_link": .address, "coverage": .object(CardShapes.coverageNote),
  ]

  static let find: TemplateFields = [
    "duties": CardShapes.group(CardShapes.need), "grids": CardShapes.group(CardShapes.foundGrid),
    "workers": CardShapes.group(CardShapes.worker),
  ]

  static let search: TemplateFields = [
    "script_link": .address, "index_link": .address, "shards": .text, "found": .text,
    "letters": .list(.object(CardShapes.letter)), "topics": .list(.object(CardShapes.topic)),
    "duties_link": .address, "commitments_link": .address, "workers_link": .address,
    "supervision_link": .address, "catalogue_link": .address,
  ]

  static let notices: TemplateFields = [
    "title": .text, "feed_link": .address, "notices": .html,
    "years": .object(CardShapes.years), "items": .object(CardShapes.itemFilter),
    "accounts_link": .address,
    "paging": .object(CardShapes.paging),
  ]

  static let notice = page.adding([
    "section": .text, "date": .text, "date_iso": .text, "period": .text,
    "item": .object(CardShapes.link), "item_list": .address, "sheet_link": .address,
    "ledger_link": .address, "seal": .object(CardShapes.seal), "is_wide": .flag,
    "responsible": .object(CardShapes.person),
    "corrects": .object(CardShapes.link), "corrected_by": .object(CardShapes.link),
    "publicity": .object(CardShapes.publicity),
    "balances": .object(CardShapes.balances), "accounts": .object(CardShapes.accounts),
    "series": .object(CardShapes.series),
    "approval": CardShapes.group(CardShapes.approvalStep),
    "newer": .object(CardShapes.link), "older": .object(CardShapes.link),
  ])

  static let duties: TemplateFields = ["duties": .list(.object(CardShapes.duty))]

  static let duty = page.adding([
    "post": .text, "holders": .list(.object(CardShapes.person)), "phone": .text,
    "phone_link": .address, "vacancy": .text, "is_first_receiver": .flag, "audience": .text,
    "place": .text,
    "hours": .text, "methods": .text, "updated": .text, "updated_iso": .text,
    "basis": .object(CardShapes.texts), "steps": .object(CardShapes.texts),
    "materials": .object(CardShapes.texts),
    "commitments": CardShapes.group(CardShapes.commitment),
  ])

  static let workers: TemplateFields = [
    "workers": .list(.object(CardShapes.worker)), "staffing": .object(CardShapes.staffing),
    "vacancies": CardShapes.group(CardShapes.vacancy),
    "training": CardShapes.group(CardShapes.training),
  ]

  static let worker: TemplateFields = [
    "initial": .text,
    "complaint": .object(CardShapes.complaint),
    "name": .text, "kind": .text, "posts": .text, "phone": .text, "phone_link": .address,
    "mobile": .text, "mobile_link": .address, "email": .text, "email_link": .address,
    "photo_link": .address, "qualification": .text, "grade": .text, "since": .text,
    "since_iso": .text, "until": .text, "until_iso": .text, "trained": .text,
    "trained_iso": .text, "training_due": .text, "mentor": .object(CardShapes.person),
    "secondment": .object(CardShapes.secondment),
    "grids": CardShapes.group(CardShapes.grid),
    "duties": CardShapes.group(CardShapes.duty),
    "commitments": CardShapes.group(CardShapes.commitment),
  ]

  static let commitments: TemplateFields = [
    "commitments": CardShapes.group(CardShapes.commitmentRow)
  ]

  static let commitment = page.adding([
    "service": .text, "post": .text, "holders": .list(.object(CardShapes.person)),
    "acknowledge": .text, "resolve": .text, "duty": .object(CardShapes.link), "remedy": .text,
    "measure": .text, "from": .text, "from_iso": .text,
    "channels": CardShapes.group(CardShapes.channel),
    "results": CardShapes.group(CardShapes.result),
  ])

  static let catalogue: TemplateFields = [
    "coverage_link": .address, "sections": .list(.object(CardShapes.catalogueSection)),
  ]

  static let coverage: TemplateFields = [
    "as_of": .text, "as_of_iso": .text, "catalogue_link": .address, "data_link": .address,
    "has_provisional": .flag, "counts": .list(.object(CardShapes.coverageCount)),
    "sections": .list(.object(CardShapes.coverageSection)),
  ]

  static let accounts: TemplateFields = [
    "data_link": .address, "table_link": .address, "books": .list(.object(CardShapes.series)),
  ]

  static let sheets: TemplateFields = ["is_week": .flag, "sheets": .html]

  static let supervision: TemplateFields = [
    "committee": .object(CardShapes.committee),
    "pages": CardShapes.group(CardShapes.link),
  ]

  static let free = page.adding([
    "date": .text, "date_iso": .text, "committee": .object(CardShapes.committee),
  ])

  /// A whole page, without layout.
  static let moved: TemplateFields = ["language": .text, "title": .text, "link": .address]

  static let notFound: TemplateFields = ["home_link": .address, "catalogue_link": .address]
}
