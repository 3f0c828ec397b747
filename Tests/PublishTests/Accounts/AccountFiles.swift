import Content
import Diagnostics
import Disclosure
import SourceText

@testable import Publish

/// A folder of finance disclosures in memory, checked by the rules of the accounts only.
struct AccountFiles {
  var files: [String: String] = [
    "content/roster.csv": """
    编号,姓名,类别,入职日期,离职日期
    w001,张三,两委专职,2020-03-01,
    w002,李四,专职工作人员,2026-01-10,2026-03-20
    w003,王芳,网格员,2020-03-01,
    w004,王芳,网格员,2026-02-01,

    """
  ]

  /// A disclosure with its ledger; figures that are not given are those of the ledger.
  mutating func add(
    _ name: String, period: String, opening: String, closing: String, ledger: String? = nil,
    more: String = ""
  ) {
    files["content/finance/\(name).md"] = """
      ---
      title: 收支
      item: finance-quarter
      period: \(period)
      date: 2026-07-10
      responsible: w001
      \(ledger == nil ? "" : "ledger: \(name).csv")
      opening_balance: "\(opening)"
      closing_balance: "\(closing)"
      \(more)
      ---

      """
    files["content/finance/\(name).csv"] = ledger
  }

  func content() async throws -> Content {
    let sources = files.sorted { $0.key < $1.key }
      .map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    return try await validateContent(
      ContentTree(sources: sources, attachments: [], diagnostics: []), with: SchemaSet())
  }

  /// `NB2308 finance/q1.csv “2026-04-01”`: the code, the file, and what stands at the place.
  func found() async throws -> [String] {
    let content = try await content()
    let unread = content.diagnostics.filter {
      $0.place?.file.path.hasPrefix("content/finance") == true
    }
    return Report(unread + checkAccounts(content).diagnostics).diagnostics.map(told)
  }

  private func told(_ diagnostic: Diagnostic) -> String {
    guard let place = diagnostic.place else { return diagnostic.kind.code }
    let text = String(decoding: place.file.bytes[place.range], as: UTF8.self)
    return "\(diagnostic.kind.code) \(place.file.path.dropFirst(8)) “\(text)”"
  }

  /// One ledger of the first quarter of 2026: rows without their header. It opens with 1,000.00.
  static func ledger(
    _ rows: String, closing: String, numbering: String = "none", limits: String = ""
  ) async throws -> [String] {
    var folder = AccountFiles()
    folder.add(
      "q1", period: "2026-Q1", opening: "1000.00", closing: closing, ledger: header + rows,
      more: "numbering: \(numbering)")
    if !limits.isEmpty { folder.files["content/rules.yaml"] = "accounts: {\(limits)}\n" }
    return try await folder.found()
  }

  static let header = "日期,凭证号,摘要,科目,收入,支出,经手人,审批人,证明人,会议决定,冲销,余额\n"
}
