import Foundation
import Supervision
import Testing

/// A queue that is brought back to where it was, again and again.
struct FaultDesk {
  private let folder: URL
  private let queue: URL
  private let reference: String
  private let chair = Viewer(account: "chair", worker: "nobody", role: .chair)

  /// With one case in it, and a mailbox to be taken in of which one message is over the limit of a
  /// mebibyte.
  init(_ folder: URL) throws {
    self.folder = folder
    queue = folder.appending(path: "queue")
    let long = String(repeating: "六号楼电梯又坏了。\n", count: 45_000)
    let mails = ["三号楼的路灯不亮了\n", long].enumerated().map { number, text in
      "From a Sat Jan  3 01:05:34 2026\nFrom: a\(number)@q.example\n\n\(text)\n"
    }
    try Data(mails.joined().utf8).write(to: folder.appending(path: "信.mbox"))
    let chair = ["people", "add", SessionRun.account, "--role", "chair", "--worker", "name:甲委员"]
    let registered = try BuiltProgram.run(["queue"] + chair, in: folder)
    #expect(registered.exit == 0, "\(registered.errors)")
    let made = try BuiltProgram.run(
      [
        "queue", "new", "--text", "路灯坏了", "--name", "王", "--email", "a@b.example", "--today",
        "2026-03-02",
      ], in: folder)
    #expect(made.exit == 0, "\(made.errors)")
    reference = made.output.trimmingCharacters(in: .newlines)
  }

  func run(
    _ words: [String], at number: Int = 0, _ kind: FaultyDisk.Kind = .fail
  ) throws -> (outcome: BuiltProgram.Outcome, steps: Int) {
    let words = words.map { $0 == "REF" ? reference : $0 }
    return try FaultyDisk.run(
      words + ["--today", "2026-03-03", "--queue", queue.path], in: folder, below: queue.path,
      at: number, kind)
  }

  private var kept: URL { folder.appending(path: "kept") }

  func keep() throws { try FileManager.default.copyItem(at: queue, to: kept) }

  func restore() throws {
    try FileManager.default.removeItem(at: queue)
    try FileManager.default.copyItem(at: kept, to: queue)
  }

  /// The next run: what was done is not done twice, what was not is done now.
  func goOn(_ words: [String], isDone: Bool, _ place: String) throws {
    // A visit is no file: who was not told that it is written down looks first.
    if isDone, words.contains("new") { return }
    let outcome = try run(words).outcome
    let codes = outcome.errors.matches(of: #/NB[0-9]{4}/#).map { String($0.output) }
    let isRefusal = isDone && codes == ["NB7001"]
    let isIntake = words.contains("intake") || words.contains("retry")
    #expect(outcome.exit == 0 || isRefusal || isIntake && outcome.exit == 1, "\(place): \(codes)")
  }

  /// What the queue holds, as a copy of it says, so that looking mends nothing.
  func summary() throws -> Summary {
    let copy = folder.appending(path: "copy")
    try FileManager.default.copyItem(at: queue, to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    let store = try QueueStore(copy.path, policy: DeadlinePolicy())
    #expect(try store.audit().findings.map(\.kind.code) == [])
    let page = try store.list(CaseFilter(), for: chair, at: CaseTime(seconds: 0))
    let cases = try page.rows.map { row in
      let state = try store.show(row.reference, for: chair).state
      return "\(row.title) \(state.stage) \(state.assignee?.name ?? "-")"
        + " \(state.category?.name ?? "-") \(state.repliedAt != nil)"
    }
    return Summary(
      cases: cases.sorted(), unread: try store.quarantine(for: chair).map(\.digest).sorted())
  }

  struct Summary: Equatable {
    let cases: [String]
    let unread: [String]
  }
}
