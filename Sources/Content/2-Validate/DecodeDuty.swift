import Disclosure

extension Duty {
  init(_ fields: inout FieldReader) {
    self.init(title: fields.text("title"), post: fields.text("post"))
    summary = fields.optionalText("summary")
    basis = fields.texts("basis")
    audience = fields.optionalText("audience")
    methods = fields.texts("methods")
    steps = fields.texts("steps")
    materials = fields.texts("materials")
    place = fields.optionalText("place")
    hours = fields.optionalText("hours")
    phone = fields.optionalText("phone")
    commitments = fields.texts("commitments")
    keywords = fields.texts("keywords")
    updated = fields.optionalDate("updated")
    withdrawn = Withdrawal(of: &fields)
    attachments = Attachment.list(in: fields)
    tables = TableReference.list(in: fields)
  }
}

extension Commitment {
  init(_ fields: inout FieldReader) {
    self.init(
      title: fields.text("title"), service: fields.text("service"), post: fields.text("post"),
      resolve: fields.timeLimit("resolve") ?? TimeLimit(0, .days), remedy: fields.text("remedy"),
      measure: fields.text("measure"))
    duty = fields.optionalText("duty")
    acknowledge = fields.timeLimit("acknowledge")
    channels = fields.readers("channels").map {
      Channel(kind: $0.text("kind"), value: $0.text("value"))
    }
    results = fields.readers("results").map {
      Result(
        period: $0.text("period"), total: $0.integer("total") ?? 0,
        onTime: $0.integer("on_time") ?? 0, satisfied: $0.integer("satisfied"),
        rated: $0.integer("rated"))
    }
    from = fields.optionalDate("from")
    until = fields.optionalDate("until")
    summary = fields.optionalText("summary")
    withdrawn = Withdrawal(of: &fields)
    attachments = Attachment.list(in: fields)
    tables = TableReference.list(in: fields)
  }
}
