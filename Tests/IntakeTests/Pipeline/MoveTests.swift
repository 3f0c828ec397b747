import Foundation
import Testing

@testable import Intake

@Suite struct MoveTests {
  private func names(_ path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  @Test func filesGoOnceTheyAreSafe() async throws {
    let intake = try await ScratchIntake()
    var pipeline = intake.pipeline
    let done = intake.scratch.path + "/done"
    pipeline.away = try MoveAway(done)
    let first = try intake.scratch.write("inbox/信.txt", Array("路灯不亮".utf8))
    let other = try intake.scratch.write("inbox/二/信.txt", Array("门禁坏了".utf8))
    let empty = try intake.scratch.write("inbox/空.txt", [])
    let outcome = await pipeline.run([.file(first), .file(other), .file(empty)])
    #expect(outcome.receipt.files.accepted == 2 && outcome.receipt.files.quarantined == 1)
    #expect(names(done) == ["信-2.txt", "信.txt", "空.txt"])
    #expect(names(intake.scratch.path + "/inbox") == ["二"])
    #expect(try bytes(ofFile: done + "/信.txt") == Array("路灯不亮".utf8))
  }

  @Test func nothingGoesWhereNothingIsSafe() async throws {
    let intake = try await ScratchIntake(disk: ReceiveDisk { $0 == .sync ? ENOSPC : 0 })
    var pipeline = intake.pipeline
    pipeline.away = try MoveAway(intake.scratch.path + "/done")
    let entry = try intake.scratch.write("inbox/信.txt", Array("路灯不亮".utf8))
    let outcome = await pipeline.run([.file(entry)])
    #expect(outcome.failure != nil && outcome.receipt == IntakeReceipt())
    #expect(names(intake.scratch.path + "/done") == [])
    #expect(names(intake.scratch.path + "/inbox") == ["信.txt"])
  }

  @Test func whatChangedMeanwhileStays() throws {
    let scratch = try Scratch()
    let away = try MoveAway(scratch.path + "/done")
    let entry = try scratch.write("信.txt", [1])
    let look = try #require(FileLook(entry))
    try scratch.write("信.txt", [1, 2])
    #expect(away.take(entry, lookedLike: look)?.kind.code == "NB6206")
    #expect(names(scratch.path + "/done") == [])
    let now = try #require(FileLook(entry))
    #expect(away.take(entry, lookedLike: now) == nil)
    #expect(names(scratch.path + "/done") == ["信.txt"])
  }

  @Test func aWatchedFileIsTakenWhenItRests() throws {
    let scratch = try Scratch()
    var watch = InboxWatch([scratch.path])
    let entry = try scratch.write("信.txt", [1])
    let now = Int(Date().timeIntervalSince1970)
    #expect(watch.ready(at: now + 10) == [])
    #expect(watch.ready(at: now + 10) == [entry])
    try scratch.write("信.txt", [1, 2])
    #expect(watch.ready(at: now + 10) == [])
    #expect(watch.ready(at: now) == [])
    #expect(watch.ready(at: now + 10) == [entry])
    watch.note([entry])
    #expect(watch.ready(at: now + 20) == [])
    try scratch.write("信.txt", [1, 2, 3])
    _ = watch.ready(at: now + 20)
    #expect(watch.ready(at: now + 20) == [entry])
  }
}
