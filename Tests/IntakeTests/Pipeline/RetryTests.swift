import Diagnostics
import Foundation
import Supervision
import Testing

@testable import Intake

@Suite struct RetryTests {
  private let chair = Viewer(account: "dong", worker: "nobody", role: .chair)
  private let property = Array("事件;说明\n水管爆了;6栋厨房水管爆了\n保安睡觉;东门岗亭没有人应\n".utf8)

  private func mapping() throws -> MappingFile {
    let text = "name: 物业\nseparator: \";\"\ncolumns:\n  事件: subject\n  说明: text\n"
    return try #require(
      MappingFile.read(.init(path: "map.yaml", bytes: Array(text.utf8))).value)
  }

  private func waiting(_ intake: ScratchIntake) throws -> [Arrival] {
    let files = try intake.pipeline.queue.quarantine(for: chair)
    return try intake.pipeline.arrivals(files, for: chair).ready
  }

  @Test func whatIsReadNowIsQueuedOnce() async throws {
    let intake = try await ScratchIntake()
    _ = try await intake.take([("报修.csv", property), ("空.txt", [])])
    let arrivals = try waiting(intake)
    #expect(arrivals.count == 2)
    var mended = intake.pipeline
    mended.options.mapping = try mapping()
    let outcome = await mended.run(arrivals)
    #expect(outcome.failure == nil && outcome.receipt.files.accepted == 1)
    #expect(outcome.receipt.complaints.queued == 2 && outcome.receipt.files.quarantined == 1)
    #expect(outcome.diagnostics.map(\.kind.code) == ["NB6005"])
    // Once more, as after a run that was killed before it could say so.
    let again = await mended.run(arrivals)
    #expect(again.receipt.files.duplicate == 1 && again.receipt.complaints.found == 0)
    #expect(try intake.cases().count == 2 && intake.audit() == [])
    #expect(try waiting(intake).count == 1)
  }

  @Test func anAlteredOriginalIsNotRead() async throws {
    let intake = try await ScratchIntake()
    _ = try await intake.take([("空.txt", [])])
    let arrivals = try waiting(intake)
    let place = intake.pipeline.originals.place(of: Digest(of: []))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place)
    try Data("路灯不亮".utf8).write(to: URL(filePath: place))
    let outcome = await intake.pipeline.run(arrivals)
    #expect(outcome.diagnostics.map(\.kind.code) == ["NB6207"] && outcome.hasWorldFaults)
    #expect(try intake.cases().isEmpty && waiting(intake).count == 1)
  }

  private let letters = """
    From a@q Sat Jan  3 01:05:34 2026
    From: a@q.example
    Message-ID: <1@q>

    三号楼的路灯不亮了

    From b@q Sat Jan  3 01:05:34 2026
    From: b@q.example
    Message-ID: <2@q>

    \(String(repeating: "六号楼电梯又坏了。", count: 400))

    From c@q Sat Jan  3 01:05:34 2026
    From: c@q.example
    Message-ID: <3@q>

    垃圾没有人收

    """

  /// One message of a mailbox was too large.
  private func readInPart() async throws -> (ScratchIntake, IntakePipeline) {
    let intake = try await ScratchIntake()
    var narrow = intake.pipeline
    narrow.options.limits.message = 2_000
    let outcome = await narrow.run([
      .file(try intake.scratch.write("inbox/信.mbox", Array(letters.utf8)))
    ])
    #expect(outcome.receipt.complaints.queued == 2 && outcome.receipt.complaints.quarantined == 1)
    return (intake, narrow)
  }

  @Test func onlyWhatIsMissingIsAdded() async throws {
    let (intake, narrow) = try await readInPart()
    let queue = intake.pipeline.queue
    let file = try #require(try queue.quarantine(for: chair).first)
    #expect(file.name?.contains("信.mbox（第 2 封邮件") == true && file.whole != nil)
    let inVain = await narrow.run(try waiting(intake))
    #expect(inVain.receipt.complaints.duplicate == 2 && inVain.receipt.complaints.quarantined == 1)
    #expect(try queue.readings(of: file) == 2 && waiting(intake).count == 1)
    // What was queued may have been changed since; it is not heard again.
    let arrivals = try waiting(intake)
    let mended = await intake.pipeline.run(arrivals)
    #expect(mended.failure == nil && mended.receipt.files.accepted == 1)
    #expect(mended.receipt.complaints.queued == 1 && mended.receipt.complaints.duplicate == 2)
    #expect(try intake.cases().count == 3 && waiting(intake).isEmpty)
    // As after a run that was killed before it could say so.
    let again = await intake.pipeline.run(arrivals)
    #expect(again.receipt.complaints.queued == 0 && again.receipt.complaints.duplicate == 3)
    let cases = try intake.cases()
    #expect(cases.count == 3 && cases.allSatisfy { $0.unread == 0 })
    #expect(try intake.audit() == [])
    let digest = try queue.dumpDigest()
    try queue.rebuild()
    #expect(try queue.dumpDigest() == digest)
  }

  /// Nothing of it can be read this time: what was read before stays.
  @Test func aPartThatIsRefusedWithTheWholeStays() async throws {
    let (intake, narrow) = try await readInPart()
    var closed = narrow
    closed.options.limits.message = 10
    let outcome = await closed.run(try waiting(intake))
    #expect(outcome.receipt.files.quarantined == 1 && outcome.diagnostics.count > 0)
    #expect(try intake.cases().count == 2 && waiting(intake).count == 1 && intake.audit() == [])
  }

  @Test func aPartOfAFileHasNoOriginalOfItsOwn() async throws {
    let intake = try await ScratchIntake()
    let part = FileIntake(
      digest: Digest(ofParts: ["a"]).hex, size: 0, name: "a", receivedAt: CaseTime(seconds: 0),
      contents: .quarantined(code: "NB6005"))
    _ = try intake.pipeline.queue.enqueue([part], by: "clerk")
    #expect(try waiting(intake).isEmpty)
  }
}
