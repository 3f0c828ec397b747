import Disclosure

extension Attachment {
  /// Reads `attachments`: each a path, or a map of `file` and `title`.
  static func list(in fields: FieldReader) -> [Attachment] {
    (fields.value["attachments"]?.list ?? []).map { entry in
      Attachment(
        file: entry.text ?? entry["file"]?.text ?? "", title: entry["title"]?.text)
    }
  }
}

extension TableReference {
  /// Reads `tables`: each a map of `file`, `title` and perhaps `summary`.
  static func list(in fields: FieldReader) -> [Self] {
    fields.readers("tables").map {
      Self(file: $0.text("file"), title: $0.text("title"), summary: $0.optionalText("summary"))
    }
  }
}
