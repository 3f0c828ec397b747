import Diagnostics
import Documents
import PersonalData
import SourceText

/// A file read as what it is, masked.
struct MaskedCopy {
  private(set) var text: MaskedText?
  private(set) var isTable = false
  private(set) var diagnostics: [Diagnostic] = []

  /// Nil text with a diagnostic where it cannot be read, or is larger than `limit` bytes.
  init(_ source: SourceFile, by profile: MaskProfile, limit: Int) {
    guard source.bytes.count <= limit else {
      diagnostics = [
        Diagnostic(.maskTooLarge, at: Place(source), ["limit": .number(limit >> 20)])
      ]
      return
    }
    let name = source.path.lowercased()
    if name.hasSuffix(".xlsx") {
      let sheet = readSpreadsheet(source)
      diagnostics = sheet.diagnostics
      if let file = sheet.value { mask(table: file, profile) }
    } else if name.hasSuffix(".csv") || name.hasSuffix(".tsv") {
      mask(table: source, profile)
    } else if looksLike(source.bytes).isText,
      let text = Charset.detect(source.bytes)?.decode(source.bytes)
    {
      self.text = MaskedText(of: text, by: profile)
    } else {
      diagnostics = [Diagnostic(.maskNoText, at: Place(source))]
    }
  }

  private mutating func mask(table file: SourceFile, _ profile: MaskProfile) {
    let read = readCSV(file)
    // A table with mistakes is masked all the same: to leave a row out would be worse.
    diagnostics += read.value == nil ? read.diagnostics : []
    isTable = read.value != nil
    text = read.value.map { MaskedText(of: $0, by: profile) }
  }
}

extension FileKind {
  fileprivate var isText: Bool {
    switch self {
    case .text, .csv, .html, .empty: true
    default: false
    }
  }
}

extension DiagnosticKind {
  package static let maskNoText = DiagnosticKind(
    "NB8101",
    message: Bilingual(zh: "这不是表格，也不是文字文件", en: "this is neither a table nor a text"),
    hint: Bilingual(
      zh: "请另存为 xlsx、CSV 或 txt 再来", en: "save it as xlsx, CSV or txt first"),
    explanation: Bilingual(
      zh: "mask 读 xlsx、CSV 和纯文字文件。Word、PDF 和图片里的字盖住以后往往还能复制或恢复出来，请先导出文字。",
      en: """
        Tables (xlsx, CSV) and plain text can be masked. What is covered in Word, PDF or a picture can \
        often be copied or recovered, so export the text first.
        """))

  package static let maskTooLarge = DiagnosticKind(
    "NB8102",
    message: Bilingual(zh: "文件超过 {limit} MiB", en: "the file is over {limit} MiB"),
    hint: Bilingual(zh: "请拆成几个小文件", en: "split it into smaller files"),
    explanation: Bilingual(
      zh: "文件整个读进内存才能遮盖，所以有大小限制。",
      en: "A file is masked in memory, so there is a limit to its size."))
}

let maskKinds: [DiagnosticKind] = [.maskNoText, .maskTooLarge]
