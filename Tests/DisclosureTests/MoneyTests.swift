import Disclosure
import Testing

struct MoneyTests {
  @Test(arguments: [
    ("31,200.00", 3_120_000), ("¥31200", 3_120_000), ("31200元", 3_120_000),
    ("（1,200.00）", -120_000), ("(1200)", -120_000), ("-1200", -120_000), ("－１，２００．５", -120_050),
    ("￥-3.05", -305), ("-￥3.05", -305), ("+7", 700), ("0", 0), ("0.1", 10), ("0.01", 1),
    ("12,345,678.90", 1_234_567_890), (" 5.00 元", 500), ("¥ 5", 500), ("007", 700),
    ("100000000000", 10_000_000_000_000), ("１２３", 12_300),
  ])
  func amountsAreReadExactly(text: String, cents: Int) {
    #expect(Money(text)?.cents == cents)
  }

  @Test(arguments: [
    "", " ", "元", "三万元", "1.234", "1.", ".5", "1,20", "1,2345", "1234,567", ",123", "1,,000", "--1",
    "(-1)", "(1", "1)", "1 2", "1e3", "0x10", "1.2.3", "¥¥1", "12万", "100000000000.01", "NaN",
    "1,000,",
    "99999999999999999999999999", "\u{0661}",
  ])
  func anythingElseIsNoAmount(text: String) {
    #expect(Money(text) == nil)
  }

  @Test(arguments: [
    (0, "0.00", "0.00"), (1, "0.01", "0.01"), (-49_000, "-490.00", "-490.00"),
    (100_000, "1,000.00", "1000.00"), (99_999, "999.99", "999.99"),
    (123_456_789_012, "1,234,567,890.12", "1234567890.12"), (-5, "-0.05", "-0.05"),
  ])
  func amountsAreWrittenInGroups(cents: Int, shown: String, plain: String) {
    #expect(Money(cents: cents).description == shown)
    #expect(Money(cents: cents).plain == plain)
    #expect(Money(shown)?.cents == cents)
  }
}
