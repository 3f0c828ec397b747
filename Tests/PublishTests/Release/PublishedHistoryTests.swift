import Disclosure
import Foundation
import Testing

@testable import Publish

@Suite struct PublishedHistoryTests {
  private func notice(_ id: String, on day: Int = 1, until: Int? = nil) throws
    -> PublishedNotice
  {
    PublishedNotice(
      on: try #require(CalendarDate(year: 2026, month: 4, day: day)), id: id,
      address: "/\(id).html",
      publicityUntil: until.flatMap { CalendarDate(year: 2026, month: 5, day: $0) })
  }

  @Test func onlyNewOrChangedEntriesAreAppended() throws {
    let sandbox = try Sandbox()
    let history = PublishedHistory(root: sandbox.root)
    #expect(try history.read() == [])
    let first = [try notice("finance/a", until: 7), try notice("党务/乙")]
    #expect(try history.append(first) == 2)
    #expect(try history.append(first) == 0)
    #expect(try history.append([try notice("finance/a", on: 2, until: 7)]) == 0)
    let shortened = try notice("finance/a", on: 2, until: 3)
    #expect(try history.append([shortened, try notice("x", on: 2)]) == 2)
    #expect(try history.read() == first + [shortened, try notice("x", on: 2)])
    let line = """
      {"on":"2026-04-01","id":"finance/a","address":"/finance/a.html",\
      "publicity_until":"2026-05-07"}
      """
    #expect(sandbox.read("history/published.jsonl")?.hasPrefix(line + "\n") == true)
  }

  @Test func aTornLastLineIsPassedOverAndReplaced() throws {
    let sandbox = try Sandbox()
    let history = PublishedHistory(root: sandbox.root)
    let notices = [try notice("a"), try notice("b")]
    try history.append(notices)
    let whole = try #require(sandbox.read("history/published.jsonl"))
    for length in (whole.utf8.count / 2 + 1)..<whole.utf8.count {
      let torn = String(decoding: whole.utf8.prefix(length), as: UTF8.self)
      try sandbox.write("history/published.jsonl", torn)
      #expect(try history.read() == [notices[0]])
    }
    #expect(try history.append(notices) == 1)
    #expect(sandbox.read("history/published.jsonl") == whole)
  }

  @Test(arguments: [
    "{}", "x", "", "{\"on\":\"2026-02-30\",\"id\":\"a\",\"address\":\"\"}",
  ])
  func aDamagedLineIsNamed(line: String) throws {
    let sandbox = try Sandbox()
    let history = PublishedHistory(root: sandbox.root)
    try history.append([try notice("a")])
    let whole = try #require(sandbox.read("history/published.jsonl"))
    try sandbox.write("history/published.jsonl", whole + line + "\n" + whole)
    #expect(refusal { _ = try history.read() } == "NB4015")
    #expect(refusal { _ = try history.append([notice("b")]) } == "NB4015")
  }

  @Test func aFullDiskIsSaid() throws {
    let sandbox = try Sandbox()
    let system = FileSystem { $0 == .write ? ENOSPC : 0 }
    let history = PublishedHistory(root: sandbox.root, system: system)
    #expect(refusal { _ = try history.append([notice("a")]) } == "NB4010")
    #expect(try PublishedHistory(root: sandbox.root).read() == [])
  }

  @Test func aLinkIsNotFollowed() throws {
    let sandbox = try Sandbox()
    try sandbox.write("elsewhere/published.jsonl", "")
    #expect(symlink("elsewhere", sandbox.root + "/history") == 0)
    let history = PublishedHistory(root: sandbox.root)
    #expect(refusal { _ = try history.append([notice("a")]) } == "NB4013")
    #expect(sandbox.read("elsewhere/published.jsonl") == "")
  }
}
