import Disclosure
import SourceText

extension OpenData {
  /// `datapackage.json` (Frictionless Data Package 1, with Table Schema): the roster, the books and
  /// every ledger as CSV, each column with its type.
  var dataPackage: [UInt8] {
    var json = JSONWriter()
    json.beginMap()
    json.entry("profile", "tabular-data-package")
    json.entry("name", "noticeboard")
    json.entry("title", site.community.name)
    json.entry("homepage", site.url(of: .home))
    json.key("resources")
    json.beginList()
    json.resource(
      "roster", title: site.community.name, path: RosterTable.address.path,
      table: RosterTable(site).table)
    json.resource(
      "accounts", title: site.community.name, path: AccountsTable.address.path,
      table: AccountsTable(site).table)
    for case .notice(let notice) in site.pages.lazy.map(\.content) {
      guard let address = notice.ledger, let table = notice.tables.first else { continue }
      json.resource(
        Self.resourceName(address), title: InlineMarkdown.plainText(notice.card.title),
        path: address.path, table: table)
    }
    json.endList()
    json.endMap()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// A resource is named by `a`–`z`, digits, `.`, `_`, `-` and `/`: every other byte by its number.
  static func resourceName(_ address: Address) -> String {
    let path = address.path.dropFirst("data/".utf8.count).dropLast(".csv".utf8.count)
    return path.utf8.reduce(into: "") { name, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        name += "_" + String(byte, radix: 16)
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func resource(
    _ name: String, title: String, path: String, table: PublicTable
  ) {
    beginMap()
    entry("profile", "tabular-data-resource")
    entry("name", name)
    entry("title", title)
    entry("path", path)
    entry("format", "csv")
    entry("mediatype", "text/csv")
    entry("encoding", "utf-8")
    key("schema")
    beginMap()
    key("fields")
    beginList()
    for (index, column) in table.columns.enumerated() {
      beginMap()
      entry("name", column.title)
      entry("type", table.type(ofColumn: index).rawValue)
      endMap()
    }
    endList()
    endMap()
    endMap()
  }
}

/// What all cells of a column are (Table Schema).
enum TableFieldType: String {
  case date, number, string
}

extension PublicTable {
  /// Of what the file holds: text where one cell is not a date, or a number, as the file writes it.
  func type(ofColumn index: Int) -> TableFieldType {
    let cells = rows.lazy.filter { index < $0.count && !$0[index].isEmpty }.map { $0[index] }
    guard !cells.isEmpty else { return .string }
    if cells.allSatisfy({ CalendarDate($0) != nil }) { return .date }
    return cells.allSatisfy { Self.isNumber(Self.dataText($0)) } ? .number : .string
  }

  /// Digits, with one point at most and a minus at most: what XML Schema calls a decimal.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
  }
}
