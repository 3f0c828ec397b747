extension DocumentReader {
  /// All parts of a Word document or a presentation.
  mutating func readOffice(_ entries: [ArchiveEntry]) {
    for entry in entries { readOfficePart(entry) }
  }

  /// One part of any office document, by what it is: text, links, a picture, a document inside.
  mutating func readOfficePart(_ entry: ArchiveEntry) {
    guard !isRefused else { return }
    let name = entry.name.lowercased()
    if name == "[content_types].xml" { return }
    if name.hasSuffix(".rels") { return readLinks(entry) }
    if name.hasPrefix("customxml/") { return inside(entry.name) { $0.readXML(entry.bytes) } }
    if name.hasSuffix(".xml") || name.hasSuffix(".vml") { return readOfficeText(entry) }
    switch documentKind(of: entry.bytes, named: entry.name) {
    // Settings of printers, embedded fonts and the like.
    case .unknown, .empty: break
    default: inside(entry.name) { $0.read(entry.bytes, named: entry.name) }
    }
  }

  private mutating func readLinks(_ entry: ArchiveEntry) {
    let visitor = RelationshipVisitor()
    noteEnd(parseXML(entry.bytes, depth: limits.elementDepth, visitor))
    add(.link, lines: visitor.found.filter(\.isExternal).map(\.target))
  }

  private mutating func readOfficeText(_ entry: ArchiveEntry) {
    let visitor = OfficeText()
    noteEnd(parseXML(entry.bytes, depth: limits.elementDepth, visitor))
    add(spot(of: visitor.root, in: entry.name), visitor.paragraphs.joined(separator: "\n"))
    let isProperties = ["coreProperties", "Properties"].contains(visitor.root)
    add(isProperties ? .property : .other, lines: visitor.loose)
    add(.deletedRevision, lines: visitor.deleted)
    add(.hiddenText, lines: visitor.hidden)
    add(.attribute, lines: visitor.attributes)
  }

  private func spot(of root: String, in name: String) -> TextPlace.Spot {
    switch root {
    case "document": return .section(.body)
    case "hdr": return .section(.header)
    case "ftr": return .section(.footer)
    case "footnotes": return .section(.footnote)
    case "endnotes": return .section(.endnote)
    case "comments", "cmLst", "ThreadedComments": return .section(.comment)
    case "notes": return .section(.notes)
    case "sld": return .slide(Int(name.filter(\.isNumber)) ?? 0)
    default: return .section(.other)
    }
  }
}
