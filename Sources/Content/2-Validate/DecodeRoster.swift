import Disclosure

extension Worker {
  init(_ row: inout FieldReader) {
    self.init(
      id: row.text("id"), name: row.text("name"), kind: row.text("kind"),
      since: row.date("since"), until: row.optionalDate("until"),
      phone: row.optionalText("phone"), publicMobile: row.optionalText("public_mobile"),
      email: row.optionalText("email"), photo: row.optionalText("photo"),
      qualification: row.optionalText("qualification"), grade: row.optionalText("grade"))
    trained = row.optionalDate("trained")
    mentor = row.optionalText("mentor")
    let (from, until) = (row.optionalDate("secondment_from"), row.optionalDate("secondment_until"))
    secondment = row.optionalText("secondment").map {
      Secondment(
        to: $0, approval: row.optionalText("secondment_approval"), from: from, until: until)
    }
  }
}

extension Service {
  init(_ row: inout FieldReader) {
    self.init(
      worker: row.text("worker"), post: row.text("post"), grid: row.optionalText("grid"),
      from: row.date("from"), until: row.optionalDate("until"))
  }
}

extension Post {
  init(_ fields: inout FieldReader) {
    self.init(
      id: fields.text("id"), title: fields.text("title"), kind: fields.text("kind"),
      seats: fields.integer("seats") ?? 1, window: fields.optionalText("window"),
      isFirstReceiver: fields.boolean("first_receiver"),
      vacantSince: fields.optionalDate("vacant_since"))
    reportsTo = fields.optionalText("reports_to")
    shortTitles = fields.texts("short_titles")
  }
}
