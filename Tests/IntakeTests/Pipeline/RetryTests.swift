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
    try intake.pipeline.queue.quarantine(for: chair).compactMap(intake.pipeline.arrival)
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

  @Test func aPartOfAFileHasNoOriginalOfItsOwn() async throws {
    let intake = try await ScratchIntake()
    let part = FileIntake(
      digest: Digest(ofParts: ["a"]).hex, size: 0, name: "a", receivedAt: CaseTime(seconds: 0),
      contents: .quarantined(code: "NB6005"))
    _ = try intake.pipeline.queue.enqueue([part], by: "clerk")
    #expect(try waiting(intake).isEmpty)
  }
}
