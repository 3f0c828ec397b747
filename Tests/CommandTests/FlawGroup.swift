import Foundation
import Testing

/// One file of `Flaws/`: what is done to a copy of the sample community, and what that must tell.
/// See `Flaws/README.md`.
struct FlawGroup {
  /// A diagnostic and where it stands; no line where the file as a whole is meant.
  struct Told: Hashable, Comparable, Decodable, CustomStringConvertible {
    let code: String
    let path: String?
    let line: Int?

    var description: String { "\(code) \(path ?? "-"):\(line ?? 0)" }
    static func < (one: Told, other: Told) -> Bool { one.description < other.description }
  }

  private let session: Session
  private let tells: [(line: Int, words: [String])]

  var codes: Set<String> { Set(tells.map { $0.words[0] }) }

  init(contentsOf url: URL) throws {
    session = try Session(contentsOf: url)
    tells = try session.steps.compactMap { line, words in
      guard words.hasPrefix("tells ") else { return nil }
      let words = words.split(separator: " ", maxSplits: 3).dropFirst().map(String.init)
      try #require(words.count >= 2, "\(url.lastPathComponent):\(line)")
      return (line, words)
    }
  }

  /// Spoils the copy, checks it, and compares.
  func play(today: String) throws {
    var run = try SessionRun(session)
    defer { try? FileManager.default.removeItem(at: run.folder) }
    try run.take("start", "sample", session.name)
    // What waits for its day is told in every run.
    let waiting = "content/residency/2026-12-活动安排.md"
    if !session.files.contains(where: { $0.path == waiting }) {
      try run.take("remove", waiting, session.name)
    }
    for (line, words) in session.steps {
      let verb = String(words.prefix { $0 != " " })
      guard !["flaw", "tells"].contains(verb) else { continue }
      try run.take(verb, String(words.dropFirst(verb.count + 1)), "\(session.name):\(line)")
    }
    let expected = try tells.map { try told($0.words, "\(session.name):\($0.line)", run.folder) }
    let outcome = try BuiltProgram.run(
      ["check", "--format", "json", "--today", today], in: run.folder)
    let found = try Self.told(outcome.output)
    #expect(Set(found).subtracting(expected).sorted() == [], "\(session.name): nobody expected it")
    #expect(Set(expected).subtracting(found).sorted() == [], "\(session.name): it was not told")
    #expect(found.count == expected.count, "\(session.name): something was told twice")
    #expect(outcome.exit == 1)
  }

  /// What a check printed as lines of JSON.
  static func told(_ output: String) throws -> [Told] {
    try output.split(separator: "\n").map {
      try JSONDecoder().decode(Told.self, from: Data($0.utf8))
    }
  }

  private func told(_ words: [String], _ place: String, _ folder: URL) throws -> Told {
    guard words.count == 3 else { return Told(code: words[0], path: words[1], line: nil) }
    let text = try String(contentsOf: folder.appending(path: words[1]), encoding: .utf8)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let found = lines.indices.filter { lines[$0].contains(words[2]) }
    try #require(found.count == 1, "\(place): “\(words[2])” stands in \(found.count) lines")
    return Told(code: words[0], path: words[1], line: found[0] + 1)
  }

  static let all: [URL] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Flaws")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }()
}
