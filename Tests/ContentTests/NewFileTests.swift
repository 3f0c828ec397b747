import Diagnostics
import Disclosure
import SourceText
import Testing

@testable import Content

@Suite struct NewFileTests {
  private func made(_ kind: ContentKind, title: String? = nil) throws -> NewFile {
    let today = try #require(CalendarDate("2026-11-24"))
    return try NewFile(kind, .init(title: title, item: nil, period: nil, today: today))
  }

  /// A new file has exactly its blanks to say against it.
  @Test(arguments: NewFile.kinds.filter { $0 != .ledger })
  func onlyBlanksAreMissing(_ kind: ContentKind) throws {
    let file = try made(kind, title: "标题里有 \"引号\": 和 # 号")
    let source = SourceFile(path: file.path, bytes: Array(file.text.utf8))
    let validated = try validateFile(source, with: SchemaSet())
    #expect(Set(validated.diagnostics.map(\.kind.code)) == ["NB1105"])
  }

  @Test func aLedgerHasEveryColumn() throws {
    let file = try made(.ledger)
    let source = SourceFile(path: file.path, bytes: Array(file.text.utf8))
    let read = try readRows(of: source, as: .ledger, with: SchemaSet())
    #expect(read.diagnostics.map(\.kind.code) == [])
    #expect(read.table?.columns.map(\.key).prefix(3) == ["date", "voucher", "summary"])
  }

  @Test func hostileTitlesStayInTheirFolder() throws {
    let file = try made(.page, title: "../../etc/passwd\n---\u{202E}")
    #expect(file.path.hasPrefix("content/pages/2026-11-24-"))
    #expect(ContentPath.resolve(file.path, from: "x") != nil)
    #expect(!file.path.dropFirst("content/pages/".count).contains("/"))
    #expect(!file.text.contains("passwd\n---"))
  }
}
