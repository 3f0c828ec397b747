import Diagnostics

/// What a person should know about how a complaint was read. The original is always there to look.
package enum DecodingNote: Sendable, Hashable {
  /// The text is of another character set than its label says.
  case labelLied
  case unknownCharset
  /// So many bytes could not be read and became U+FFFD.
  case replaced(Int)
  /// The mail's structure is broken: a boundary never closed, a header that is none.
  case damagedStructure
  /// Only history was found, and is taken for the text.
  case onlyQuoted
  /// The text was taken from a web page.
  case fromHTML
  /// Media that the export only names, such as `[图片]`.
  case mediaNotIncluded(Int)
  /// A number such as 1.38E+10, which a spreadsheet made of a telephone number; the digits are lost.
  case mangledNumber(column: String)
  /// A row shorter or longer than the header.
  case raggedRow
  /// Sheets of the workbook beyond the one that was read.
  case otherSheets(Int)
  /// The text has to be typed off a file.
  case toBeTyped
  /// JSON with doubled keys, lone surrogates or raw control characters.
  case oddJSON

  package var words: Bilingual {
    switch self {
    case .labelLied:
      Bilingual(zh: "标明的字符编码不对，已按实际编码读取", en: "the declared character set was wrong")
    case .unknownCharset:
      Bilingual(zh: "标明的字符编码不认识", en: "the declared character set is not known")
    case .replaced(let count):
      Bilingual(zh: "有 \(count) 处无法辨认", en: "\(count) places could not be read")
    case .damagedStructure:
      Bilingual(zh: "邮件结构不完整", en: "the structure of the mail is damaged")
    case .onlyQuoted:
      Bilingual(zh: "只有引用的内容，没有新写的话", en: "it holds quoted history only")
    case .fromHTML: Bilingual(zh: "文字取自网页格式", en: "the text was taken from HTML")
    case .mediaNotIncluded(let count):
      Bilingual(
        zh: "有 \(count) 处图片、语音等不在文件里", en: "\(count) pictures or recordings are not in the file")
    case .mangledNumber(let column):
      Bilingual(
        zh: "“\(column)”里的号码被表格软件改成了科学计数，已经不全",
        en: "a number under “\(column)” was turned into scientific notation and lost digits")
    case .raggedRow:
      Bilingual(zh: "这一行的格数与表头不同", en: "the row has another number of cells than the header")
    case .otherSheets(let count):
      Bilingual(zh: "另有 \(count) 张工作表没有读", en: "\(count) other sheets were not read")
    case .toBeTyped:
      Bilingual(zh: "内容在附件里，待录入", en: "the content is in the attachment and has to be typed")
    case .oddJSON:
      Bilingual(
        zh: "JSON 不合规范（重复的键或非法字符）", en: "the JSON has doubled keys or illegal characters")
    }
  }
}
