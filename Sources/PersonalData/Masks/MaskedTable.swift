import SourceText

extension MaskedText {
  /// A table with its personal data masked. What a column is said to hold by its heading is masked in
  /// every cell, be it well formed or not: a mistyped number still tells who it is. Elsewhere what
  /// the detectors find is masked, as in any text.
  package init(of table: CSVTable, by profile: MaskProfile) {
    var columns = table.header.map { MaskedColumn(heading: $0.text) }
    let bytes = table.file.bytes
    var found = findPersonalData(in: bytes)[...]
    var changes: [Change] = []
    for (number, row) in table.rows.enumerated() {
      if number < Self.rowsAboveHeadings, let headings = Self.headings(in: row, over: columns) {
        columns = headings
        continue
      }
      for (index, cell) in row.cells.enumerated() {
        while let first = found.first, first.range.upperBound <= cell.range.lowerBound {
          changes.append(Change(first, by: profile))
          found.removeFirst()
        }
        let column = index < columns.count ? columns[index] : .other
        if let change = Self.change(of: cell, in: column, by: profile) {
          changes.append(change)
          while let first = found.first, first.range.lowerBound < cell.range.upperBound {
            found.removeFirst()
          }
        } else {
          while let first = found.first, first.range.lowerBound < cell.range.upperBound {
            changes.append(Change(first, by: profile))
            found.removeFirst()
          }
        }
      }
    }
    changes += found.map { Change($0, by: profile) }
    self.init(bytes, changes)
  }

  /// A title and a remark or two often stand above the headings.
  private static let rowsAboveHeadings = 8

  /// The columns, if the row says of more of them what they hold than what stood above it.
  private static func headings(
    in row: CSVTable.Row, over columns: [MaskedColumn]
  ) -> [MaskedColumn]? {
    let found = row.cells.map { MaskedColumn(heading: $0.text) }
    func known(_ columns: [MaskedColumn]) -> Int { columns.count { !$0.isOther } }
    return known(found) > known(columns) && row.cells.allSatisfy { $0.text.count < 12 }
      ? found : nil
  }

  /// Nil where the heading does not say what the cell holds, and of an empty cell.
  private static func change(
    of cell: CSVTable.Cell, in column: MaskedColumn, by profile: MaskProfile
  ) -> Change? {
    let text = cell.text
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    switch column {
    case .other: return nil
    case .name:
      return Change(range: cell.range, text: quoted(maskedNames(text, by: profile)), isName: true)
    case .birth:
      let stars = String(text.map { $0.isNumber ? "*" : $0 })
      return Change(range: cell.range, text: quoted(stars))
    case .value(let kind):
      let value = String(text.filter { !$0.isWhitespace && $0 != "-" })
      return Change(range: cell.range, text: quoted(masked(value, kind: kind, by: profile)))
    }
  }

  /// Several people in a cell are parted by `、`, commas, semicolons or slashes.
  private static func maskedNames(_ text: String, by profile: MaskProfile) -> String {
    var result = ""
    var name = ""
    func close() {
      let bare = name.trimmingBlanks
      result += name.replacingFirst(bare, maskedName(bare, by: profile))
      name = ""
    }
    for character in text {
      if "、，,；;／/".contains(character) {
        close()
        result.append(character)
      } else {
        name.append(character)
      }
    }
    close()
    return result
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r;\t|".contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension MaskedText.Change {
  init(_ finding: PersonalFinding, by profile: MaskProfile) {
    self.init(range: finding.range, text: masked(finding, by: profile))
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  fileprivate func replacingFirst(_ part: String, _ other: String) -> String {
    guard !part.isEmpty, let range = firstRange(of: part) else { return self }
    return replacingCharacters(in: range, by: other)
  }

  private func replacingCharacters(in range: Range<String.Index>, by other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
