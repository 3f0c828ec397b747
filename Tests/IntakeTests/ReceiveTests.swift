import Diagnostics
import Disclosure
import Foundation
import Testing

@testable import Intake

/// A folder of its own for one test.
final class Scratch {
  let path = FileManager.default.temporaryDirectory
    .appending(path: "noticeboard-intake-\(UUID().uuidString)").path

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> InboxEntry {
    let full = path + "/" + name
    let folder = (full as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: full))
    return InboxEntry(path: Array(full.utf8))
  }
}

private func file(_ reception: Reception) throws -> ReceivedFile {
  guard case .received(let file) = reception else {
    Issue.record("not received")
    throw CancellationError()
  }
  return file
}

private func code(_ reception: Reception) -> String? {
  guard case .failed(let diagnostic) = reception else { return nil }
  return diagnostic.kind.code
}

@Suite struct ReceiveTests {
  @Test func theWalkIsInOrderAndFollowsNoLinks() throws {
    let scratch = try Scratch()
    for name in ["b/2.txt", "b/1.txt", "a.txt", ".hidden", "c/~$x.docx", "c/x.part", "c/x.eml"] {
      try scratch.write(name, [65])
    }
    symlink("a.txt", scratch.path + "/link.txt")
    symlink("b", scratch.path + "/folder")
    mkfifo(scratch.path + "/pipe", 0o600)
    let walk = InboxWalk([scratch.path + "/c/", scratch.path, scratch.path + "/nothing"])
    let names = walk.entries.map { $0.shown.dropFirst(scratch.path.count + 1) }
    #expect(names == ["c/x.eml", "a.txt", "b/1.txt", "b/2.txt", "c/x.eml"])
    #expect(walk.diagnostics.map(\.kind.code) == ["NB6003", "NB6003", "NB6002", "NB6001"])
    #expect(receiving(scratch, "link.txt") == "NB6002" && receiving(scratch, "pipe") == "NB6002")
    #expect(receiving(scratch, "gone") == "NB6001")
    #expect(receiving(scratch, "b") == "NB6002")
  }

  private func receiving(_ scratch: Scratch, _ name: String) -> String? {
    code(receive(InboxEntry(path: Array((scratch.path + "/" + name).utf8)), now: receipt))
  }

  @Test func bytesNameDigestAndTimes() throws {
    let scratch = try Scratch()
    let entry = try scratch.write("路灯.txt", Array("abc".utf8))
    let found = try file(receive(entry, now: receipt))
    #expect(found.bytes == Array("abc".utf8) && found.size == 3 && found.name == "路灯.txt")
    #expect(
      found.digest.hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(found.kind == .text && found.received == receipt && found.modified != nil)
    // A name in GBK bytes.
    let gbk = Array(scratch.path.utf8) + [0x2F] + (try gb("投诉.txt"))
    let handle = open(cString(gbk), O_CREAT | O_WRONLY, 0o600)
    try #require(handle >= 0)
    close(handle)
    let walk = InboxWalk([scratch.path])
    #expect(walk.entries.count == 2)
    #expect(try walk.entries.map { try file(receive($0, now: receipt)).name }.contains("投诉.txt"))
  }

  @Test func theLimitIsForAMessage() throws {
    let scratch = try Scratch()
    var limits = IntakeLimits()
    limits.message = 100
    limits.file = 400
    var options = DecodeOptions()
    options.limits = limits
    func reasons(_ text: String) throws -> [String] {
      let entry = try scratch.write("x", Array(text.utf8))
      let found = try file(receive(entry, now: receipt, limits: limits))
      #expect(found.size == text.utf8.count)
      #expect(found.digest == Digest(of: Array(text.utf8)))
      return codes(decode(found, options: options))
    }
    let mail = "From: a@b.cn\nSubject: x\n\n"
    #expect(try reasons(mail + String(repeating: "x", count: 100 - mail.utf8.count)) == [])
    #expect(try reasons(mail + String(repeating: "x", count: 101 - mail.utf8.count)) == ["NB6004"])
    let from = "From a@b.cn Thu Sep  3 09:05:00 2026\n"
    let small = from + mail + "x\n\n"
    let big = from + mail + String(repeating: "x", count: 101 - mail.utf8.count) + "\n"
    #expect(try reasons(small + small + small) == [])
    #expect(try reasons(small + big + small) == ["NB6010"])
    #expect(try reasons(String(repeating: small, count: 7)) == ["NB6004"])
    let rows = "标题,内容\n" + String(repeating: "路灯,不亮\n", count: 10)
    #expect(try reasons(rows) == [])
  }

