import Diagnostics
import Disclosure
import Parallelism
import SourceText

/// Holds every file against its schema and makes typed values of those that keep to it. All
/// mistakes of all files are collected; a faulty file does not hide the faults of the next.
package func validateContent(_ tree: ContentTree, with schemas: SchemaSet) async throws -> Content {
  let files = try await orderedMap(tree.sources, chunk: 32) { validateFile($0, with: schemas) }
  var content = Content()
  content.attachments = tree.attachments
  content.allowances = schemas.allowances
  content.paths = Set(tree.sources.map(\.path))
  content.diagnostics = tree.diagnostics
  for file in files { content.take(file) }
  content.noteMissingFiles()
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
    case .settings, .nothing: break
    }
  }

  fileprivate mutating func noteMissingFiles() {
    // Without the folder nothing in it is worth naming.
    if diagnostics.contains(where: { $0.kind == .contentMissing }) { return }
    for name in ["community.yaml", "posts.yaml", "catalogue.yaml", "roster.csv", "service.csv"] {
      let path = "content/" + name
      guard !paths.contains(path) else { continue }
      let excel = "content/" + name.dropLast(3) + "xlsx"
      let hasExcel = attachments.contains { $0.path == excel }
      diagnostics.append(
        Diagnostic(
          hasExcel ? .tableStillExcel : .fileMissing,
          at: Place(path: hasExcel ? excel : path),
          ["name": .plain(name)]))
      faulty.insert(path)
    }
  }

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
      if let path = diagnostic.place?.file.path { faulty.insert(path) }
    }
  }
}
