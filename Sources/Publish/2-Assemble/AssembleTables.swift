import Content
import Disclosure
import SourceText

extension Assembler {
  /// The ledger first, then the other tables in the order they are named.
  func tables(of notice: Document<Notice>) -> [PublicTable] {
    let ledger = notice.value.ledger.map {
      [TableReference(file: $0, title: notice.value.title, summary: nil)]
    }
    return tables((ledger ?? []) + notice.value.tables, from: notice.source.path)
  }

  /// Tables whose file was read; the check has named the others.
  func tables(_ references: [TableReference], from path: String) -> [PublicTable] {
    references.compactMap { reference in
      ContentPath.resolve(reference.file, from: path)
        .flatMap { content.tables[$0] }
        .map { PublicTable($0, title: reference.title, summary: reference.summary) }
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
  init(_ table: ContentTable, title: String, summary: String?) {
    let shown = table.columns.indices.filter { table.columns[$0].isPublic }
    let rows = table.table.rows.map { row in
      shown.map { $0 < row.cells.count ? row.cells[$0].text : "" }
    }
    let columns = shown.enumerated().map { place, index in
      Column(
        title: table.columns[index].title,
        isNumeric: rows.allSatisfy { Self.isFigure($0[place]) })
    }
    self.init(title: title, summary: summary, columns: columns, rows: rows)
  }

  /// Digits with the signs that stand in amounts, but no date; an empty cell does not speak against it.
  private static func isFigure(_ text: String) -> Bool {
    CalendarDate(text) == nil
      && text.unicodeScalars.allSatisfy { "0123456789.,-+¥￥%元（）() ".unicodeScalars.contains($0) }
  }
}
