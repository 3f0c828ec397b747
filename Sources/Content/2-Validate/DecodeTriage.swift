import Disclosure

extension Triage {
  init(_ fields: inout FieldReader) {
    self.init(
      categories: fields.readers("categories").map { category in
        Category(
          id: category.text("id"), name: category.text("name"),
          duty: category.optionalText("duty"), post: category.optionalText("post"),
          words: category.words, examples: category.texts("examples"))
      })
    for kind in fields.readers("kinds") { kinds[kind.text("kind"), default: []] += kind.words }
    danger = fields.texts("danger")
    threshold = fields.optionalText("threshold").flatMap { Double($0) } ?? threshold
  }
}

extension FieldReader {
  fileprivate var words: [Triage.Word] {
    readers("words").map {
      Triage.Word($0.text("word"), weight: $0.optionalText("weight").flatMap { Double($0) } ?? 1)
    }
  }
}
