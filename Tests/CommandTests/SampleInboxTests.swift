import Foundation
import Testing

/// The sample inbox is what its script writes, and the intake makes of it what the script says.
@Suite struct SampleInboxTests {
  private func script(_ option: String) throws -> (exit: Int32, output: String) {
    try shell("python3 scripts/sample-inbox \(option)", in: Checkout.folder)
  }

  @Test func otherReadersReadIt() throws {
    let checked = try script("--check")
    #expect(checked.exit == 0, "\(checked.output)")
  }

  @Test func theCountsAreThoseOfTheList() throws {
    let queue = FileManager.default.temporaryDirectory
      .appending(path: "noticeboard-sample-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: queue) }
    func takeIn() throws -> [String: [String: Int]] {
      let run = try BuiltProgram.run(
        [
          "intake", "inbox", "--queue", queue.path, "--today", "2026-11-20", "--format", "json",
          "--quiet",
        ], in: Checkout.folder)
      return try numbers(run.output)
    }
    let wanted = try numbers(try script("--counts").output)
    let first = try takeIn()
    #expect(first == wanted)
    for numbers in first.values {
      let total = try #require(numbers["received"] ?? numbers["found"])
      #expect(numbers.values.reduce(0, +) == 2 * total)
    }
    let second = try takeIn()
    #expect(second["complaints"]?["queued"] == 0)
    #expect(second["files"]?["accepted"] == 0)
  }

  private func numbers(_ json: String) throws -> [String: [String: Int]] {
    try JSONDecoder().decode([String: [String: Int]].self, from: Data(json.utf8))
  }
}
