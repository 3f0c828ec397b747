import Foundation
import Supervision
import Testing

/// An intake killed at any moment, again and again until it is done, takes every file exactly once.
/// `NOTICEBOARD_KILLS` says how many kills, `NOTICEBOARD_KILL_FILES` how many files.
@Suite struct IntakeKillTests {
  private static func number(_ name: String, _ usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? usual
  }

  @Test(.timeLimit(.minutes(60))) func aKilledIntakeTakesEveryFileOnce() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "noticeboard-intake-kill-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try BuiltProgram.run(["init", folder.path], in: URL(filePath: "/")).exit == 0)
    let wanted = Self.number("NOTICEBOARD_KILLS", 25)
    let files = Self.number("NOTICEBOARD_KILL_FILES", 300)
    var (kills, round) = (0, 0)
    while kills < wanted {
      round += 1
      kills += try await inbox(round, of: files, in: folder, kills: wanted - kills)
    }
    let store = try QueueStore(folder.appending(path: "queue").path, policy: DeadlinePolicy())
    let audit = try store.audit()
    #expect(audit.findings.map(\.kind.code) == [])
    #expect(try total(store) == round * files)
    let left = try FileManager.default.subpathsOfDirectory(
      atPath: folder.appending(path: "queue/originals").path)
    // One original a file, and nothing that a killed run left aside.
    #expect(left.count { $0.contains("/") } == round * files)
    #expect(left.filter { $0.contains(".new-") } == [])
  }

  /// Takes in a fresh inbox, killing the program until it is done or was killed often enough.
  private func inbox(_ round: Int, of files: Int, in folder: URL, kills: Int) async throws -> Int {
    let inbox = folder.appending(path: "inbox-\(round)")
    try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
    for number in 0..<files {
      let text = "第\(round)批第\(number)封信：\(number % 40)号楼的第\(number)盏路灯不亮，请派人修理。\n"
      try Data(text.utf8).write(to: inbox.appending(path: "\(number).txt"))
    }
    var killed = 0
    while killed < kills {
      let process = Process()
      process.executableURL = BuiltProgram.location
      process.arguments = ["intake", "inbox-\(round)", "--move", "done", "--quiet"]
      process.currentDirectoryURL = folder
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      try await Task.sleep(for: .milliseconds(Int.random(in: 0...900)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 }
      if try isEmpty(inbox) { break }
    }
    let last = try BuiltProgram.run(["intake", inbox.path, "--move", "done"], in: folder)
    #expect(last.exit == 0, "\(last.errors)")
    #expect(try isEmpty(inbox))
    return killed
  }

  private func isEmpty(_ inbox: URL) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: inbox.path).isEmpty
  }

  private func total(_ store: QueueStore) throws -> Int {
    let clerk = Viewer(account: "clerk", role: .clerk)
    return try store.counts(for: clerk, at: CaseTime(seconds: 0)).total
  }
}
