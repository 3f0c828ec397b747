import Foundation
import Testing

/// Nobody learns of a complaint about himself, whatever he asks the program: with the case in the
/// queue every command says what it says without it, and to its reference what it says to one that
/// was never given.
@Suite struct QueueVisibilityTests {
  /// Who asks, how he is registered, and of whom the hidden cases are.
  struct Asker: Sendable, CustomTestStringConvertible {
    let name: String
    /// Nil: registered under no name.
    let registration: [String]?
    /// Words of `queue new`, each a case that he must not learn of.
    let hidden: [[String]]
    var options: [String] = []

    var testDescription: String { name }
  }

  static let askers: [Asker] = [
    Asker(
      name: "chair", registration: ["--role", "chair", "--worker", "name:甲委员"],
      hidden: [against("name:甲委员"), against("name:乙委员"), doubt("甲委员")]),
    Asker(
      name: "member", registration: ["--role", "member", "--worker", "name:乙委员"],
      hidden: [against("name:乙委员"), against("name:丙委员"), doubt("李四")]),
    Asker(
      name: "street", registration: ["--role", "street", "--worker", "w001"],
      hidden: [against("w001"), doubt("李四")]),
    Asker(
      name: "clerk", registration: ["--role", "clerk", "--worker", "w002"],
      hidden: [against("w002"), doubt("李四")]),
    Asker(name: "stranger", registration: nil, hidden: [against("w002"), against("w001")]),
    Asker(
      name: "chair as member", registration: chair,
      hidden: [against("name:乙委员"), against("name:甲委员"), doubt("李四")],
      options: ["--as", "yi"]),
    Asker(
      name: "chair as street", registration: chair,
      hidden: [against("name:乙委员"), against("name:甲委员")], options: ["--as", "jie"]),
  ]

  private static let chair = ["--role", "chair", "--worker", "name:甲委员"]
  private static let marker = "特征词"

  private static func against(_ worker: String) -> [String] {
    ["--text", "车位被占\(marker)", "--against", worker, "--category", marker]
  }

  private static func doubt(_ name: String) -> [String] {
    ["--text", "听说\(name)收了钱没有\(marker)", "--post", "desk"]
  }

