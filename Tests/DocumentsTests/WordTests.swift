import TestSupport
import Testing

@testable import Documents

private let body = """
  <w:p><w:r><w:t>身份证 1101</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>05199003</w:t></w:r>
  <w:r><w:t xml:space="preserve">078888</w:t></w:r></w:p>
  <w:tbl><w:tr><w:tc><w:p><w:r><w:t>表格一</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>表格二</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
  <w:p><w:r><w:t>电话 138</w:t></w:r><w:del w:id="1"><w:r><w:delText>00138000 已删</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>（略）</w:t></w:r></w:ins></w:p>
  <w:p><w:r><w:t>公开</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏起的</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>文字</w:t></w:r></w:p>
  <w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>段落标记</w:t></w:r></w:p>
  <w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent><w:p><w:r><w:t>文本框</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice>
  <mc:Fallback><v:textbox><w:txbxContent><w:p><w:r><w:t>文本框</w:t></w:r></w:p><w:p><w:r><w:t>只在旧版</w:t></w:r></w:p></w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>
  <w:p><w:r><w:drawing><wp:docPr id="1" descr="替代文字"/><wp:posOffset>13800138000</wp:posOffset></w:drawing></w:r></w:p>
  <w:p><w:moveFrom w:id="3"><w:r><w:t>移走的</w:t></w:r></w:moveFrom><w:r><w:instrText>HYPERLINK "mailto:a@example.org"</w:instrText></w:r></w:p>
  """

private func part(_ root: String, _ text: String) -> String {
  "<w:\(root) \(wordNamespaces)><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:\(root)>"
}

private let sample = word(
  body,
  and: [
    ("word/header1.xml", part("hdr", "页眉处")), ("word/footer1.xml", part("ftr", "页脚处")),
    ("word/footnotes.xml", part("footnotes", "脚注处")),
    ("word/endnotes.xml", part("endnotes", "尾注处")),
    ("word/comments.xml", part("comments", "批注处")),
    (
      "docProps/core.xml",
      "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:creator>作者甲</dc:creator><cp:lastModifiedBy>作者乙</cp:lastModifiedBy></cp:coreProperties>"
    ),
    (
      "docProps/custom.xml",
      "<Properties><property name='x'><lpwstr>自定属性</lpwstr></property></Properties>"
    ),
    (
      "word/_rels/document.xml.rels",
      "<Relationships><Relationship Id='r1' Target='tel:13800138000' TargetMode='External'/><Relationship Id='r2' Target='styles.xml'/></Relationships>"
    ),
    (
      "word/settings.xml",
      "<w:settings \(wordNamespaces)><w:docVars><w:docVar w:name='n' w:val='变量值'/></w:docVars></w:settings>"
    ),
    ("customXml/item1.xml", "<data owner='属性里'><name>数据里</name></data>"),
  ])

private let expected: [(String, String)] = [
  ("110105199003078888", "body"), ("表格一\n表格二", "body"), ("电话 138（略）", "body"),
  ("13800138000 已删", "deleted revision"), ("移走的", "deleted revision"), ("藏起的", "hidden text"),
  ("公开文字", "body"), ("段落标记", "body"), ("文本框", "body"), ("只在旧版", "body"),
  ("替代文字", "attribute"), ("mailto:a@example.org", "body"), ("页眉处", "header"),
  ("页脚处", "footer"), ("脚注处", "footnote"), ("尾注处", "endnote"), ("批注处", "comment"),
  ("作者甲", "document properties"), ("作者乙", "document properties"),
  ("自定属性", "document properties"), ("tel:13800138000", "link"), ("变量值", "attribute"),
  ("属性里", "customXml/item1.xml: attribute"), ("数据里", "customXml/item1.xml: body"),
]

@Test(arguments: expected)
func findsTextInEveryPartOfAWordDocument(text: String, place: String) {
  let reading = readDocument(sample, named: "附件.docx")
  #expect(reading.kind == .docx)
  #expect(reading.outcome == .read)
  #expect(reading.places(of: text) == [place])
}

@Test func keepsApartWhatIsNotOneText() {
  let texts = readDocument(sample, named: "").texts.map(\.text).joined(separator: "\n")
  // Said twice for older programs, counted once.
  #expect(texts.components(of: "文本框") == 1)
  #expect(!texts.contains("styles.xml"))
  // Where a drawing stands is no telephone number.
  #expect(texts.components(of: "\n13800138000\n") == 0)
}

extension String {
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}

@Test func readsAPresentation() {
  let slide = { (root: String, text: String) in
    "<p:\(root) xmlns:p='p' xmlns:a='a'><a:p><a:r><a:t>\(text)</a:t></a:r><a:r><a:t>接</a:t></a:r></a:p></p:\(root)>"
  }
  let reading = readDocument(
    zip([
      ("[Content_Types].xml", "<Types/>"), ("ppt/slides/slide3.xml", slide("sld", "幻灯")),
      ("ppt/notesSlides/notesSlide3.xml", slide("notes", "备注")),
    ]), named: "x.pptx")
  #expect(reading.kind == .pptx)
  #expect(reading.places(of: "幻灯接") == ["slide 3"])
  #expect(reading.places(of: "备注接") == ["notes"])
}

@Test(arguments: ["heading", "split 电话", "table", "header", "footer", "docx-author", "artist"])
func readsWhatPythonWrites(mark: String) throws {
  let reading = readDocument(try fixture("python.docx"), named: "python.docx")
  #expect(reading.places(of: "MARK-" + mark).count == 1)
  #expect(reading.pictures.map(\.hasPosition).contains(true))
  // The picture inside may show a document.
  #expect(reading.outcome == .picture)
}
