import Disclosure
import Testing

struct LedgerTests {
  @Test(arguments: [
    ("记-015", "记-", 15), ("记-15", "记-", 15), (" 记-015　", "记-", 15), ("7", "", 7),
    ("收字第０１２", "收字第", 12), ("2026-01-001", "2026-01-", 1), ("记-000", "记-", 0),
    ("记-999999", "记-", 999_999), ("记-1000000", "记-1000000", nil), ("记-", "记-", nil),
    ("20260107001", "20260107001", nil), ("", "", nil), ("1号", "1号", nil),
  ])
  func voucherNumbers(text: String, series: String, number: Int?) {
    #expect(VoucherNumber(text).series == series)
    #expect(VoucherNumber(text).number == number)
  }

  @Test func numbersAreWrittenAsTheirNeighbours() {
    #expect(VoucherNumber("记-015").written(8) == "记-008")
    #expect(VoucherNumber("记-9").written(10) == "记-10")
    #expect(VoucherNumber("记-015") == VoucherNumber("记-15"))
    #expect(VoucherNumber("记-015") != VoucherNumber("收-015"))
  }

  @Test(arguments: [
    ("2026", "2026-01-01", "2026-12-31"), ("2026-H1", "2026-01-01", "2026-06-30"),
    ("2026-H2", "2026-07-01", "2026-12-31"), ("2026-Q1", "2026-01-01", "2026-03-31"),
    ("2026-Q4", "2026-10-01", "2026-12-31"), ("2026-02", "2026-02-01", "2026-02-28"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2026-03-05", "2026-03-05", "2026-03-05"),
  ])
  func daysOfPeriods(text: String, first: String, last: String) throws {
    let days = try #require(Period(text)).days
    #expect("\(days.lowerBound)" == first)
    #expect("\(days.upperBound)" == last)
  }

  /// The parts of a period follow each other from its first day to its last.
  @Test(arguments: ["2026", "2026-H1", "2026-H2", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"])
  func partsFillThePeriod(text: String) throws {
    let period = try #require(Period(text))
    var next = period.first
    for part in period.parts {
      #expect(part.days.lowerBound == next)
      next = part.days.upperBound.adding(days: 1)
    }
    #expect(next == period.last.adding(days: 1))
  }

  private func row(_ index: Int, _ account: String, income: Int? = nil, expense: Int? = nil)
    -> LedgerRow
  {
    var row = LedgerRow(index: index, date: .placeholder, summary: "", account: account)
    row.voucher = "记-\(index)"
    row.income = income.map { Money(cents: $0) }
    row.expense = expense.map { Money(cents: $0) }
    return row
  }

  @Test func totalsByAccount() {
    let totals = LedgerTotals([
      row(1, "维修费", expense: 700), row(2, "拨款", income: 5000), row(3, "维修费", expense: -200),
      row(4, "办公费", expense: 900), row(5, "办公费", income: 0, expense: 1),
    ])
    #expect(totals.income.cents == 5000)
    #expect(totals.expense.cents == 1401)
    #expect(totals.accounts.map(\.account) == ["拨款", "办公费", "维修费"])
    #expect(totals.accounts[2].expense.amounts.map(\.cents) == [700, -200])
    #expect(totals.accounts[2].expense.vouchers == ["记-1", "记-3"])
    #expect(totals.accounts[1].income.count == 0)
  }

  @Test(arguments: [8, 9]) func longSumsAreNotSpelledOut(count: Int) {
    let side = LedgerTotals((0..<count).map { row($0, "费", expense: 100) }).accounts[0].expense
    #expect(side.count == count)
    #expect(side.total.cents == count * 100)
    #expect(side.amounts.count == (count == 8 ? 8 : 0))
    #expect(side.vouchers.count == side.amounts.count)
  }

  @Test func sumsBeyondAllNumbersDoNotEndTheProgram() {
    let most = Money(cents: .max)
    #expect(most + most == most)
    #expect(-most - most == Money(cents: -.max))
    #expect((-Money(cents: .min)).cents == .max)
    #expect(Money(cents: .min).magnitude.cents == .max)
    #expect(most - most == .zero)
  }
}
