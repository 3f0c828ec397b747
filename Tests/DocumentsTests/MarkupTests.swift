import TestSupport
import Testing

@testable import Documents

private let page = """
  <!DOCTYPE html><html><head><meta charset="gb2312"><meta name="keywords" content="关键词">
  <title>标题</title><style>p::after { content: "样式" }</style></head>
  <body><!-- 注释 --><p>电话 138<b>0013</b><span>8000</span></p><div>甲</div><div>乙<br>丙</div>
  <div style="display: none">藏<p>深藏</p></div><p hidden>不显</p><td>格一<td>格二
  <img src="a.png" alt="替代" title="提示"><input value="预填" placeholder="占位">
  <a href="tel:13900139000">拨打</a><script>var owner = "脚本" </script>&nbsp;&#x31;&#50;&lt;完
  """

private let expected: [(String, String)] = [
  ("13800138000", "body"), ("深藏", "body"), ("12<完", "body"), ("标题", "body"), ("注释", "comment"),
  ("关键词", "attribute"), ("替代", "attribute"), ("提示", "attribute"), ("预填", "attribute"),
  ("占位", "attribute"), ("tel:13900139000", "attribute"), ("脚本", "script or style"),
  ("样式", "script or style"),
]

@Test(arguments: expected)
func findsAllTextOfAPage(text: String, place: String) {
  let reading = readDocument(Array(page.utf8), named: "x.html")
  #expect(reading.kind == .html)
  #expect(reading.outcome == .read)
  #expect(reading.places(of: text) == [place])
}

@Test(arguments: [
  "<html><p>甲</p><!-- 13800138000 > 乙", "<html><p>甲<a href='13800138000",
  "<html><!-- 甲 --><b 13800138000",
])
func findsTextThatIsNeverClosed(html: String) {
  let reading = readDocument(Array(html.utf8), named: "x.html")
  #expect(!reading.places(of: "13800138000").isEmpty)
  #expect(reading.places(of: "甲").count == 1)
}

@Test func showsWhatAReaderSees() {
  let lines = visibleText(ofHTML: Array(page.utf8)).split(separator: "\n").map(String.init)
  #expect(lines == ["电话 13800138000", "甲", "乙", "丙", "格一", "格二", "拨打 12<完"])
}

private let texts: [(String, String, DocumentKind, [String])] = [
  (
    "x.xml",
    "<?xml version='1.0' encoding='GB2312'?><a 属性='值一'><b>甲</b><!-- 注 --><c><![CDATA[乙<]]></c></a>",
    .xml, ["值一", "甲", "注", "乙<"]
  ),
  ("x.svg", "<svg><text>图中字</text></svg>", .xml, ["图中字"]),
  (
    "x.json", #"{"电话": "\u0031\u0033800138000", "n": [12345678901234567890, {"深": true}]}"#, .json,
    ["电话: 13800138000", "12345678901234567890", "深: "]
  ),
  ("x.csv", "姓名,电话\n王,1\n", .csv, ["王,1"]), ("x.md", "# 题\n正文", .markdown, ["正文"]),
  ("x.txt", "正文", .text, ["正文"]), ("x", "\u{FEFF}甲,乙\n丙,丁", .csv, ["甲,乙"]),
]

@Test(arguments: texts)
func readsTexts(name: String, text: String, kind: DocumentKind, parts: [String]) {
  let reading = readDocument(Array(text.utf8), named: name)
  #expect(reading.kind == kind)
  #expect(reading.outcome == .read)
  for part in parts { #expect(reading.places(of: part).count == 1, "\(part)") }
}

@Test func readsOtherCharacterSets() {
  let gbk: [UInt8] = [0xB9, 0xAB, 0xBF, 0xAA, 0xC0, 0xB8]
  #expect(readDocument(gbk, named: "x.txt").texts.map(\.text) == ["公开栏"])
  let utf16: [UInt8] = [0xFF, 0xFE, 0x6C, 0x51, 0x00, 0x5F]
  #expect(readDocument(utf16, named: "x.txt").texts.map(\.text) == ["公开"])
  let html = Array("<p>".utf8) + gbk
  #expect(readDocument(html, named: "x.html").texts.map(\.text) == ["公开栏\n"])
}

private let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

private let unreadable: [(String, [UInt8], Unreadable)] = [
  ("x.doc", ole, .format(.ole2)), ("x.wps", ole, .format(.ole2)),
  ("x.docx", ole + Array("EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }), .encrypted),
  ("x.rtf", Array("{\\rtf1 \\'b9}".utf8), .format(.rtf)),
  ("x.eml", Array("From: a".utf8), .format(.mail)),
  ("x.ofd", zip([("OFD.xml", "<a/>")]), .format(.ofd)),
  ("x.rar", Array("Rar!\u{1A}\u{7}\0".utf8), .format(.archive)),
  ("x.mp4", [0, 0, 0, 0x18, 0x66, 0xFF], .unknownFormat),
  ("x.json", Array("{\"a\":".utf8), .damaged),
  ("x.xml", Array("<a><b></a>".utf8), .damaged), ("x.csv", [0x41, 0xFF, 0x2C], .damaged),
]

@Test(arguments: unreadable)
func saysWhatItCannotRead(name: String, bytes: [UInt8], reason: Unreadable) {
  #expect(readDocument(bytes, named: name).outcome == .unreadable(reason))
}
