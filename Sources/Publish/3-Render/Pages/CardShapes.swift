/// The objects that several templates are given. Names that end in `link` are addresses.
enum CardShapes {
  static let link: TemplateFields = ["title": .html, "link": .address, "summary": .html]

  static let person: TemplateFields = ["name": .text, "link": .address]

  static let notice: TemplateFields = [
    "title": .html, "link": .address, "section": .text, "date": .text, "date_iso": .text,
    "period": .text, "summary": .html, "withdrawn": .flag, "corrected": .flag,
  ]

  static let duty: TemplateFields = [
    "title": .html, "link": .address, "summary": .html, "post": .text,
    "holders": .list(.object(person)), "phone": .text, "phone_link": .address,
    "keywords": .list(.text),
  ]

  static let commitment: TemplateFields = [
    "title": .html, "link": .address, "service": .text, "post": .text, "acknowledge": .text,
    "resolve": .text,
  ]

  static let worker: TemplateFields = [
    "name": .text, "link": .address, "kind": .text, "posts": .text, "grids": .text,
    "phone": .text, "phone_link": .address,
  ]

  static let table: TemplateFields = [
    "title": .html, "summary": .html, "head": .html, "rows": .html,
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

  static let texts: TemplateShape = .object(["items": .list(.text)])
}
