import Disclosure

extension Notice {
  init(_ fields: inout FieldReader, section: Section) {
    self.init(
      section: section, title: fields.text("title"), item: fields.text("item"),
      date: fields.date("date"), responsible: fields.text("responsible"))
    period = fields.optionalText("period")
    summary = fields.optionalText("summary")
    if var chain = fields.reader("approval") {
      approval = ApprovalStep.chain(in: &chain)
      fields.absorb(chain)
    }
    if var window = fields.reader("publicity") {
      publicity = PublicityPeriod(&window)
      fields.absorb(window)
    }
    attachments = Attachment.list(in: fields)
    tables = TableReference.list(in: fields)
    post = fields.optionalText("post")
    if var happened = fields.reader("event") {
      event = Event(
        name: happened.text("name"), date: happened.date("date"),
        until: happened.optionalDate("until"))
      fields.absorb(happened)
    }
    stage = fields.optionalText("stage").flatMap(CatalogueItem.Stage.init)
    book = fields.optionalText("book")
    ledger = fields.optionalText("ledger")
    numbering = fields.optionalText("numbering").flatMap(VoucherNumbering.init) ?? .none
    openingBalance = fields.money("opening_balance")
    closingBalance = fields.money("closing_balance")
    income = fields.money("income")
    expense = fields.money("expense")
    corrects = fields.optionalText("corrects")
    withdrawn = Withdrawal(of: &fields)
  }
}

extension Withdrawal {
  /// Nil where the page was not withdrawn.
  init?(of page: inout FieldReader) {
    guard var fields = page.reader("withdrawn") else { return nil }
    self.init(on: fields.date("on"), reason: fields.text("reason"))
    page.absorb(fields)
  }
}

extension Notice.ApprovalStep {
  fileprivate static func chain(in fields: inout FieldReader) -> [Self] {
    var steps: [Self] = []
    for name in Name.allCases {
      guard var step = fields.reader(name.rawValue) else { continue }
      steps.append(Self(name: name, by: step.text("by"), on: step.date("on")))
      fields.absorb(step)
    }
    return steps
  }
}

extension PublicityPeriod {
  fileprivate init(_ fields: inout FieldReader) {
    self.init(
      from: fields.date("from"), until: fields.optionalDate("until"), days: fields.integer("days"),
      workingDays: fields.integer("working_days"), about: fields.optionalText("about"),
      place: fields.optionalText("where"), phone: fields.optionalText("phone"))
    result = fields.optionalText("result")
  }
}

extension FreePage {
  init(_ fields: inout FieldReader) {
    self.init(title: fields.text("title"))
    summary = fields.optionalText("summary")
    date = fields.optionalDate("date")
    order = fields.integer("order")
    withdrawn = Withdrawal(of: &fields)
    attachments = Attachment.list(in: fields)
    tables = TableReference.list(in: fields)
  }
}
