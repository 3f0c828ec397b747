import Foundation
import Testing

/// What programs read: each format is decoded whole, with nothing beside it.
@Suite struct MachineOutputTests {
  private struct Line: Decodable {
    let code: String
    let severity: String
    let path: String
    let line: Int
    let column: Int
    let message: String
    let hint: String
  }

  private struct Summary: Decodable, Equatable {
    struct Files: Decodable, Equatable {
      let written: Int
      let unchanged: Int
      let removed: Int
    }
    let pages: Int
    let files: Files
    let errors: Int
    let warnings: Int
    let seconds: Double
  }

  private struct Log: Decodable {
    struct Run: Decodable {
      struct Result: Decodable { let ruleId: String }
      let results: [Result]
    }
    let version: String
    let runs: [Run]
  }

  private func spoil(_ folder: URL) throws {
    let file = folder.appending(path: "content/community.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("population: 560", with: "population: 三万元\nstret: 甲")
      .write(to: file, atomically: false, encoding: .utf8)
  }

  @Test func checkAsJSONLines() throws {
    let outcome = try withStarter { folder in
      try spoil(folder)
      return try BuiltProgram.run(["check", "--format", "json"], in: folder)
    }
    #expect(outcome.exit == 1)
    #expect(outcome.errors == "")
    let lines = try outcome.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    #expect(lines.map(\.code) == ["NB0401", "NB0415"])
    #expect(lines.map(\.line) == [7, 8])
    #expect(lines.allSatisfy { $0.severity == "error" && $0.path == "content/community.yaml" })
    #expect(lines[1].hint.contains("street"))
  }

  @Test func checkAsSARIF() throws {
    let outcome = try withStarter { folder in
      try spoil(folder)
      return try BuiltProgram.run(["check", "--format", "sarif"], in: folder)
    }
    #expect(outcome.exit == 1)
    let log = try JSONDecoder().decode(Log.self, from: Data(outcome.output.utf8))
    #expect(log.version == "2.1.0")
    #expect(log.runs.map { $0.results.map(\.ruleId) } == [["NB0401", "NB0415"]])
  }

  @Test func checkOfSoundContentAsSARIF() throws {
    let outcome = try withStarter { try BuiltProgram.run(["check", "--format", "sarif"], in: $0) }
    #expect(outcome.exit == 0)
    let log = try JSONDecoder().decode(Log.self, from: Data(outcome.output.utf8))
    #expect(log.runs.map(\.results.count) == [0])
  }

  /// `{"pages":…,"files":{"written":…,"unchanged":…,"removed":…},"errors":…,"warnings":…,"seconds":…}`
  @Test func buildSummary() throws {
    let outputs = try withStarter { folder in
      try (0..<2).map { _ in
        try BuiltProgram.run(["build", "--format", "json", "--quiet"], in: folder)
      }
    }
    let shape = try Regex(
      #"\{"pages":\d+,"files":\{"written":\d+,"unchanged":\d+,"removed":\d+\},"#
        + #""errors":\d+,"warnings":\d+,"seconds":\d+\.\d{3}\}\n"#)
    for output in outputs {
      #expect(output.output.wholeMatch(of: shape) != nil, "\(output.output)")
    }
    let summaries = try outputs.map {
      try JSONDecoder().decode(Summary.self, from: Data($0.output.utf8))
    }
    #expect(summaries[0].files.written > 20 && summaries[0].files.unchanged == 0)
    #expect(summaries[1].files.unchanged == summaries[0].files.written)
    #expect(summaries[1].files.written == 0 && summaries[1].files.removed == 0)
  }

  /// Each printed schema stands alone: an editor needs one file.
  @Test func schemas() throws {
    let folder = FileManager.default.temporaryDirectory
    let list = try BuiltProgram.run(["schema"], in: folder)
    let names = list.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    #expect(names.count == 16)
    for name in names {
      let printed = try BuiltProgram.run(["schema", String(name)], in: folder)
      #expect(printed.exit == 0)
      let object = try JSONSerialization.jsonObject(with: Data(printed.output.utf8))
      let schema = try #require(object as? [String: Any], "\(name)")
      #expect((schema["$id"] as? String)?.hasSuffix("/\(name).json") == true)
      #expect(!printed.output.contains("common.json"), "\(name)")
      let defined = Set((schema["$defs"] as? [String: Any] ?? [:]).keys)
      let used = printed.output.matches(of: /"#\/\$defs\/([A-Za-z]+)"/).map { String($0.1) }
      #expect(Set(used).subtracting(defined) == [], "\(name)")
    }
  }
}
