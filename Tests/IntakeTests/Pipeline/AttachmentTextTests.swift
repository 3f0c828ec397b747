import Foundation
import Supervision
import TestSupport
import Testing

@testable import Intake

/// What the documents say that came with a mail.
@Suite struct AttachmentTextTests {
  private func letter(_ text: String) -> [UInt8] {
    zip([
      ("[Content_Types].xml", "<Types/>"),
      (
        "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:body></w:document>"
      ),
    ])
  }

  private func mail(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var lines = [
      "From: a@q.example", "Subject: 反映问题", "Message-ID: <1@q>", "MIME-Version: 1.0",
      "Content-Type: multipart/mixed; boundary=b", "", "--b",
      "Content-Type: text/plain; charset=utf-8", "", "见附件",
    ]
    for file in files {
      lines += [
        "--b", "Content-Type: application/octet-stream; name=\"\(file.name)\"",
        "Content-Transfer-Encoding: base64", "",
        Data(file.bytes).base64EncodedString(options: .lineLength76Characters),
      ]
    }
    return Array((lines + ["--b--", ""]).joined(separator: "\r\n").utf8)
  }

  private var files: [(name: String, bytes: [UInt8])] {
    [
      ("letter.docx", letter("三号楼前的窨井盖翘起来了")),
      ("note.txt", Array("健身器材也锈了".utf8)),
      ("page.html", Array("<html><p>秋千断了<script>跷跷板</script></html>".utf8)),
      ("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0]),
    ]
  }

  private func found(_ words: String, _ intake: ScratchIntake, _ viewer: Viewer) throws -> Int {
    var filter = CaseFilter()
    filter.text = words
    return try intake.pipeline.queue.list(
      filter, for: viewer, at: CaseTime(seconds: receipt.seconds)
    ).rows.count
  }

  private let chair = Viewer(account: "dong", worker: "nobody", role: .chair)

  @Test func theyAreSearched() async throws {
    let intake = try await ScratchIntake()
    _ = try await intake.take([("a.eml", mail(files))])
    for words in ["窨井", "器材", "秋千"] {
      #expect(try found(words, intake, chair) == 1, "\(words)")
    }
    #expect(try found("跷跷", intake, chair) == 0)
    // The mail itself says nothing: its category follows from the letter.
    #expect(try intake.cases().first?.category?.name == "公共设施维修")
    let digest = try intake.pipeline.queue.dumpDigest()
    try intake.pipeline.queue.rebuild()
    #expect(try intake.pipeline.queue.dumpDigest() == digest && intake.audit() == [])
  }

  /// Who is complained of in the letter does not find the mail either.
  @Test func whoIsNamedInThemIsKeptOut() async throws {
    let intake = try await ScratchIntake()
    let bytes = mail([("letter.docx", letter("我要投诉石磊，他收钱不办事。"))])
    _ = try await intake.take([("a.eml", bytes)])
    let state = try #require(try intake.cases().first)
    #expect(state.recusal.subjects.map(\.worker) == ["w013"])
    let himself = Viewer(account: "shi", worker: "w013", role: .member)
    #expect(try found("办事", intake, himself) == 0 && found("办事", intake, chair) == 1)
  }

  @Test func theyAreReadWithinLimits() throws {
    let long = Array(String(repeating: "电梯又坏了。\n", count: 20_000).utf8)
    let many = (0..<20).map { ("\($0).txt", Array("第\($0)封".utf8)) }
    let one = try only(decoded(mail([("long.txt", long)])))
    #expect(one.attachmentText.count <= 50_000 && one.attachmentText.count > 40_000)
    let eight = try only(decoded(mail(many)))
    #expect(eight.attachmentText.contains("第7封") && !eight.attachmentText.contains("第8封"))
    let bomb = try only(decoded(mail([("x.docx", Array(letter("x").dropLast(30)))])))
    #expect(bomb.attachmentText.count < 100 && bomb.attachments.count == 1)
  }
}
