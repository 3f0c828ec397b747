import Foundation
import Testing

/// A build killed at any moment leaves the old site or the new one, whole, and the next build works
/// and cleans up.
@Suite struct KillTests {
  private static let pageCount = 120
  private static let rounds = 25

  @Test func aKilledBuildLeavesAWholeSite() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "noticeboard-kill-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try BuiltProgram.run(["init", folder.path], in: URL(filePath: "/")).exit == 0)
    try write(version: 0, in: folder)
    #expect(try BuiltProgram.run(["build"], in: folder).exit == 0)
    #expect(try versions(in: folder) == [0])

    var random = SystemRandomNumberGenerator()
    var published = 0
    for round in 1...Self.rounds {
      try write(version: round, in: folder)
      let process = Process()
      process.executableURL = BuiltProgram.location
      process.arguments = ["build", "--quiet"]
      process.currentDirectoryURL = folder
      process.standardError = FileHandle.nullDevice
      try process.run()
      // The whole build takes a few hundred milliseconds; most kills fall into the middle of it.
      try await Task.sleep(for: .milliseconds(Int.random(in: 0...600, using: &random)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let found = try versions(in: folder)
      #expect(found == [published] || found == [round], "round \(round): \(found)")
      published = found.first ?? -1
    }

    let last = try BuiltProgram.run(["build"], in: folder)
    #expect(last.exit == 0, "\(last.errors)")
    #expect(try versions(in: folder) == [Self.rounds])
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(left) == ["content", "history", "public"])
  }

  private func write(version: Int, in folder: URL) throws {
    for number in 0..<Self.pageCount {
      let text = "---\ntitle: 第 \(number) 页\n---\n\n版本〔\(version)〕\n"
      try Data(text.utf8).write(to: folder.appending(path: "content/pages/p\(number).md"))
    }
  }

  /// The versions that the pages of the site are of; fails where one is missing.
  private func versions(in folder: URL) throws -> Set<Int> {
    var found: Set<Int> = []
    for number in 0..<Self.pageCount {
      let page = folder.appending(path: "public/p\(number).html")
      let text = try String(contentsOf: page, encoding: .utf8)
      let match = try #require(text.firstMatch(of: /版本〔([0-9]+)〕/), "\(page.path)")
      found.insert(try #require(Int(match.1)))
    }
    return found
  }
}
