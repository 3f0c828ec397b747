/// The objects that the coverage page and the home page are given.
extension CardShapes {
  static let datedLink: TemplateFields = [
    "title": .html, "link": .address, "date": .text, "date_iso": .text,
  ]
  static let owed: TemplateFields = [
    "subject": .text, "due": .text, "due_iso": .text, "days": .text,
    "disclosed": .object(datedLink),
  ]
  static let coverageCount: TemplateFields = ["name": .text, "count": .text]
  static let coverageItem: TemplateFields = [
    "anchor": .text, "title": .html, "link": .address, "state": .text, "is_missing": .flag,
    "is_late": .flag, "is_up_to_date": .flag, "is_not_due": .flag, "cadence": .text, "owner": .text,
    "last": .object(datedLink),
    "next": .object(owed), "missing": group(owed), "late": group(owed),
  ]
  static let coverageSection: TemplateFields = [
    "name": .text, "anchor": .text, "items": .list(.object(coverageItem)),
  ]
  static let coverageGap: TemplateFields = [
    "title": .html, "link": .address, "subject": .text, "days": .text,
  ]
  static let coverageNote: TemplateFields = [
    "link": .address, "has_missing": .flag, "summary": .text,
    "missing": .list(.object(coverageGap)),
  ]
}