  @Test(arguments: askers)
  func hiddenIsAsAbsent(_ asker: Asker) throws {
    try withStarter { folder in
      let desk = Desk(folder: folder)
      let (open, absent) = try desk.prepare()
      try desk.register(asker.registration)
      let before = try Self.reads(open).map { try desk.ask($0 + asker.options) }
      try desk.register(Self.chair)
      var hidden: [String] = []
      for words in asker.hidden { hidden.append(try desk.new(words)) }
      for reference in hidden {
        // Where the chair may see it himself, a link leads to it.
        _ = try desk.ask(["link", open, "--to", reference])
      }
      try desk.register(asker.registration)
      for (words, before) in zip(Self.reads(open), before) {
        let after = try desk.ask(words + asker.options)
        #expect(after == before, "\(asker.name): \(words)")
        for secret in hidden + [Self.marker] {
          #expect(!after.contains(secret), "\(asker.name): \(words)")
        }
      }
      for (index, reference) in hidden.enumerated() {
        for words in index == 0 ? Self.steps : Array(Self.steps.prefix(3)) {
          let asked = try desk.ask(words(reference, open) + asker.options)
          let unknown = try desk.ask(words(absent, open) + asker.options)
          #expect(asked.hasPrefix("1\n"), "\(asker.name): \(words(reference, open)) \(asked)")
          #expect(
            asked.replacing(reference, with: "REF") == unknown.replacing(absent, with: "REF"),
            "\(asker.name): \(words(reference, open))")
        }
      }
    }
  }

  /// The folder, and every file that a command makes in it.
  @Test func everythingIsTheOwnersAlone() throws {
    try withStarter { folder in
      let desk = Desk(folder: folder)
      let (open, _) = try desk.prepare()
      #expect(try desk.ask(["accept", open, "--delivered", "phone"]).hasPrefix("0\n"))
      #expect(try desk.ask(["export", "--output", "queue/export.csv"]).hasPrefix("0\n"))
      #expect(try desk.ask(["backup", "queue/copy.sqlite"]).hasPrefix("0\n"))
      let queue = folder.appending(path: "queue").path
      let names = FileManager.default.enumerator(atPath: queue)?.allObjects as? [String] ?? []
      #expect(names.contains("notices/\(open)-taken-1.txt"))
      #expect(names.contains("people.yaml"))
      for path in [queue] + names.map({ queue + "/" + $0 }) {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        let mode = try #require(attributes[.posixPermissions] as? NSNumber).intValue
        #expect(mode & 0o077 == 0, "\(path)")
      }
    }
  }

  /// Everything that reads.
  private static func reads(_ open: String) -> [[String]] {
    let lists: [[String]] = [
      [], ["--text", "车位"], ["--text", marker], ["--category", marker], ["--post", "desk"],
      ["--sort", "due"], ["--sort", "urgency", "--format", "json"], ["--limit", "1"],
      ["--due", "overdue", "--today", "2027-01-01"], ["--format", "csv"],
    ]
    return lists.map { ["list"] + $0 } + [
      ["show", open], ["export"], ["export", "--format", "json"],
      ["export", "--format", "open311"],
      ["due", "--within", "365"], ["due", "--within", "365", "--ics"],
      ["report", "--period", "2026-Q1"], ["report", "--period", "2026-Q1", "--format", "json"],
      ["report", "--period", "2026-Q1", "--format", "markdown"], ["quarantine", "list"],
      ["people", "list"],
    ]
  }

  /// Everything that names a case.
  private static let steps: [@Sendable (String, String) -> [String]] = [
    { reference, _ in ["show", reference] }, { reference, _ in ["show", reference, "--contacts"] },
    { reference, _ in ["accept", reference] },
    { reference, _ in ["return", reference, "--office", "所", "--note", "因"] },
    { reference, _ in ["assign", reference, "--to", "committee"] },
    { reference, _ in ["assign", reference, "--to", "w002"] },
    { reference, _ in ["reply", reference, "--note", "答"] },
    { reference, _ in ["extend", reference, "--reason", "因", "--approver", "某"] },
    { reference, _ in ["confirm", reference, "--seen", "9"] },
    { reference, _ in ["reopen", reference, "--note", "因"] },
    { reference, _ in ["close", reference] },
    { reference, open in ["link", open, "--to", reference] },
    { reference, open in ["link", reference, "--to", open] },
    { reference, open in ["unlink", open, "--to", reference] },
    { reference, open in ["unlink", reference, "--to", open] },
    { reference, _ in ["classify", reference, "--category", "别的"] },
    { reference, _ in ["recuse", reference, "--note", "因"] },
    { reference, _ in ["notice", reference] },
    { reference, _ in ["notice", reference, "--delivered", "phone"] },
  ]

  /// The queue of one test, and whoever sits at it.
  struct Desk {
    let folder: URL

    /// A case that everybody at the desk may see, and a reference that is no case here.
    func prepare() throws -> (open: String, absent: String) {
      try register(chair)
      _ = try run(["people", "add", "yi", "--role", "member", "--worker", "name:乙委员"])
      _ = try run(["people", "add", "jie", "--role", "street"])
      // Whoever registers again stands at the end.
      try register(chair)
      let elsewhere = ["--queue", "elsewhere"]
      _ = try run(["people", "add", SessionRun.account] + chair + elsewhere)
      let absent = try new(["--text", "别处"] + elsewhere)
      return (try new(["--text", "车位被占"]), absent)
    }

    func register(_ words: [String]?) throws {
      // The owner of the folder takes an account away by registering it as another's.
      let file = folder.appending(path: "queue/people.yaml")
      if words == nil {
        let text = try String(contentsOf: file, encoding: .utf8)
          .replacing("\"\(SessionRun.account)\"", with: "\"somebody\"")
        return try text.write(to: file, atomically: false, encoding: .utf8)
      }
      if FileManager.default.fileExists(atPath: file.path) {
        try String(contentsOf: file, encoding: .utf8)
          .replacing("\"somebody\"", with: "\"\(SessionRun.account)\"")
          .write(to: file, atomically: false, encoding: .utf8)
      }
      let outcome = try run(["people", "add", SessionRun.account] + (words ?? []))
      #expect(outcome.exit == 0, "\(outcome.errors)")
    }

    func new(_ words: [String]) throws -> String {
      let outcome = try run(["new", "--today", "2026-03-02"] + words)
      #expect(outcome.exit == 0, "\(outcome.errors)")
      return outcome.output.trimmingCharacters(in: .newlines)
    }

    /// All that is said, behind the exit code.
    func ask(_ words: [String]) throws -> String {
      let day = words.contains("--today") ? [] : ["--today", "2026-03-02"]
      let outcome = try run(words + day)
      return "\(outcome.exit)\n\(outcome.output)\n\(outcome.errors)"
    }

    private func run(_ words: [String]) throws -> BuiltProgram.Outcome {
      try BuiltProgram.run(["queue"] + words, in: folder)
    }
  }
}
