import Foundation
import TestSupport
import Testing

@testable import Documents

/// The files that other programs wrote (see `Fixtures/make.py`).
func fixture(_ name: String) throws -> [UInt8] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  return Array(try Data(contentsOf: folder.appending(path: name)))
}

let fixtureNames = [
  "comment.gif", "gbk.zip", "mixed.pdf", "openpyxl.xlsx", "position.jpg", "position.webp",
  "python.docx", "scanned.pdf", "text.pdf", "texts.png", "uncomputed.xlsx",
]

extension DocumentReading {
  /// Where a text stands, as the places' English words; empty where it was not found.
  func places(of text: String) -> [String] {
    texts.filter { $0.text.contains(text) }.map(\.place.words.en)
  }
}

let wordNamespaces =
  #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#
  + #"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" "#
  + #"xmlns:wps="w" xmlns:v="v" xmlns:wp="wp" xmlns:r="r""#

/// A Word document of one part, `body` being what stands in `w:body`.
func word(_ body: String, and others: [(name: String, content: String)] = []) -> [UInt8] {
  zip(
    [
      ("[Content_Types].xml", "<Types/>"),
      ("word/document.xml", "<w:document \(wordNamespaces)><w:body>\(body)</w:body></w:document>"),
    ] + others)
}

/// A workbook; each sheet by its name, its state and what stands in `worksheet`.
func workbook(
  _ sheets: [(name: String, state: String, content: String)], strings: String = "",
  styles: String = "", properties: String = "", names: String = "",
  and others: [(name: String, content: String)] = []
) -> [UInt8] {
  let list = sheets.enumerated().map { index, sheet in
    #"<sheet name="\#(sheet.name)" sheetId="\#(index + 1)" state="\#(sheet.state)" "#
      + #"r:id="rId\#(index + 1)"/>"#
  }
  let links = sheets.indices.map {
    #"<Relationship Id="rId\#($0 + 1)" Type="worksheet" Target="worksheets/sheet\#($0 + 1).xml"/>"#
  }
  let parts = sheets.enumerated().map { index, sheet in
    (
      name: "xl/worksheets/sheet\(index + 1).xml",
      content: "<worksheet>\(sheet.content)</worksheet>"
    )
  }
  return zip(
    [
      ("[Content_Types].xml", "<Types/>"),
      (
        "xl/workbook.xml",
        #"<workbook xmlns:r="r"><workbookPr \#(properties)/><sheets>\#(list.joined())</sheets>"#
          + "<definedNames>\(names)</definedNames></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", "<Relationships>\(links.joined())</Relationships>"),
      ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
      ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
    ] + parts + others)
}

/// A workbook of one sheet whose rows are given.
func sheet(_ rows: String, strings: String = "", styles: String = "", properties: String = "")
  -> [UInt8]
{
  workbook(
    [("Sheet1", "visible", "<sheetData>\(rows)</sheetData>")], strings: strings, styles: styles,
    properties: properties)
}
