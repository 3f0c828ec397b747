import Diagnostics
import Disclosure
import SourceText

/// A content file to be filled in: what `noticeboard new` writes.
package struct NewFile: Sendable {
  /// Relative to the root.
  package let path: String
  package let text: String

  /// What the author already knows of the new file.
  package struct Known: Sendable {
    package var title: String?
    package var item: String?
    package var period: String?
    package var today: CalendarDate

    package init(title: String?, item: String?, period: String?, today: CalendarDate) {
      self.title = title
      self.item = item
      self.period = period
      self.today = today
    }
  }

  /// The kinds that can be made, by name.
  package static var kinds: [ContentKind] {
    [.duty, .commitment, .party, .residency, .finance, .supervision, .page, .ledger]
  }

  /// A file of that kind with every required key; what only the author knows is a marked blank.
  /// - Throws: when the program was built without the schema.
  package init(_ kind: ContentKind, _ known: Known) throws {
    let common = try SchemaDocument.read("common").value
    let shape = SchemaShape(try SchemaDocument.read(kind.rawValue).value, common: common)
    if kind == .ledger {
      path = "content/finance/\(Self.name(known)).csv"
      // Excel takes a CSV file for UTF-8 only with a byte order mark.
      let header = shape.properties.compactMap { $0.shape.text("x-name") }
      text = "\u{FEFF}" + header.joined(separator: ",") + "\r\n"
    } else {
      path = "content/\(kind.folder ?? "pages")/\(Self.name(known)).md"
      text = FormWriter(known: known).page(of: shape)
    }
  }

  /// The period where there is one, else the day and the title.
  private static func name(_ known: Known) -> String {
    if let period = known.period { return FileName.suggestion(for: period.lowercased()) }
    guard let title = known.title else { return "\(known.today)" }
    return FileName.suggestion(for: "\(known.today)-\(title)")
  }
}