  @Test func kindsByContent() throws {
    let cases: [(bytes: [UInt8], name: String, kind: ArrivalKind)] = [
      (mail(["From: a@b.cn", "Subject: x"]), "x.txt", .mail),
      (mail(["Received: x"]), "x.pdf", .mail), (mail(["Subject: x"]), "x.txt", .text),
      (mail(["Subject: x"]), "x.eml", .mail),
      (Array("From a@b Thu Sep  3 09:05:00 2026\nSubject: x\n\ny".utf8), "x", .mbox),
      (Array("From the street office:\nfrom: x".utf8), "x", .text),
      (Array("标题,内容\n路灯,不亮".utf8), "x.eml", .table), (Array("好，好，\n好，好".utf8), "x", .text),
      (Array("a,b\n1,2".utf8), "x", .text), (Array("a,b\n1,2".utf8), "x.csv", .table),
      (Array("{\"a\":1}".utf8), "x", .json), (Array("[{\"a\":1}]".utf8), "x", .json),
      (Array("{\"a\":1}\n{\"a\":2}".utf8), "x", .jsonLines), (Array("[图片] 好".utf8), "x", .text),
      (Array("甲 2024-01-01 12:00:00\n不亮\n".utf8), "x", .chat),
      (Array("标题：a\n内容：b\n姓名：c".utf8), "x", .form),
      (Array("<!doctype html><p>x".utf8), "x", .html), (Array("%PDF-1.4".utf8), "x.txt", .pdf),
      ([0xFF, 0xD8, 0xFF, 0xE0], "x.txt", .picture), (Array("#!AMR\n".utf8) + [0x3C], "x", .sound),
      ([0, 0, 0, 24] + Array("ftypheic".utf8), "x", .picture),
      ([0, 0, 0, 24] + Array("ftypisom".utf8), "x", .film),
      (Array("RIFF1234WAVEfmt ".utf8), "x", .sound),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "x.xlsx", .oldOffice), ([], "x", .empty),
      (Array(" \n\u{FEFF}".utf8), "x", .empty),
      ([0, 1, 2, 3, 0, 0, 0xFF, 0xFE, 0xFD], "x.txt", .unknown),
      (Array("😀😡".utf8), "x", .text), (try gb("路灯不亮"), "x", .text),
    ]
    for (bytes, name, kind) in cases {
      #expect(ArrivalKind(of: bytes, named: name) == kind, "\(bytes.prefix(20))")
    }
  }

  @Test func aFileThatIsStillWrittenIsLeft() throws {
    let scratch = try Scratch()
    let entry = try scratch.write("x", [65])
    let first = try #require(FileLook(entry))
    var status = stat()
    lstat(scratch.path + "/x", &status)
    let written = modificationSeconds(status)
    #expect(!first.hasRested(since: first, now: written + 1))
    #expect(first.hasRested(since: first, now: written + 2))
    try scratch.write("x", [65, 66])
    let second = try #require(FileLook(entry))
    #expect(!second.hasRested(since: first, now: written + 60))
    let empty = try #require(FileLook(try scratch.write("y", [])))
    #expect(!empty.hasRested(since: empty, now: written + 50))
    #expect(empty.hasRested(since: empty, now: written + 70))
    #expect(FileLook(InboxEntry(path: Array(scratch.path.utf8))) == nil)
  }
}
