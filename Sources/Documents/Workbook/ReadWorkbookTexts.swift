extension DocumentReader {
  /// All text of a workbook: every sheet, hidden or not, and every other part.
  mutating func readWorkbookTexts(_ entries: [ArchiveEntry]) {
    let parts = WorkbookParts(entries, depth: limits.elementDepth)
    for end in parts.ends { noteEnd(end) }
    add(.definedName, lines: parts.definedNames)
    var done = parts.used
    for sheet in parts.sheets {
      guard !isRefused, let entry = parts.part(sheet.part) else { continue }
      add(.other, sheet.name)
      // One part may be named by two sheets; once is enough.
      guard done.insert(sheet.part.lowercased()).inserted else { continue }
      readSheet(entry, named: sheet.name, parts)
    }
    readOtherParts(entries, done, parts)
    addUnusedStrings(parts)
  }

  private mutating func readSheet(
    _ entry: ArchiveEntry, named name: String, _ parts: WorkbookParts
  ) {
    let visitor = SheetVisitor(parts)
    noteEnd(parseXML(entry.bytes, depth: limits.elementDepth, visitor))
    for cell in visitor.cells {
      guard !isRefused else { return }
      add(.cell(sheet: name, row: cell.row, column: cell.column), cell.text)
    }
    add(.formula, lines: visitor.formulas)
    add(.header, lines: visitor.headersAndFooters)
    add(.link, lines: visitor.links)
    add(.other, lines: visitor.others)
  }

  private mutating func readOtherParts(
    _ entries: [ArchiveEntry], _ done: Set<String>, _ parts: WorkbookParts
  ) {
    let owners = parts.sheetsOfComments(depth: limits.elementDepth)
    for entry in entries where !done.contains(entry.name.lowercased()) {
      let name = entry.name.lowercased()
      let isComments =
        name.hasPrefix("xl/comments") || name.hasPrefix("xl/threadedcomments/")
      if isComments, name.hasSuffix(".xml") {
        readComments(entry, of: owners[name] ?? "")
      } else if name.hasPrefix("xl/worksheets/"), name.hasSuffix(".xml") {
        // A sheet that the workbook does not list; its cells are in the file all the same.
        readSheet(entry, named: entry.name, parts)
      } else {
        readOfficePart(entry)
      }
    }
  }

  private mutating func readComments(_ entry: ArchiveEntry, of sheet: String) {
    let visitor = StringTableVisitor()
    noteEnd(parseXML(entry.bytes, depth: limits.elementDepth, visitor))
    for (cell, text) in zip(visitor.cells, visitor.texts) {
      add(.comment(sheet: sheet, cell: cell), text)
    }
  }

  /// Strings of the table that no cell shows any more stay in the file.
  private mutating func addUnusedStrings(_ parts: WorkbookParts) {
    let shown = Set(texts.lazy.map(\.text))
    add(.hiddenText, lines: parts.sharedStrings.filter { !shown.contains($0) })
  }
}
