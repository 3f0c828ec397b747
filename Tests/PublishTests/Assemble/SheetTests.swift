import Disclosure
import Testing

@testable import Publish

@Suite struct SheetTests {
  private static func page(
    _ community: SmallCommunity, _ path: String, on day: String = "2026-06-01"
  ) async throws -> Page? {
    let today = try #require(CalendarDate(day))
    let checked = try await checkContent(community.content(), history: [], today: today)
    return assemble(checked).site?.pages.first { $0.address.path == path }
  }

  private static func notice(_ more: String) -> String {
    "---\ntitle: 公示\nitem: meeting\ndate: 2026-05-01\nresponsible: w001\n\(more)---\n\n正文。\n"
  }

  /// The sheets of the week hold what may be objected to on one of the seven days from today on,
  /// what closes first on top.
  @Test(arguments: [
    ("2026-06-01", ["c", "b"]), ("2026-05-29", ["c"]), ("2026-06-10", ["b"]),
    ("2026-06-11", []), ("2026-05-31", ["c", "b"]),
  ]) func theWeekHoldsWhatIsOpen(_ day: String, _ names: [String]) async throws {
    let community = SmallCommunity()
      .adding(
        "residency/b.md",
        Self.notice("publicity: {from: 2026-06-06, until: 2026-06-10, where: 一楼}\n")
      )
      .adding(
        "residency/c.md",
        Self.notice("publicity: {from: 2026-05-29, until: 2026-06-04, where: 一楼}\n")
      )
      .adding(
        "residency/w.md",
        Self.notice(
          "publicity: {from: 2026-06-01, until: 2026-06-09, where: 一楼}\n"
            + "withdrawn: {on: 2026-05-30, reason: 有误}\n"))
    let page = try #require(try await Self.page(community, "sheets/open.html", on: day))
    guard case .sheets(let sheets) = page.content else {
      Issue.record("no sheets")
      return
    }
    #expect(sheets.disclosures.map(\.address.path) == names.map { "residency/\($0).html" })
  }

  @Test func aLedgerHasASheetAndItsBookAPlaceInTheOverview() async throws {
    var community = SmallCommunity()
    for (number, closing) in [(1, "110.00"), (2, "125.00")] {
      community = community.adding(
        "finance/q\(number).md",
        """
        ---
        title: 收支
        item: meeting
        period: 2026-Q\(number)
        date: 2026-05-01
        responsible: w001
        book: 办公经费
        ledger: q\(number).csv
        opening_balance: "\(number == 1 ? "100.00" : "110.00")"
        closing_balance: "\(closing)"
        ---

        """
      ).adding(
        "finance/q\(number).csv",
        "日期,摘要,科目,收入,支出\n2026-0\(number * 3)-02,拨款,拨款,\(number == 1 ? "10" : "15").00,\n")
    }
    community = community.adding(
      "finance/fix.md",
      Self.notice("period: 2026-Q1\nbook: 办公经费\ncorrects: q1\nopening_balance: \"100.00\"\n")
        .replacing("item: meeting", with: "item: meeting\nincome: \"12.00\"\nexpense: \"2.00\"")
        .replacing("corrects: q1\n", with: "corrects: q1\nclosing_balance: \"110.00\"\n"))
    let sheet = try #require(try await Self.page(community, "sheets/finance/q1.html"))
    guard case .sheets(let sheets) = sheet.content else {
      Issue.record("no sheet")
      return
    }
    #expect(sheets.paper == .a3)
    #expect(sheets.disclosures.map(\.address.path) == ["finance/q1.html"])
    #expect(try await Self.page(community, "sheets/finance/fix.html") == nil)
    let overview = try #require(try await Self.page(community, "accounts/index.html"))
    guard case .accounts(let books) = overview.content, let book = books.first else {
      Issue.record("no overview")
      return
    }
    #expect(books.count == 1)
    #expect(book.book == "办公经费")
    #expect(book.frequency == .quarter)
    // The correction stands in place of what it corrects.
    #expect(
      book.rows.map(\.notice.address.path) == ["finance/fix.html", "finance/q2.html"])
    #expect(book.rows.map(\.isCorrection) == [true, false])
    #expect(book.rows.map(\.balances.income) == [Money(cents: 1200), Money(cents: 1500)])
    let corrected = try #require(try await Self.page(community, "finance/q1.html"))
    guard case .notice(let notice) = corrected.content else { return }
    #expect(notice.accounts?.corrected?.income == Money(cents: 1200))
    #expect(notice.accounts?.series == nil)
    let second = try #require(try await Self.page(community, "finance/q2.html"))
    guard case .notice(let after) = second.content else { return }
    #expect(after.accounts?.series?.rows.count == 2)
    #expect(after.sheet == Address("sheets/finance/q2.html"))
  }
}
