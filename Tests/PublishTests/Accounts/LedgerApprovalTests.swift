import Testing

/// Who stands behind a row, and what it needs over the community's limits.
@Suite struct LedgerApprovalTests {
  static let limits = "witness_over: 10, approval_over: 20, decision_over: 30"

  @Test(arguments: [
    ("2026-01-15,1,甲,费,,10.00,,,,,,", "990", []),
    ("2026-01-15,1,甲,费,,10.01,,,,,,", "989.99", ["NB2316 finance/q1.csv “”"]),
    ("2026-01-15,1,甲,费,,10.01,,,丁,,,", "989.99", []),
    ("2026-01-15,1,甲,费,,10.01,,,无,,,", "989.99", ["NB2316 finance/q1.csv “无”"]),
    ("2026-01-15,1,甲,费,,10.01,　,　,　,,,", "989.99", ["NB2316 finance/q1.csv “　”"]),
    ("2026-01-15,1,甲,费,,10.01,/,/,丁,,,", "989.99", []),
    ("2026-01-15,1,甲,费,,20.00,,,丁,,,", "980", []),
    ("2026-01-15,1,甲,费,,20.01,,,丁,,,", "979.99", ["NB2317 finance/q1.csv “”"]),
    ("2026-01-15,1,甲,费,,30.00,,戊,丁,,,", "970", []),
    ("2026-01-15,1,甲,费,,30.01,,戊,丁,,,", "969.99", ["NB2318 finance/q1.csv “”"]),
    ("2026-01-15,1,甲,费,,30.01,,戊,丁,会议第3项,,", "969.99", []),
    ("2026-01-15,1,甲,费,,30.01,,戊,丁,待补,,", "969.99", ["NB2318 finance/q1.csv “待补”"]),
    ("2026-01-15,1,甲,费,,10.01,,,不适用,,,", "989.99", ["NB2316 finance/q1.csv “不适用”"]),
    // Cut into rows it is not smaller; on two vouchers it is two expenses.
    ("2026-01-15,1,甲,费,,6,,,,,,\n2026-01-15,1,乙,费,,5,,,丁,,,", "989", ["NB2316 finance/q1.csv “”"]),
    ("2026-01-15,1,甲,费,,6,,,,,,\n2026-01-15,2,乙,费,,5,,,,,,", "989", []),
    // Income needs nobody, nor does what is taken back; it makes no expense smaller either.
    ("2026-01-15,1,甲,费,99,,,,,,,", "1099", []),
    ("2026-01-15,1,甲,费,,11,,,丁,,,\n2026-01-16,2,甲,费,,-11,,,,,1,", "1000", []),
    (
      "2026-01-14,1,甲,费,,9,,,,,,\n2026-01-15,2,乙,费,,11,,,,,,\n2026-01-15,2,丙,费,,-5,,,,,1,", "985",
      ["NB2316 finance/q1.csv “”"]
    ),
  ])
  func limits(rows: String, closing: String, told: [String]) async throws {
    #expect(
      try await AccountFiles.ledger(rows, closing: closing, limits: Self.limits) == told)
  }

  @Test func withoutLimitsNothingIsAsked() async throws {
    #expect(
      try await AccountFiles.ledger("2026-01-15,1,甲,费,,900,,,,,,", closing: "100") == [])
  }

  @Test(arguments: [
    // One person by name and by id; blanks and several names in a cell.
    ("2026-01-15", "李四,张三,", []),
    ("2026-01-15", "李四,李四,", ["NB2319 finance/q1.csv “李四”"]),
    ("2026-01-15", "李四,w002,", ["NB2319 finance/q1.csv “w002”"]),
    ("2026-01-15", "李 四,张三、李四,", ["NB2319 finance/q1.csv “张三、李四”"]),
    ("2026-01-15", "居民甲,居民甲,", ["NB2319 finance/q1.csv “居民甲”"]),
    ("2026-01-15", "李四,张三,w002", ["NB2320 finance/q1.csv “w002”"]),
    ("2026-01-15", "李四,张三,w001", ["NB2320 finance/q1.csv “w001”"]),
    ("2026-01-15", "李四,,居民甲", []),
    // Of two with one name nobody knows which; by id they are two.
    ("2026-02-15", "w003,w004,", []),
    ("2026-02-15", "王芳,w004,", []),
    // Days of service, both ends included.
    ("2026-01-10", "李四,张三,", []), ("2026-03-20", "李四,张三,", []),
    ("2026-01-09", "李四,张三,", ["NB2323 finance/q1.csv “李四”"]),
    ("2026-03-21", "张三,居民甲,w002", ["NB2323 finance/q1.csv “w002”"]),
    ("2026-01-15", "w004,张三,", ["NB2323 finance/q1.csv “w004”"]),
    ("2026-01-15", "王芳,张三,", []),
  ])
  func people(day: String, people: String, told: [String]) async throws {
    #expect(
      try await AccountFiles.ledger("\(day),1,甲,费,,1,\(people),,,", closing: "999") == told)
  }

  @Test(arguments: [
    ("2026-02-10", "residency/meeting", []), ("2026-02-11", "residency/meeting.md", []),
    ("2026-02-09", "residency/meeting", ["NB2322 finance/q1.csv “residency/meeting”"]),
    ("2026-02-20", "residency/metting", ["NB2321 finance/q1.csv “residency/metting”"]),
    ("2026-02-01", "2026年第2次会议/第3项", []),
    // Without an event the day it was published.
    ("2026-02-20", "residency/other", []),
    ("2026-02-19", "residency/other", ["NB2322 finance/q1.csv “residency/other”"]),
  ])
  func decisions(day: String, decision: String, told: [String]) async throws {
    var folder = AccountFiles()
    folder.add(
      "q1", period: "2026-Q1", opening: "1000", closing: "999",
      ledger: AccountFiles.header + "\(day),1,甲,费,,1,,,,\(decision),,")
    let head = "---\ntitle: 会议\nitem: meeting\ndate: 2026-02-20\nresponsible: w001\n"
    folder.files["content/residency/meeting.md"] =
      head + "event: {name: 会议, date: 2026-02-10}\n---\n"
    folder.files["content/residency/other.md"] = head + "---\n"
    #expect(try await folder.found() == told)
  }
}
