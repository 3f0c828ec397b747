import Content
import Foundation
import Testing

@testable import Publish

/// Ledgers made by chance, and one of 100,000 rows.
@Suite struct LargeLedgerTests {
  /// Numbers by chance that are the same in every run (SplitMix64).
  struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// Cells of a sound ledger of the first quarter, vouchers of one to three rows, and its sum.
  static func ledger(rows: Int, _ chance: inout Chance) -> (cells: [[String]], closing: Int) {
    var cells: [[String]] = []
    var (balance, voucher, left) = (100_000, 0, 0)
    for index in 0..<rows {
      if left == 0 {
        voucher += 1
        left = Int.random(in: 1...3, using: &chance)
      }
      left -= 1
      let day = 1 + voucher * 27 / (rows + 1)
      let amount = Int.random(in: 1...500_000, using: &chance)
      let isIncome = Bool.random(using: &chance)
      balance += isIncome ? amount : -amount
      cells.append([
        "2026-01-\(day < 10 ? "0" : "")\(day)", "记-\(voucher)", "第\(index)笔", "科目\(index % 7)",
        isIncome ? money(amount) : "", isIncome ? "" : money(amount), "张三", "居民乙", "居民丙", "", "",
        money(balance),
      ])
    }
    return (cells, balance)
  }

  /// Seconds this thread has worked; other tests do not count.
  static var work: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func money(_ cents: Int) -> String {
    let rest = abs(cents) % 100
    return "\(cents < 0 ? "-" : "")\(abs(cents) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  static func files(_ cells: [[String]], closing: Int) -> AccountFiles {
    var folder = AccountFiles()
    folder.add(
      "q1", period: "2026-Q1", opening: "1000.00", closing: money(closing),
      ledger: AccountFiles.header + cells.map { $0.joined(separator: ",") }.joined(separator: "\n"),
      more: "numbering: own")
    return folder
  }

  /// A sound ledger passes; with one cell changed there is a diagnostic at that cell, or one that
  /// names it as its cause.
  @Test(arguments: 0..<60) func oneChangeIsFoundWhereItWasMade(seed: Int) async throws {
    var chance = Chance(state: UInt64(seed))
    let rows = Int.random(in: 2...60, using: &chance)
    var (cells, closing) = Self.ledger(rows: rows, &chance)
    #expect(try await Self.files(cells, closing: closing).found() == [])

    let row = Int.random(in: 0..<rows, using: &chance)
    let column = [0, 4, 6, 7, 11].randomElement(using: &chance) ?? 0
    switch column {
    case 0: cells[row][0] = "2025-12-31"
    case 4:
      let side = cells[row][4].isEmpty ? 5 : 4
      cells[row][side] += "9"
      cells[row][side] = cells[row][side].replacing(".", with: "1.").dropLast().description
    case 6: cells[row][6] = "居民乙"
    case 7: cells[row][7] = "w001"
    default: cells[row][11] = "77" + cells[row][11].replacing("-", with: "")
    }
    let content = try await Self.files(cells, closing: closing).content()
    let line = row + 2
    let found = checkAccounts(content).diagnostics.filter { diagnostic in
      ([diagnostic.place] + diagnostic.related.map(\.place)).contains { place in
        guard let place, place.file.path.hasSuffix(".csv") else { return false }
        let before = place.file.bytes[..<place.range.lowerBound]
        return before.count { $0 == UInt8(ascii: "\n") } + 1 == line
      }
    }
    #expect(!found.isEmpty, "row \(row), column \(column): \(cells[row])")
  }

  /// A hundred thousand rows with one flaw, found by itself and soon.
  @Test func aHundredThousandRows() async throws {
    var chance = Chance(state: 7)
    var (cells, closing) = Self.ledger(rows: 100_000, &chance)
    cells[70_000][7] = "w001"
    let content = try await Self.files(cells, closing: closing).content()
    let start = Self.work
    let told = checkAccounts(content).diagnostics.map(\.kind.code)
    let took = Self.work - start
    #expect(told == ["NB2319"])
    print("accounts of 100,000 rows: \(took) s")
    // Seconds of work, built without optimization; what has a square in it needs hours.
    #expect(took < 60)
  }

  /// Thirty thousand rows wrong in many ways at once: twenty of a kind are told, in little time.
  @Test func allRowsWrong() async throws {
    let rows = (0..<30_000).map {
      "2027-01-01,记-\(($0 * 7919) % 999_983),甲,费,5,-5,张三,w001,张三,residency/x\($0),记-\($0 + 7),1"
    }
    var folder = AccountFiles()
    folder.add(
      "q1", period: "2026-Q1", opening: "0", closing: "0",
      ledger: AccountFiles.header + rows.joined(separator: "\n"), more: "numbering: own")
    let content = try await folder.content()
    let start = Self.work
    var told: [String: Int] = [:]
    for diagnostic in checkAccounts(content).diagnostics {
      told[diagnostic.kind.code, default: 0] += 1
    }
    let took = Self.work - start
    #expect(told["NB2308"] == 20 && told["NB2319"] == 20 && told["NB2321"] == 20)
    #expect(told.values.allSatisfy { $0 <= 20 })
    #expect(took < 60)
    print("accounts of 30,000 wrong rows: \(took) s")
  }
}
