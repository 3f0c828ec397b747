import Content
import Foundation
import Testing

/// Every kind of file that `new` makes: `check` points at each blank, and passes when they are
/// filled in.
@Suite struct NewFileSessionTests {
  /// What an author of the starter community writes into a blank.
  static func answer(_ blank: Substring, kind: ContentKind, key: String) -> String {
    let words = blank.dropFirst("【待填：".count).dropLast()
    if words.contains(" / ") { return String(words.split(separator: " / ")[0]) }
    switch key {
    case "item":
      return [.party: "party-plan", .residency: "residency-meeting", .finance: "finance-quarter"][
        kind] ?? "party-plan"
    case "post": return "desk"
    case "responsible", "by": return "w001"
    case "on", "date": return "2026-03-01"
    case "working_days", "working_hours", "days": return "3"
    default: return "021-5550 0102"
    }
  }

  static func filled(_ text: String, kind: ContentKind) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let blank = line.firstMatch(of: /【待填[^】]*】/)?.output else { return String(line) }
      let key = line.prefix { $0 != ":" }.drop { " -".contains($0) }
      return String(line).replacing(blank, with: answer(blank, kind: kind, key: String(key)))
    }.joined(separator: "\n")
  }

  @Test(arguments: NewFile.kinds.filter { $0 != .ledger })
  func blanksAreFlaggedThenFilled(_ kind: ContentKind) throws {
    try withStarter { folder in
      // Their items are due by periods.
      let periods: [ContentKind: String] = [.party: "2026", .finance: "2025-Q4"]
      let period = periods[kind].map { ["--period", $0] } ?? []
      let made = try BuiltProgram.run(
        ["new", kind.rawValue, "--title", "新的一篇", "--today", "2026-03-01"] + period, in: folder)
      #expect(made.exit == 0, "\(made.errors)")
      let path = made.output.trimmingCharacters(in: .newlines)
      let file = folder.appending(path: path)
      let text = try String(contentsOf: file, encoding: .utf8)
      let blanks = text.matches(of: /【待填[^】]*】/).count
      #expect(blanks > 0)

      let before = try BuiltProgram.run(["check", "--root", "."], in: folder)
      #expect(before.exit == 1)
      let flagged = before.errors.matches(of: /error NB([0-9]{4})/).map { $0.1 }
      #expect(flagged == Array(repeating: "1105", count: blanks), "\(before.errors)")

      try Self.filled(text, kind: kind).write(to: file, atomically: false, encoding: .utf8)
      // A new duty has no commitment yet, and a new commitment no duty: owed, and warned of.
      let isPartOfPair = [.duty, .commitment].contains(kind)
      let after = try BuiltProgram.run(["check"] + (isPartOfPair ? [] : ["--strict"]), in: folder)
      #expect(after.exit == 0, "\(after.errors)")
    }
  }

  /// A new ledger is a table with every column, which a page may name at once: with no rows it
  /// comes to nothing.
  @Test func ledger() throws {
    try withStarter { folder in
      let made = try BuiltProgram.run(["new", "ledger", "--period", "2026-Q2"], in: folder)
      #expect(made.output == "content/finance/2026-q2.csv\n")
      let page = folder.appending(path: "content/finance/2026-q1.md")
      let text = try String(contentsOf: page, encoding: .utf8)
      try text.replacing("ledger: 2026-q1.csv", with: "ledger: 2026-q2.csv")
        .replacing(/(income|expense): .*/) { "\($0.1): 0.00" }
        .replacing("closing_balance: 1180.00", with: "closing_balance: 1000.00")
        .write(to: page, atomically: false, encoding: .utf8)
      let checked = try BuiltProgram.run(["check"], in: folder)
      #expect(checked.exit == 0, "\(checked.errors)")
    }
  }
}
