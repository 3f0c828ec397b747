import Diagnostics
import Foundation
import Supervision
import TestSupport
import Testing

@testable import Intake

@Suite struct PipelineTests {
  private let table = """
    序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、反映的问题,2、联系电话
    1,2026/09/01 12:00:00,10秒,链接,,127.0.0.1(本地),楼道灯不亮,13800000001
    2,2026/09/01 12:05:00,10秒,链接,,127.0.0.1(本地),"门口乱停车，
    消防车进不来",13800000002

    """

  @Test func filesBecomeCases() async throws {
    let intake = try await ScratchIntake()
    let outcome = try await intake.take([
      ("a.csv", Array(table.utf8)), ("b.txt", Array("梧桐新村3栋楼道堆物没人清理".utf8)), ("c.txt", []),
      (
        "d.eml",
        mail(["From: li@example.org", "Message-ID: <1@x>", "Subject: =?utf-8?B?6Lev54Gv?="])
      ),
      ("e.eml", mail(["From: <>", "Return-Path: <>", "Auto-Submitted: auto-replied"])),
    ])
    #expect(outcome.failure == nil && !outcome.hasWorldFaults)
    #expect(
      outcome.receipt.json == """
        {"files":{"received":5,"accepted":4,"duplicate":0,"quarantined":1},"complaints":\
        {"found":5,"queued":4,"duplicate":0,"reply":0,"automatic":1,"quarantined":0}}

        """)
    #expect(outcome.diagnostics.map(\.kind.code) == ["NB6005"])
    let cases = try intake.cases()
    #expect(Set(cases.map(\.channel)) == [.wenjuanxing, .text, .mail])
    #expect(cases.first { $0.channel == .text }?.concerns.grid == "grid-1")
    #expect(try intake.audit() == [])
  }

  @Test func aSecondTimeAddsNothing() async throws {
    let intake = try await ScratchIntake()
    let files = [("a.csv", Array(table.utf8)), ("b.txt", Array("楼道堆物".utf8))]
    _ = try await intake.take(files)
    let again = try await intake.take(files).receipt
    #expect(again.files.duplicate == 2 && again.files.received == 2 && again.complaints.found == 0)
    #expect(try intake.cases().count == 3)
  }

  @Test func anExportThatComesAgainAddsOnlyWhatIsNew() async throws {
    let intake = try await ScratchIntake()
    _ = try await intake.take(table, as: "a.csv")
    let later = table + "3,2026/09/02 08:00:00,9秒,链接,,127.0.0.1(本地),路面有坑,13800000003\n"
    let outcome = try await intake.take(later, as: "b.csv").receipt.complaints
    #expect(outcome.queued == 1 && outcome.duplicate == 2 && outcome.found == 3)
    let changed = later.replacing("楼道灯不亮", with: "楼道灯还是不亮")
    let third = try await intake.take(changed, as: "c.csv").receipt.complaints
    #expect(third.reply == 1 && third.duplicate == 2 && third.queued == 0)
    #expect(try intake.cases().count == 3 && intake.audit() == [])
  }

  /// Two residents may write the same words; the second of a file is not the first of another.
  @Test func rowsAlikeToTheLetterAreTwo() async throws {
    let intake = try await ScratchIntake()
    let text = "内容,时间\n小区停车难,\n小区停车难,\n"
    #expect(try await intake.take(text, as: "a.csv").receipt.complaints.queued == 2)
    let again = try await intake.take(text + "路灯不亮,\n", as: "b.csv").receipt.complaints
    #expect(again.duplicate == 2 && again.queued == 1)
  }

  @Test func answersJoinTheirCase() async throws {
    let intake = try await ScratchIntake()
    let header = ["From: li@example.org", "Date: Tue, 01 Sep 2026 10:00:00 +0800"]
    _ = try await intake.take([("1.eml", mail(header + ["Message-ID: <1@x>", "Subject: deng"]))])
    let reply = header + ["Message-ID: <2@x>", "Subject: Re: deng", "In-Reply-To: <1@x>"]
    let outcome = try await intake.take([("2.eml", mail(reply, "还没有修。"))]).receipt
    #expect(outcome.complaints.reply == 1 && outcome.complaints.queued == 0)
  }

  @Test func likeComplaintsAreLinkedAndNotMerged() async throws {
    let intake = try await ScratchIntake()
    let text = "溪桥花园三栋楼下的烧烤摊每天晚上开到两点，油烟和喧哗声让人没法睡觉，请管一管"
    _ = try await intake.take([
      ("1.txt", Array(text.utf8)), ("2.txt", Array((text + "！谢谢").utf8)),
    ])
    // Also with what an earlier run queued.
    _ = try await intake.take(text + "。再次反映", as: "3.txt")
    let cases = try intake.cases()
    #expect(cases.count == 3)
    #expect(cases.map(\.links.count) == [2, 2, 2])
  }

  /// What could not be read of a file is listed, and the rest is taken.
  @Test func aPartThatCannotBeReadIsQuarantined() async throws {
    let intake = try await ScratchIntake()
    let archive = zip([
      (name: "a.txt", bytes: Array("路灯不亮".utf8)),
      (
        name: "b.xls",
        bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)
      ),
    ])
    let outcome = try await intake.take([("a.zip", archive)])
    let receipt = outcome.receipt
    #expect(receipt.files.accepted == 1 && receipt.complaints.queued == 1)
    #expect(receipt.complaints.quarantined == 1 && receipt.complaints.found == 2)
    #expect(receipt.needsAttention)
    let chair = Viewer(account: "dong", worker: "w031", role: .chair)
    let listed = try intake.pipeline.queue.quarantine(for: chair)
    #expect(listed.count == 1 && listed[0].name?.contains("第 2 个文件") == true)
  }

  @Test func whatWasQuarantinedIsTriedAgain() async throws {
    let intake = try await ScratchIntake()
    var small = intake.pipeline
    small.options.limits.message = 10
    let entry = try intake.scratch.write("inbox/a.txt", Array("楼道里堆满了杂物，没人清理".utf8))
    let first = await small.run([.file(entry)])
    #expect(
      first.receipt.files.quarantined == 1 && first.diagnostics.map(\.kind.code) == ["NB6004"])
    let digest = Digest(of: try bytes(ofFile: entry.shown))
    let again = await intake.pipeline.run([.kept(digest, name: "a.txt")])
    #expect(again.receipt.files.accepted == 1 && again.receipt.complaints.queued == 1)
  }

  @Test func aVanishedFileIsToldAndNotCounted() async throws {
    let intake = try await ScratchIntake()
    let outcome = await intake.pipeline.run([.file(InboxEntry(path: Array("/nowhere/x".utf8)))])
    #expect(outcome.hasWorldFaults && outcome.receipt == IntakeReceipt())
    #expect(outcome.diagnostics.map(\.kind.code) == ["NB6001"])
  }

  @Test func theSameFilesMakeTheSameCases() async throws {
    var runs: [[String]] = []
    for _ in 0..<2 {
      let intake = try await ScratchIntake()
      let files = (0..<300).map {
        ("\($0).txt", Array("第\($0)号楼的第\($0 % 7)盏灯不亮，已经\($0)天了".utf8))
      }
      let outcome = try await intake.take(files)
      #expect(outcome.receipt.complaints.queued == 300)
      runs.append(
        try intake.cases().map { "\($0.origin?.digest ?? "") \($0.category?.name ?? "")" }.sorted())
    }
    #expect(runs[0] == runs[1])
  }
}
