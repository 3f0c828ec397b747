import Disclosure
import Testing

@Suite struct StaffTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func worker(_ kind: String, since: String = "2020-01-01") throws -> Worker {
    Worker(
      id: "w", name: "某", kind: kind, since: try day(since), until: nil, phone: nil,
      publicMobile: nil, email: nil, photo: nil, qualification: nil, grade: nil)
  }

  @Test(arguments: [
    (11862, 1800, "21.3516", "18", 22), (10000, 1800, "18", "18", 18),
    (10001, 1800, "18.0018", "18", 19),
    (1, 1800, "0.0018", "18", 1), (1_000_000, 100_000, "100000", "1000", 100_000),
    (20000, 1750, "35", "17.5", 35), (100, 1, "0.0001", "0.01", 1),
  ])
  func required(
    _ population: Int, _ standard: Int, _ exact: String, _ written: String, _ required: Int
  ) throws {
    let staffing = Staffing(
      [], population: population, per10000: standard, on: try day("2026-01-01"))
    #expect(staffing.exact == exact)
    #expect(staffing.standard == written)
    #expect(staffing.required == required)
  }

  @Test func whoCounts() throws {
    var lent = try worker(Worker.Kind.staff)
    lent.secondment = .init(to: "街道", approval: nil, from: try day("2026-01-01"), until: nil)
    let workers = try Worker.Kind.all.map { try worker($0) } + [lent]
    let before = Staffing(workers, population: 100, per10000: 1800, on: try day("2025-12-31"))
    #expect([before.committee, before.staff, before.lent] == [1, 2, 0])
    let after = Staffing(workers, population: 100, per10000: 1800, on: try day("2026-01-01"))
    #expect([after.committee, after.staff, after.lent] == [1, 1, 1])
    #expect(after.groupedPopulation == "100")
  }

  @Test func unbrokenStretches() throws {
    func service(_ from: String, _ until: String?) throws -> Service {
      Service(
        worker: "w", post: "p", grid: nil, from: try day(from), until: try until.map { try day($0) }
      )
    }
    let rows = try [
      service("2024-02-02", nil), service("2020-01-01", "2021-12-31"),
      service("2022-01-01", "2024-01-31"),
    ]
    #expect(rows.unbrokenStart(on: try day("2024-01-31")) == (try day("2020-01-01")))
    #expect(rows.unbrokenStart(on: try day("2024-02-01")) == nil)
    #expect(rows.unbrokenStart(on: try day("2026-01-01")) == (try day("2024-02-02")))
    #expect(rows.unbrokenStart(on: try day("2019-12-31")) == nil)
  }

  @Test(arguments: [
    ("硕士研究生", Education.graduate), ("大学本科", .bachelor), ("大专", .college), ("大学专科", .college),
    ("中专", .secondary), ("高中", .secondary), ("初中", .primary), ("张三", .other), ("", .unknown),
  ])
  func education(_ text: String, _ level: Education) { #expect(Education(text) == level) }

  @Test(arguments: [
    ("2026-01-02", YearsOfService.underOne), ("2026-01-01", .oneToThree),
    ("2024-01-02", .oneToThree),
    ("2024-01-01", .threeToFive), ("2022-01-01", .fiveToTen), ("2017-01-01", .tenOrMore),
  ])
  func years(_ since: String, _ band: YearsOfService) throws {
    let worker = try worker(Worker.Kind.staff, since: since)
    #expect(YearsOfService(worker, on: try day("2027-01-01")) == band)
  }
}
