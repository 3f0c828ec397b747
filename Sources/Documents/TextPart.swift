import Diagnostics

/// A piece of a document's text and where it stands. Personal data in it is whole: runs of one
/// paragraph are joined, cells are apart.
package struct TextPart: Sendable, Hashable {
  package let place: TextPlace
  package let text: String
}

/// Where in a document a text stands, as a person would look for it.
package struct TextPlace: Sendable, Hashable {
  /// The names of the files inside the file that lead to it, outermost first. They come from the
  /// archive: they may be anything, and are only to be shown.
  package let members: [String]
  package let spot: Spot

  package enum Spot: Sendable, Hashable {
    case section(Section)
    /// From 1.
    case page(Int)
    case slide(Int)
    /// Row and column from 1.
    case cell(sheet: String, row: Int, column: Int)
    case comment(sheet: String, cell: String)
  }

  package enum Section: String, Sendable, CaseIterable {
    case body, header, footer, footnote, endnote, comment, deletedRevision, hiddenText, property
    case link, attribute, script, definedName, formula, notes, pictureText, fileName, other
  }

  /// For people: `附件.zip: Sheet1!B7`, `批注`, `第 3 页`.
  package var words: Bilingual {
    let own = spot.words
    guard !members.isEmpty else { return own }
    let way = members.joined(separator: ": ")
    return Bilingual(zh: way + ": " + own.zh, en: way + ": " + own.en)
  }
}

extension TextPlace.Spot {
  fileprivate var words: Bilingual {
    switch self {
    case .section(let section): section.words
    case .page(let number): Bilingual(zh: "第 \(number) 页", en: "page \(number)")
    case .slide(let number): Bilingual(zh: "第 \(number) 张幻灯片", en: "slide \(number)")
    case .cell(let sheet, let row, let column):
      Bilingual(
        zh: "\(sheet)!\(cellName(row: row, column: column))",
        en: "\(sheet)!\(cellName(row: row, column: column))")
    case .comment(let sheet, let cell):
      Bilingual(zh: "\(sheet)!\(cell) 的批注", en: "comment on \(sheet)!\(cell)")
    }
  }
}

extension TextPlace.Section {
  fileprivate var words: Bilingual {
    switch self {
    case .body: Bilingual(zh: "正文", en: "body")
    case .header: Bilingual(zh: "页眉", en: "header")
    case .footer: Bilingual(zh: "页脚", en: "footer")
    case .footnote: Bilingual(zh: "脚注", en: "footnote")
    case .endnote: Bilingual(zh: "尾注", en: "endnote")
    case .comment: Bilingual(zh: "批注", en: "comment")
    case .deletedRevision: Bilingual(zh: "修订中删除的文字", en: "deleted revision")
    case .hiddenText: Bilingual(zh: "隐藏文字", en: "hidden text")
    case .property: Bilingual(zh: "文档属性", en: "document properties")
    case .link: Bilingual(zh: "链接", en: "link")
    case .attribute: Bilingual(zh: "标签属性", en: "attribute")
    case .script: Bilingual(zh: "脚本或样式", en: "script or style")
    case .definedName: Bilingual(zh: "定义的名称", en: "defined name")
    case .formula: Bilingual(zh: "公式", en: "formula")
    case .notes: Bilingual(zh: "备注", en: "notes")
    case .pictureText: Bilingual(zh: "图片附带的文字", en: "text inside the picture file")
    case .fileName: Bilingual(zh: "文件名", en: "file name")
    case .other: Bilingual(zh: "其他部分", en: "another part")
    }
  }
}

/// `B7`; row and column from 1.
func cellName(row: Int, column: Int) -> String {
  var letters = ""
  var left = column
  while left > 0 {
    let digit = UInt8((left - 1) % 26)
    letters = String(UnicodeScalar(UInt8(ascii: "A") + digit)) + letters
    left = (left - 1) / 26
  }
  return letters + String(row)
}
