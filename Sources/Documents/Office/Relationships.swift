/// What a part of an office document points to (`_rels/….rels`).
struct Relationship {
  let id: String
  let target: String
  /// Outside of the document: a web address, a mail address, a path on somebody's disk.
  let isExternal: Bool
}

final class RelationshipVisitor: MarkupVisitor {
  private(set) var found: [Relationship] = []

  func open(_ name: String, _ attributes: [MarkupAttribute]) {
    guard name == "Relationship" else { return }
    let values = Dictionary(
      attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    found.append(
      Relationship(
        id: values["Id"] ?? "", target: values["Target"] ?? "",
        isExternal: values["TargetMode"] == "External"))
  }

  func close(_ name: String) {}
  func text(_ text: String) {}
  func comment(_ text: String) {}
}

/// The name of the part that a target names, seen from the part in `folder` (`xl/worksheets`).
func resolvePart(_ target: String, from folder: String) -> String {
  if target.hasPrefix("/") { return String(target.dropFirst()) }
  var parts = folder.split(separator: "/")
  for part in target.split(separator: "/") {
    if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
  }
  return parts.joined(separator: "/")
}
