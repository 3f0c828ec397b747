import Diagnostics
import Disclosure
import Parallelism
import SourceText

/// Holds every file against its schema and makes typed values of those that keep to it. All
/// mistakes of all files are collected; a faulty file does not hide the faults of the next.
package func validateContent(_ tree: ContentTree, with schemas: SchemaSet) async throws -> Content {
  let paths = Set(tree.sources.map(\.path))
  // Where a table is there twice, it is told below, and one is enough to go on with.
  let sources = tree.sources.filter { source in
    !ContentPath.personnelWorkbooks.contains(source.path)
      || !paths.contains(Content.asCSV(source.path))
  }
  let files = try await orderedMap(sources, chunk: 32) { validateFile($0, with: schemas) }
  var content = Content()
  content.attachments = tree.attachments
  content.allowances = schemas.allowances
  content.paths = paths
  content.diagnostics = tree.diagnostics
  for file in files { content.take(file) }
  content.noteMissingFiles()
  content.noteDoubledTables()
  content.noteDisguisedFiles()
  content.readTables(tree.sources, with: schemas)
  content.noteFaultyFiles()
  return content
}

extension Content {
  fileprivate mutating func take(_ file: ValidatedFile) {
    diagnostics += file.diagnostics
    reviews += file.reviews
    switch file.value {
    case .community(let document): community = document
    case .workers(let rows): workers = rows
    case .service(let rows): service = rows
    case .posts(let items): posts = items
    case .catalogue(let items): catalogue = items
    case .duty(let document): duties.append(document)
    case .commitment(let document): commitments.append(document)
    case .notice(let document): notices.append(document)
    case .page(let document): pages.append(document)
    case .erased(let source): erased.append(source)
    case .calendar(let document): calendar = document
    case .rules(let document): rules = document
    case .triage(let document): triage = document
    case .nothing: break
    }
  }

  fileprivate mutating func noteMissingFiles() {
    // Without the folder nothing in it is worth naming.
    if diagnostics.contains(where: { $0.kind == .contentMissing }) { return }
    for name in ["community.yaml", "posts.yaml", "catalogue.yaml", "roster.csv", "service.csv"] {
      let path = "content/" + name
      let stem = name.prefix { $0 != "." } + "."
      guard !paths.contains(path), !paths.contains("content/" + stem + "xlsx") else { continue }
      let old = attachments.first { file in
        ["xls", "et", "xlsm", "xlsb"].contains { file.path == "content/" + stem + $0 }
      }
      diagnostics.append(
        Diagnostic(
          old == nil ? .fileMissing : .tableStillExcel, at: Place(path: old?.path ?? path),
          ["name": .plain(name), "excel": .plain(stem + "xlsx")]))
      faulty.insert(path)
    }
  }

  /// Of two rosters nobody knows which is the newer one.
  fileprivate mutating func noteDoubledTables() {
    for path in ContentPath.personnelWorkbooks.sorted() where paths.contains(path) {
      let text = Self.asCSV(path)
      guard paths.contains(text) else { continue }
      let names = [path, text].map { String($0.dropFirst("content/".utf8.count)) }
      diagnostics.append(
        Diagnostic(
          .tableTwice, at: Place(path: path), ["one": .plain(names[0]), "other": .plain(names[1])]))
    }
  }

  /// `content/roster.csv` for `content/roster.xlsx`: the name by which rules know the table.
  fileprivate static func asCSV(_ path: String) -> String { path.dropLast(4) + "csv" }

  /// Notepad likes to add `.txt`; the notice in such a file would silently be missing.
  fileprivate mutating func noteDisguisedFiles() {
    for file in attachments {
      let name = file.path.lowercased()
      guard [".md.txt", ".csv.txt", ".yaml.txt"].contains(where: name.hasSuffix) else { continue }
      let wanted = file.path.split(separator: "/").last?.dropLast(4) ?? ""
      diagnostics.append(
        Diagnostic(.nameEndsInTxt, at: Place(path: file.path), ["name": .quoted(String(wanted))]))
    }
  }

  fileprivate mutating func noteFaultyFiles() {
    for diagnostic in diagnostics where diagnostic.severity == .error {
      guard let path = diagnostic.place?.file.path else { continue }
      faulty.insert(path)
      if ContentPath.personnelWorkbooks.contains(path) { faulty.insert(Self.asCSV(path)) }
    }
  }
}
