import Content
import Disclosure
import SourceText

extension Assembler {
  /// The ledger first, then the other tables in the order they are named.
  func tables(of notice: Document<Notice>) -> [PublicTable] {
    let path = notice.source.path
    let ledger = notice.value.ledger.flatMap { ContentPath.resolve($0, from: path) }
      .flatMap { content.tables[$0] }
      .map {
        PublicTable($0, title: notice.value.title, summary: nil, isLedger: true, words: ledgerWords)
      }
    return (ledger.map { [$0] } ?? []) + tables(notice.value.tables, from: path)
  }

  /// Tables whose file was read; the check has named the others.
  func tables(_ references: [TableReference], from path: String) -> [PublicTable] {
    references.compactMap { reference in
      ContentPath.resolve(reference.file, from: path)
        .flatMap { content.tables[$0] }
        .map { PublicTable($0, title: reference.title, summary: reference.summary) { $1 } }
    }
  }

  /// What residents read in a cell of a ledger: in place of ids names of people and the title of the
  /// decision, and amounts all in one form.
  private func ledgerWords(_ column: String, _ text: String) -> String {
    switch column {
    case "handler", "approver", "witness": directory.worker(text)?.name ?? text
    case "decision": titleOfNotice[text].map(InlineMarkdown.plainText) ?? text
    case "income", "expense", "balance": Money(text)?.description ?? text
    default: text
    }
  }

  func links(_ attachments: [Attachment], from path: String) -> [AttachmentLink] {
    attachments.compactMap { attachment in
      guard let file = ContentPath.resolve(attachment.file, from: path),
        let size = attachedSizes[file]
      else { return nil }
      let name = file.split(separator: "/").last.map(String.init) ?? file
      let type = name.lastIndex(of: ".").map { name[name.index(after: $0)...].uppercased() } ?? ""
      return AttachmentLink(
        title: attachment.title ?? name, address: Address(contentPath: file), type: type,
        size: size)
    }
  }
}

extension PublicTable {
  /// `words` says what to show of a cell, by its column's key and its text.
  fileprivate init(
    _ table: ContentTable, title: String, summary: String?, isLedger: Bool = false,
    words: (String, String) -> String
  ) {
    let shown = table.columns.indices.filter { table.columns[$0].isPublic }
    let rows = table.table.rows.map { row in
      shown.map { $0 < row.cells.count ? words(table.columns[$0].key, row.cells[$0].text) : "" }
    }
    let columns = shown.enumerated().map { place, index in
      Column(
        title: table.columns[index].title,
        isNumeric: rows.contains { !$0[place].isEmpty }
          && rows.allSatisfy { Self.isFigure($0[place]) })
    }
    let inYuan = columns.indices.map { column in
      columns[column].isNumeric && rows.allSatisfy { Self.isInCents($0[column]) }
    }
    let unified = rows.map { row in
      zip(row, inYuan).map { text, isInYuan in
        isInYuan ? Money(text)?.description ?? text : text
      }
    }
    self.init(title: title, summary: summary, columns: columns, rows: unified, isLedger: isLedger)
  }

  /// Written to the cent, or empty; a column of such figures is one of amounts.
  private static func isInCents(_ text: String) -> Bool {
    text.isEmpty || text.utf8.suffix(3).first == UInt8(ascii: ".") && Money(text) != nil
  }

  /// Digits with the signs that stand in amounts, but no date; an empty cell does not speak against it.
  private static func isFigure(_ text: String) -> Bool {
    CalendarDate(text) == nil
      && text.unicodeScalars.allSatisfy { "0123456789.,-+¥￥%元（）() ".unicodeScalars.contains($0) }
  }
}
