import Diagnostics
import Foundation
import JSONSchema
import SourceText
import Testing

/// The official test suite of JSON Schema, in the folder that `JSON_SCHEMA_TEST_SUITE` names
/// (`make conformance` fetches one).
@Suite struct JSONSchemaSuite {
  static let folder = ProcessInfo.processInfo.environment["JSON_SCHEMA_TEST_SUITE"]

  @Test(.enabled(if: folder != nil, "JSON_SCHEMA_TEST_SUITE is not set"))
  func draft2020() throws {
    let suite = try OfficialSuite(folder: Self.folder ?? "")
    let required = try suite.run(files: suite.files(in: "tests/draft2020-12"), formats: false)
    print("draft2020-12: \(required.passed) passed, \(required.failures.count) failed")
    #expect(required.failures == [])
    #expect(required.passed > 0)

    let formats = OfficialSuite.formats.map { "tests/draft2020-12/optional/format/\($0).json" }
    let optional = try suite.run(files: formats, formats: true)
    print("optional formats: \(optional.passed) right, \(optional.failures.count) wrong")
    #expect(optional.failures == [])
    #expect(optional.passed > 0)
  }

  /// Optional behaviour that this implementation promises too.
  @Test(
    .enabled(if: folder != nil, "JSON_SCHEMA_TEST_SUITE is not set"),
    arguments: [
      "anchor", "bignum", "dynamicRef", "ecmascript-regex",
      "float-overflow", "format-assertion", "id", "no-schema", "non-bmp-regex",
      "refOfUnknownKeyword", "unknownKeyword",
    ])
  func optional(name: String) throws {
    let suite = try OfficialSuite(folder: Self.folder ?? "")
    let outcome = try suite.run(files: ["tests/draft2020-12/optional/\(name).json"], formats: false)
    #expect(outcome.failures == [])
    #expect(outcome.passed > 0)
  }
}

struct OfficialSuite {
  static let formats = [
    "date", "date-time", "time", "duration", "email", "idn-email", "uri", "uri-reference", "uuid",
    "regex", "ecmascript-regex", "ipv4", "ipv6",
  ]
  let folder: URL
  private var registry = SchemaRegistry()

  struct Outcome {
    var passed = 0
    var failures: [String] = []
  }

  init(folder: String) throws {
    self.folder = URL(filePath: folder, directoryHint: .isDirectory)
    let remotes = self.folder.appending(path: "remotes", directoryHint: .isDirectory)
    let names = FileManager.default.enumerator(atPath: remotes.path)?.compactMap { $0 as? String }
    for name in (names ?? []).sorted() where name.hasSuffix(".json") {
      // Documents of other drafts are none of ours to read.
      if name.hasPrefix("draft"), !name.hasPrefix("draft2020-12") { continue }
      registry.add(
        try json(at: remotes.appending(path: name)), at: "http://localhost:1234/" + name)
    }
  }

  func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self.folder.appending(path: folder).path)
      .filter { $0.hasSuffix(".json") }.sorted().map { folder + "/" + $0 }
  }

  func run(files: [String], formats: Bool) throws -> Outcome {
    var outcome = Outcome()
    for file in files {
      for group in try json(at: folder.appending(path: file)).items {
        run(group, of: file, formats: formats, &outcome)
      }
    }
    return outcome
  }

  private func run(
    _ group: LocatedValue, of file: String, formats: Bool, _ outcome: inout Outcome
  ) {
    let name = "\(file): \(group.member("description")?.string ?? "")"
    guard let document = group.member("schema") else { return outcome.failures.append(name) }
    for test in group.member("tests")?.items ?? [] {
      let title = "\(name): \(test.member("description")?.string ?? "")"
      do {
        let schema = try Schema(document, in: registry, formatAssertion: formats)
        guard let data = test.member("data"),
          case .boolean(let isValid) = test.member("valid")?.content
        else {
          outcome.failures.append(title)
          continue
        }
        let agrees =
          schema.accepts(data, scalars: .typed) == isValid
          && schema.failures(of: data, scalars: .typed).isEmpty == isValid
          && schema.validate(data, scalars: .typed).isEmpty == isValid
        if agrees { outcome.passed += 1 } else { outcome.failures.append(title) }
      } catch {
        outcome.failures.append("\(title): \(error)")
      }
    }
  }

  private func json(at url: URL) throws -> LocatedValue {
    let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    let read = readJSON(file)
    // The suite escapes lone surrogates and doubles keys nowhere, so that anything is a mistake.
    return try #require(read.diagnostics.isEmpty ? read.value : nil, "\(url.path)")
  }
}
