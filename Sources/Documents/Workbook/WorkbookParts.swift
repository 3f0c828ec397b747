/// The parts of a workbook that its sheets need.
struct WorkbookParts {
  struct Sheet {
    let name: String
    let isHidden: Bool
    /// The name of the part that holds it, `xl/worksheets/sheet1.xml`.
    let part: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var sharedStrings: [String] = []
  /// By the number a cell gives as its style.
  private(set) var formats: [CellFormat] = []
  private(set) var is1904 = false
  private(set) var definedNames: [String] = []
  /// Parts by their names in lower case; OPC names do not tell cases apart.
  private let parts: [String: ArchiveEntry]
  /// Parts that were read here and hold no text beyond it.
  private(set) var used: Set<String> = []
  private(set) var ends: [MarkupEnd] = []

  init(_ entries: [ArchiveEntry], depth: Int) {
    parts = Dictionary(
      entries.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    let workbook = WorkbookVisitor()
    read("xl/workbook.xml", depth, workbook)
    let links = RelationshipVisitor()
    read("xl/_rels/workbook.xml.rels", depth, links)
    let targets = Dictionary(
      links.found.map { ($0.id, resolvePart($0.target, from: "xl")) },
      uniquingKeysWith: { first, _ in first })
    sheets = workbook.sheets.map { sheet in
      Sheet(name: sheet.name, isHidden: sheet.isHidden, part: targets[sheet.id] ?? "")
    }
    (is1904, definedNames) = (workbook.is1904, workbook.definedNames)
    let strings = StringTableVisitor()
    read("xl/sharedstrings.xml", depth, strings)
    sharedStrings = strings.texts
    let styles = StyleVisitor()
    read("xl/styles.xml", depth, styles)
    formats = styles.formats
  }

  func part(_ name: String) -> ArchiveEntry? { parts[name.lowercased()] }

  private mutating func read(_ name: String, _ depth: Int, _ visitor: any MarkupVisitor) {
    guard let entry = part(name) else { return }
    used.insert(name)
    ends.append(parseXML(entry.bytes, depth: depth, visitor))
  }

  /// Comments by the part that holds them: the name of the sheet they belong to.
  func sheetsOfComments(depth: Int) -> [String: String] {
    var found: [String: String] = [:]
    for sheet in sheets {
      let pieces = sheet.part.split(separator: "/")
      guard let file = pieces.last else { continue }
      let folder = pieces.dropLast().joined(separator: "/")
      guard let entry = part("\(folder)/_rels/\(file).rels") else { continue }
      let links = RelationshipVisitor()
      _ = parseXML(entry.bytes, depth: depth, links)
      for link in links.found where !link.isExternal {
        found[resolvePart(link.target, from: folder).lowercased()] = sheet.name
      }
    }
    return found
  }
}
