import Testing

@testable import Publish

/// Rules between the disclosures of one book.
@Suite struct BookTests {
  private func figures(_ income: String, _ expense: String) -> String {
    "income: \"\(income)\"\nexpense: \"\(expense)\""
  }

  /// A year of quarters, a half and the year itself, all right.
  private func year() -> AccountFiles {
    var folder = AccountFiles()
    folder.add("y0", period: "2025", opening: "0", closing: "100", more: figures("100", "0"))
    folder.add("q1", period: "2026-Q1", opening: "100", closing: "110", more: figures("30", "20"))
    folder.add("q2", period: "2026-Q2", opening: "110", closing: "115", more: figures("10", "5"))
    folder.add("q3", period: "2026-Q3", opening: "115", closing: "100", more: figures("0", "15"))
    folder.add("q4", period: "2026-Q4", opening: "100", closing: "140", more: figures("40", "0"))
    folder.add("h1", period: "2026-H1", opening: "100", closing: "115", more: figures("40", "25"))
    folder.add("y", period: "2026", opening: "100", closing: "140", more: figures("80", "40"))
    return folder
  }

  @Test func aSoundYearIsSilent() async throws {
    #expect(try await year().found() == [])
    let from = try await checkAccounts(year().content()).results.carriedFrom
    #expect(
      from == [
        "finance/q1": "finance/y0", "finance/q2": "finance/q1", "finance/q3": "finance/q2",
        "finance/q4": "finance/q3", "finance/h1": "finance/y0", "finance/y": "finance/y0",
      ])
  }

  /// One figure changed in one file, in both of its halves where it must still add up itself.
  @Test(arguments: [
    (
      "q2", "closing_balance: \"115\"", "closing_balance: \"116\"",
      [
        "NB2305 finance/h1.md “\"115\"”", "NB2301 finance/q2.md “\"116\"”",
        "NB2303 finance/q3.md “\"115\"”",
      ]
    ),
    (
      "q3", "opening_balance: \"115\"\nclosing_balance: \"100\"",
      "opening_balance: \"114.99\"\nclosing_balance: \"99.99\"",
      ["NB2303 finance/q3.md “\"114.99\"”", "NB2303 finance/q4.md “\"100\"”"]
    ),
    (
      "q4", "income: \"40\"\nexpense: \"0\"", "income: \"41\"\nexpense: \"1\"",
      ["NB2304 finance/y.md “\"80\"”", "NB2304 finance/y.md “\"40\"”"]
    ),
    (
      "h1", "income: \"40\"\nexpense: \"25\"", "income: \"41\"\nexpense: \"26\"",
      [
        "NB2304 finance/h1.md “\"41\"”", "NB2304 finance/h1.md “\"26\"”",
        "NB2304 finance/y.md “\"80\"”", "NB2304 finance/y.md “\"40\"”",
      ]
    ),
    (
      "y", "opening_balance: \"100\"\nclosing_balance: \"140\"",
      "opening_balance: \"101\"\nclosing_balance: \"141\"",
      [
        "NB2303 finance/y.md “\"101\"”", "NB2305 finance/y.md “\"101\"”",
        "NB2305 finance/y.md “\"141\"”",
      ]
    ),
    // What was withdrawn does not count; then the year has a part missing.
    (
      "q4", "opening_balance: \"100\"\nclosing_balance: \"140\"",
      "withdrawn: {on: 2026-07-11, reason: 误发}\nopening_balance: \"1\"\nclosing_balance: \"1\"", []
    ),
    // Another book is another account.
    (
      "q4", "opening_balance: \"100\"\nclosing_balance: \"140\"",
      "book: 公益金\nopening_balance: \"1\"\nclosing_balance: \"41\"", []
    ),
  ])
  func oneFlaw(file: String, old: String, new: String, told: [String]) async throws {
    var folder = year()
    let path = "content/finance/\(file).md"
    let text = try #require(folder.files[path])
    let changed = text.replacing(old.replacing("\n", with: "\n"), with: new)
    try #require(changed != text)
    folder.files[path] = changed
    #expect(try await folder.found() == told)
  }

  @Test func aGapBetweenPeriodsIsNoErrorOfAccounts() async throws {
    var folder = year()
    for name in ["q2", "h1", "y"] { folder.files["content/finance/\(name).md"] = nil }
    folder.files["content/finance/q1.md"] = folder.files["content/finance/q1.md"]?
      .replacing("\"30\"", with: "\"31\"").replacing("\"110\"", with: "\"111\"")
    #expect(try await folder.found() == [])
  }

  /// Months make a quarter, and the quarter's opening is that of its first month.
  @Test(arguments: [
    ("6", []), ("7", ["NB2304 finance/q.md “\"7\"”", "NB2301 finance/q.md “\"6\"”"]),
  ])
  func months(income: String, told: [String]) async throws {
    var folder = AccountFiles()
    for (index, month) in ["01", "02", "03"].enumerated() {
      let ledger = AccountFiles.header + "2026-\(month)-05,1,甲,费,\(index + 1),,,,,,,"
      let opening = [0, 1, 3][index]
      folder.add(
        "m\(month)", period: "2026-\(month)", opening: "\(opening)",
        closing: "\(opening + index + 1)", ledger: ledger)
    }
    folder.add("q", period: "2026-Q1", opening: "0", closing: "6", more: figures(income, "0"))
    #expect(try await folder.found().sorted() == told.sorted())
  }

  /// A correction takes the place of what it corrects, and lends its period and book.
  @Test(arguments: [
    ("", ["NB2303 finance/q2.md “\"110\"”", "NB2305 finance/h1.md “\"100\"”"]),
    ("withdrawn: {on: 2026-07-11, reason: 误发}", []),
  ])
  func corrections(more: String, told: [String]) async throws {
    var folder = year()
    folder.files["content/finance/correction.md"] = """
      ---
      title: 更正
      item: finance-quarter
      date: 2026-07-20
      responsible: w001
      corrects: q1
      opening_balance: "99"
      closing_balance: "109"
      income: "30"
      expense: "20"
      \(more)
      ---

      """
    let found = try await folder.found().filter { !$0.contains("finance/y") }
    let own = more.isEmpty ? ["NB2303 finance/correction.md “\"99\"”"] : []
    #expect(found.sorted() == (told + own).sorted())
  }

  /// A correction of words leaves the figures as they are.
  @Test func aCorrectionWithoutFiguresReplacesNone() async throws {
    var folder = year()
    folder.files["content/finance/correction.md"] =
      "---\ntitle: 更正\nitem: finance-quarter\ndate: 2026-07-20\nresponsible: w001\ncorrects: q1\n---\n"
    #expect(try await folder.found() == [])
  }

  /// Numbers go on from the ledger before, begin at 1, or are gone.
  @Test(arguments: [
    (["1", "2"], ["3", "4"], []), (["1", "2"], ["1", "2"], []),
    (["1", "2"], ["4"], ["NB2312 finance/b.csv “4”"]),
    (["1", "2", "3"], ["2"], ["NB2312 finance/b.csv “2”"]),
    (["记-1", "收-1"], ["记-2", "收-3"], ["NB2312 finance/b.csv “收-3”"]),
    (["1"], ["付-2"], ["NB2312 finance/b.csv “付-2”"]),
  ])
  func numbering(first: [String], second: [String], told: [String]) async throws {
    var folder = AccountFiles()
    func ledger(_ month: Int, _ numbers: [String]) -> String {
      AccountFiles.header
        + numbers.enumerated().map { "2026-0\(month)-0\($0 + 1),\($1),甲,费,1,,,,,,,\n" }.joined()
    }
    folder.add(
      "a", period: "2026-Q1", opening: "0", closing: "\(first.count)", ledger: ledger(1, first),
      more: "numbering: own")
    folder.add(
      "b", period: "2026-Q2", opening: "\(first.count)", closing: "\(first.count + second.count)",
      ledger: ledger(4, second), more: "numbering: own")
    #expect(try await folder.found() == told)
    // Where nothing is known of the quarter before, nothing can be said.
    folder.files["content/finance/a.md"] = nil
    folder.files["content/finance/a.csv"] = nil
    let alone = try await folder.found()
    #expect(alone == [])
  }

  /// A voucher is looked for here first, then backwards; it is taken back once.
  @Test(arguments: [
    ("1", "-9", []), ("1", "-9.01", ["NB2315 finance/b.csv “-9.01”"]),
    ("2", "-7", []), ("2", "-8", ["NB2315 finance/b.csv “-8”"]),
    ("3", "-1", ["NB2314 finance/b.csv “3”"]),
  ])
  func reversalsOfEarlierLedgers(voucher: String, amount: String, told: [String]) async throws {
    var folder = AccountFiles()
    folder.add(
      "a", period: "2026-Q1", opening: "100", closing: "84",
      ledger: AccountFiles.header + "2026-01-05,1,甲,费,,9,,,,,,\n2026-01-06,2,乙,费,,7,,,,,,")
    folder.add(
      "b", period: "2026-Q2", opening: "84", closing: "0",
      ledger: AccountFiles.header
        + "2026-04-05,1,丙,费,,2,,,,,,\n2026-04-06,8,丁,费,,\(amount),,,,,\(voucher),")
    #expect(try await folder.found().filter { !$0.hasPrefix("NB2301") } == told)
  }
}
