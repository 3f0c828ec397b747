import Diagnostics
import Disclosure
import JSONSchema
import SourceText

/// The compiled schemas of every kind of content. They ship with the program; a schema that does
/// not compile is our own mistake, and thrown.
package struct SchemaSet: Sendable {
  private let schemas: [ContentKind: Schema]
  private let shapes: [ContentKind: SchemaShape]

  /// Those of every kind.
  package init() throws { try self.init(of: ContentKind.allCases) }

  /// Those of the files in a tree, for commands that read few files and must be quick.
  package init(for tree: ContentTree) throws {
    try self.init(of: tree.sources.compactMap { ContentKind(path: $0.path) })
  }

  init(of kinds: [ContentKind]) throws {
    var registry = SchemaRegistry()
    let common = try SchemaDocument.read("common")
    registry.add(common.value)
    var schemas: [ContentKind: Schema] = [:]
    var shapes: [ContentKind: SchemaShape] = [:]
    for kind in Set(kinds) {
      let document = try SchemaDocument.read(kind.rawValue)
      registry.add(document.value)
      schemas[kind] = try Schema(document.value, in: registry, formatAssertion: true)
      shapes[kind] = SchemaShape(document.value, common: common.value)
    }
    self.schemas = schemas
    self.shapes = shapes
  }

  /// What may stand where.
  var allowances: Allowances { Allowances(shapes) }

  /// The parsed value with its keys in English, if it keeps to its schema; and what is wrong.
  func check(_ parsed: Parsed<LocatedValue>, of source: SourceFile, as kind: ContentKind)
    -> Parsed<LocatedValue>
  {
    guard let value = parsed.value, let schema = schemas[kind] else {
      return Parsed(nil, parsed.diagnostics)
    }
    let (canonical, doubled) = schema.canonicalKeys(value)
    // More of them are no longer told one by one, and each fault is held against each.
    let blanks = blankRanges(in: source, value.range).prefix(DiagnosticList.limit + 1)
    let violations = doubled + schema.validate(canonical, scalars: .text)
    // A blank breaks every rule of its property; to say that it is blank is enough. So is what the
    // reader said of a value.
    let told = Set(
      parsed.diagnostics.compactMap { $0.severity == .error ? $0.place?.range : nil })
    var faults = DiagnosticList()
    for fault in violations
    where !blanks.contains(where: { $0.overlaps(fault.range) }) && !told.contains(fault.range) {
      faults.add(diagnostic(of: fault, in: source))
    }
    for blank in blanks { faults.add(Diagnostic(.blankLeft, at: Place(source, blank))) }
    let all = parsed.diagnostics + faults.all
    return Parsed(all.hasErrors ? nil : canonical, all)
  }

  /// What is wrong with one row of a table.
  func violations(of row: LocatedValue, as kind: ContentKind) -> [Violation] {
    schemas[kind]?.validate(row, scalars: .text) ?? []
  }

  /// How it is told; a missing key is a cell to fill in.
  func rowDiagnostic(of violation: Violation, in source: SourceFile) -> Diagnostic {
    let told = diagnostic(of: violation, in: source)
    guard case .missingKey(let column) = violation.problem else { return told }
    return Diagnostic(
      told.kind, at: told.place, told.arguments,
      hint: Bilingual(
        zh: "在这一行的“\(column.zh)”一列里填上", en: "fill in the column `\(column.key)` of this row"))
  }

  /// A table's header with Chinese column names turned into the schema's keys.
  func canonicalHeader(_ table: CSVTable, as kind: ContentKind)
    -> (keys: [String], diagnostics: [Diagnostic])
  {
    let cells = table.header.map { cell in
      LocatedValue.Entry(
        key: cell.text, keyRange: cell.range, value: LocatedValue(.null, at: cell.range))
    }
    let header = LocatedValue(.map(cells), at: 0..<0)
    guard let (canonical, doubled) = schemas[kind]?.canonicalKeys(header),
      let entries = canonical.entries
    else { return (table.header.map(\.text), []) }
    return (entries.map(\.key), doubled.map { $0.diagnostic(in: table.file) })
  }

  /// Columns that every row must have and the header has not, as people call them.
  func missingColumns(_ header: [String], in kind: ContentKind) -> [String] {
    (shapes[kind]?.list("required") ?? []).filter { !header.contains($0) }.map { key in
      shapes[kind]?.property(key)?.text("x-name").map { "\($0)（\(key)）" } ?? key
    }
  }

  /// Whether a property may be shown to everybody; one that says nothing of it may not.
  func isPublic(_ key: String, in kind: ContentKind) -> Bool {
    shapes[kind]?.property(key)?.text("x-visibility") == "public"
  }

  /// The Chinese title of a property, for people.
  func title(of key: String, in kind: ContentKind) -> String? {
    shapes[kind]?.property(key)?.text("title")
  }
}

/// A violation as it is told; of a date that is written well, that no such day exists.
private func diagnostic(of violation: Violation, in source: SourceFile) -> Diagnostic {
  switch violation.problem {
  case .patternMismatch(_, let found), .formatMismatch("date", let found):
    let parts = found.split(separator: found.contains("/") ? "/" : "-").map(\.utf8.count)
    let isDigits = found.utf8.allSatisfy { (0x2D...0x39).contains($0) }
    guard isDigits, parts.count == 3, parts[0] == 4, parts[1] <= 2, parts[2] <= 2,
      found.contains("/") || parts == [4, 2, 2], CalendarDate(found) == nil
    else { break }
    return Diagnostic(.noSuchDay, at: Place(source, violation.range), ["value": .quoted(found)])
  default: break
  }
  return violation.diagnostic(in: source)
}
