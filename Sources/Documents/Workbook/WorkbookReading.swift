/// A workbook read as a table: its first sheet that is shown.
package struct WorkbookReading: Sendable {
  package let outcome: Outcome
  /// All sheets in order.
  package let sheets: [SheetName]
  /// Nil where the outcome is not `read`, or no sheet is shown.
  package let table: SheetTable?

  package struct SheetName: Sendable, Hashable {
    package let name: String
    package let isHidden: Bool
  }
}

/// The cells of a sheet as a clerk sees them.
package struct SheetTable: Sendable {
  package let name: String
  /// Line N of the sheet at N - 1, empty where the sheet has nothing; each as long as its last cell
  /// that holds something. Of merged cells only the first holds the text.
  package let rows: [[String]]
  /// Cells whose formula has no result in the file, such as `C12`.
  package let uncomputed: [String]
}

/// Reads an xlsx workbook as a table, for rosters and ledgers.
///
/// Texts are as Excel shows them, except that dates are `2026-03-01` and numbers have neither
/// separators nor rounding: all 15 digits that Excel keeps, and long integers whole.
package func readWorkbook(
  _ bytes: [UInt8], limits: DocumentLimits = .standard
) -> WorkbookReading {
  var reader = DocumentReader(limits: limits)
  return reader.readWorkbookTable(bytes)
}

extension DocumentReader {
  fileprivate mutating func readWorkbookTable(_ bytes: [UInt8]) -> WorkbookReading {
    func ended(_ sheets: [WorkbookReading.SheetName] = [], _ table: SheetTable? = nil)
      -> WorkbookReading
    {
      WorkbookReading(outcome: outcome, sheets: sheets, table: outcome == .read ? table : nil)
    }
    // An old xls, an encrypted workbook or no workbook at all is told by reading it as such.
    guard documentKind(of: bytes, named: "") == .zip, bytes.count <= limits.fileSize else {
      let kind = read(bytes, named: "")
      note(.format(kind))
      return ended()
    }
    let entries = unpack(bytes)
    guard outcome == .read else { return ended() }
    let kind = packageKind(of: entries)
    guard kind == .xlsx else {
      note(.format(kind))
      return ended()
    }
    let parts = WorkbookParts(entries, depth: limits.elementDepth)
    for end in parts.ends { noteEnd(end) }
    let names = parts.sheets.map {
      WorkbookReading.SheetName(name: $0.name, isHidden: $0.isHidden)
    }
    guard let sheet = parts.sheets.first(where: { !$0.isHidden }) else { return ended(names) }
    guard let entry = parts.part(sheet.part) else {
      note(.damaged)
      return ended(names)
    }
    let visitor = SheetVisitor(parts)
    noteEnd(parseXML(entry.bytes, depth: limits.elementDepth, visitor))
    return ended(names, table(of: visitor, named: sheet.name))
  }

  private mutating func table(of visitor: SheetVisitor, named name: String) -> SheetTable? {
    var grid = SheetGrid()
    for cell in visitor.cells {
      guard cell.row <= limits.rows else {
        refuse(.rows, limits.rows)
        return nil
      }
      guard grid.put(cell, upTo: limits.cells) else {
        refuse(.cells, limits.cells)
        return nil
      }
    }
    guard grid.clearMerged(visitor.merges) else {
      note(.damaged)
      return nil
    }
    return SheetTable(
      name: name, rows: grid.rows,
      uncomputed: visitor.uncomputed.map { cellName(row: $0.row, column: $0.column) })
  }
}
