import Disclosure

extension Review {
  init(_ fields: inout FieldReader) {
    self.init(
      kind: fields.text("kind"), count: fields.integer("count") ?? 0, reason: fields.text("reason"),
      by: fields.text("by"), on: fields.date("on"), file: fields.optionalText("file"))
  }
}
