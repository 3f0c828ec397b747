import Foundation
import TestSupport
import Testing

@testable import Intake

/// The files that other programs wrote, beside the tests of `Documents`.
private func fixture(_ name: String) throws -> [UInt8] {
  let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  return try bytes(ofFile: tests.appending(path: "DocumentsTests/Fixtures/" + name).path)
}

private let hasPDFToText = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
  FileManager.default.isExecutableFile(atPath: $0 + "/pdftotext")
}

@Suite struct DocumentTests {
  private func workbook(_ rows: [[String]], sheets: Int = 1) -> [UInt8] {
    let strings = rows.flatMap { $0 }
    let cells = strings.indices.map { "<c t=\"s\"><v>\($0)</v></c>" }
    var (lines, at) = ("", 0)
    for row in rows {
      lines += "<row>" + cells[at..<(at + row.count)].joined() + "</row>"
      at += row.count
    }
    let list = (1...sheets).map { "<sheet name=\"表\($0)\" sheetId=\"\($0)\" r:id=\"r\($0)\"/>" }
    let links = (1...sheets).map {
      "<Relationship Id=\"r\($0)\" Type=\"worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
    }
    let shared = strings.map { "<si><t>\($0)</t></si>" }.joined()
    var parts: [(name: String, content: String)] = [
      ("[Content_Types].xml", "<Types/>"),
      ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>\(list.joined())</sheets></workbook>"),
      ("xl/_rels/workbook.xml.rels", "<Relationships>\(links.joined())</Relationships>"),
      ("xl/sharedStrings.xml", "<sst>\(shared)</sst>"),
    ]
    for number in 1...sheets {
      let data = "<worksheet><sheetData>\(number == 1 ? lines : "")</sheetData></worksheet>"
      parts.append(("xl/worksheets/sheet\(number).xml", data))
    }
    return zip(parts)
  }

  private func word(_ paragraphs: [String]) -> [UInt8] {
    let body = paragraphs.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
    return zip([
      ("[Content_Types].xml", "<Types/>"),
      ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"),
    ])
  }

  @Test func workbooks() throws {
    let rows = [["九月来件"], ["标题", "内容", "时间"], ["路灯", "不亮", "2026-09-01"], ["电梯", "停了"]]
    let found = decoded(workbook(rows, sheets: 2))
    #expect(codes(found) == [] && found.complaints.map(\.text) == ["不亮", "停了"])
    #expect(found.complaints.map(\.place.spot) == [.row(3), .row(4)])
    #expect(found.complaints[0].notes == [.otherSheets(1)])
    #expect(found.mapping?.headerRow == 2 && found.mapping?.separator == nil)
    #expect(codes(decoded(workbook([["甲", "乙"], ["1", "2"]]))) == ["NB6030"])
    #expect(codes(decoded(workbook([]))) == ["NB6005"])
    #expect(codes(decoded(workbook([["标题", "内容"]]))) == ["NB6011"])
    let broken = Array(workbook(rows).dropLast(60))
    #expect(codes(decoded(broken)) == ["NB6013"])
    // The keys of rows are the same whether they come as a workbook or as a table.
    let csv = decoded(
      "序号,标题,内容,时间\n1,路灯,不亮,2026/9/1", named: "x.csv"
    ).complaints.first
    let xlsx = decoded(workbook([["序号", "标题", "内容", "时间"], ["1", "路灯", "不亮", "2026-09-01"]]))
    #expect(csv?.keys == xlsx.complaints.first?.keys)
  }

  @Test func letters() throws {
    let letter = try only(decoded(word(["关于路灯", "三号楼前的路灯不亮。"])))
    #expect(letter.channel == .document && letter.text == "关于路灯\n三号楼前的路灯不亮。")
    #expect(letter.subject == "关于路灯")
    let form = try only(
      decoded(word(["社区监督投诉表", "标题：路灯", "内容：不亮", "已经三天", "姓名：张三"])))
    #expect(form.channel == .form && form.text == "不亮\n已经三天" && form.sender.name == "张三")
    let empty = try only(decoded(word([])))
    #expect(empty.text == Complaint.toBeTyped && empty.attachments.count == 1)
    let page = try only(
      decoded("<html><head><title>x</title></head><body><p>路灯<p>不亮<script>x</script>"))
    #expect(page.text == "路灯\n不亮" && page.notes == [.fromHTML])
  }

  @Test(.enabled(if: hasPDFToText, "needs pdftotext")) func portableDocuments() throws {
    let text = try only(decoded(try fixture("text.pdf"), named: "x.pdf"))
    #expect(text.channel == .document && text.text.contains("MARK"))
    let scan = try only(decoded(try fixture("scanned.pdf"), named: "扫描.pdf"))
    #expect(scan.channel == .media && scan.text.hasPrefix(Complaint.toBeTyped))
    #expect(scan.attachments.map(\.name) == ["扫描.pdf"] && scan.notes == [.toBeTyped])
    #expect(codes(decoded(try fixture("encrypted.pdf"))) == ["NB6013"])
  }

  @Test func filesOfOtherPrograms() throws {
    #expect(try only(decoded(try fixture("python.docx"))).text.contains("MARK"))
    let picture = try only(decoded(try fixture("plain.jpg"), named: "照片.jpg"))
    #expect(picture.text == Complaint.toBeTyped && picture.channel == .media)
    #expect(picture.attachments.map(\.mediaType) == ["image/*"])
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
    #expect(codes(decoded(old, named: "x.xls")) == ["NB6007"])
    // Names in GBK bytes inside an archive.
    let archive = decoded(try fixture("gbk.zip"), named: "x.zip")
    #expect(archive.complaints.count + archive.quarantined.count > 0)
    #expect(
      archive.complaints.allSatisfy { !($0.place.members.first?.name ?? "").contains("\u{FFFD}") })
  }

  /// 200 kB that would unpack to 200 MiB.
  @Test func aBombIsRefused() throws {
    #expect(codes(decoded(try fixture("ratio.zip"), named: "x.zip")).contains("NB6013"))
  }
}
