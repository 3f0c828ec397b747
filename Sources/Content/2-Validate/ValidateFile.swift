import Diagnostics
import Disclosure
import JSONSchema
import SourceText

/// One file after its schema has spoken.
struct ValidatedFile: Sendable {
  var value: TypedFile = .nothing
  var reviews: [Document<Review>] = []
  var diagnostics: [Diagnostic] = []
}

/// What a file turned out to hold.
enum TypedFile: Sendable {
  case community(Document<Community>)
  case workers([Document<Worker>])
  case service([Document<Service>])
  case posts([Document<Post>])
  case catalogue([Document<CatalogueItem>])
  case duty(Document<Duty>)
  case commitment(Document<Commitment>)
  case notice(Document<Notice>)
  case page(Document<FreePage>)
  case erased(SourceFile)
  case calendar(Document<WorkCalendar>)
  case rules(Document<LocalRules>)
  case triage(Document<Triage>)
  case nothing
}

func validateFile(_ source: SourceFile, with schemas: SchemaSet) -> ValidatedFile {
  guard let kind = ContentKind(path: source.path) else {
    // Tables are read when a page names them.
    if source.path.hasSuffix(".csv") { return ValidatedFile() }
    return ValidatedFile(diagnostics: [unknownFile(source)])
  }
  switch kind {
  case .roster:
    return validateRows(of: source, as: kind, with: schemas, Worker.init) { .workers($0) }
  case .service:
    return validateRows(of: source, as: kind, with: schemas, Service.init) { .service($0) }
  case .community, .posts, .catalogue, .calendar, .rules, .triage:
    return validateYAML(source, as: kind, with: schemas)
  default: return validateMarkdown(source, as: kind, with: schemas)
  }
}

private func validateYAML(_ source: SourceFile, as kind: ContentKind, with schemas: SchemaSet)
  -> ValidatedFile
{
  let faults = checkText(source)
  guard faults.isEmpty else { return ValidatedFile(diagnostics: faults) }
  let checked = schemas.check(readYAML(source), of: source, as: kind)
  var file = ValidatedFile(diagnostics: checked.diagnostics)
  guard let value = checked.value else { return file }
  let end = source.bytes.count..<source.bytes.count
  file.reviews = decodeList("reviewed", source, value, &file.diagnostics, Review.init)
  switch kind {
  case .community:
    file.value = .community(decode(source, value, end, &file.diagnostics, Community.init))
  case .posts:
    file.value = .posts(decodeList("posts", source, value, &file.diagnostics, Post.init))
  case .catalogue:
    let edition = FieldReader(source, value).text("edition")
    let items = decodeList("items", source, value, &file.diagnostics) { fields in
      CatalogueItem(&fields, edition: CalendarDate(edition) ?? .placeholder)
    }
    file.value = .catalogue(items)
  case .calendar:
    file.value = .calendar(decode(source, value, end, &file.diagnostics, WorkCalendar.init))
  case .rules:
    file.value = .rules(decode(source, value, end, &file.diagnostics, LocalRules.init))
  case .triage:
    file.value = .triage(decode(source, value, end, &file.diagnostics, Triage.init))
  default: break
  }
  return file
}

private func validateMarkdown(_ source: SourceFile, as kind: ContentKind, with schemas: SchemaSet)
  -> ValidatedFile
{
  let faults = checkText(source)
  guard faults.isEmpty else { return ValidatedFile(diagnostics: faults) }
  let split = findFrontMatter(source)
  guard let parts = split.value else { return ValidatedFile(diagnostics: split.diagnostics) }
  let body = parts.body
  let checked = schemas.check(readYAML(source, in: parts.yaml), of: source, as: kind)
  var file = ValidatedFile(
    diagnostics: split.diagnostics + checked.diagnostics + blanks(in: source, body))
  guard let value = checked.value else { return file }
  file.reviews = decodeList("reviewed", source, value, &file.diagnostics, Review.init)
  if FieldReader(source, value).boolean("erase") {
    file.value = .erased(source)
    return file
  }
  switch kind {
  case .duty: file.value = .duty(decode(source, value, body, &file.diagnostics, Duty.init))
  case .commitment:
    file.value = .commitment(decode(source, value, body, &file.diagnostics, Commitment.init))
  case .supervision, .page:
    file.value = .page(decode(source, value, body, &file.diagnostics, FreePage.init))
  default:
    guard let section = Notice.Section(rawValue: kind.rawValue) else { break }
    let notice = decode(source, value, body, &file.diagnostics) { fields in
      Notice(&fields, section: section)
    }
    file.value = .notice(notice)
  }
  return file
}

/// Makes one typed document, noting what only the typed value shows to be wrong.
func decode<Value>(
  _ source: SourceFile, _ fields: LocatedValue, _ body: Range<Int>,
  _ diagnostics: inout [Diagnostic], _ make: (inout FieldReader) -> Value
) -> Document<Value> {
  var reader = FieldReader(source, fields)
  let value = make(&reader)
  diagnostics += reader.diagnostics
  return Document(source: source, fields: fields, body: body, value: value)
}

private func decodeList<Value>(
  _ key: String, _ source: SourceFile, _ value: LocatedValue, _ diagnostics: inout [Diagnostic],
  _ make: (inout FieldReader) -> Value
) -> [Document<Value>] {
  let end = source.bytes.count..<source.bytes.count
  return (value[key]?.list ?? []).map { decode(source, $0, end, &diagnostics, make) }
}
