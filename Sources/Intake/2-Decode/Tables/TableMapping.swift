import Diagnostics

/// How a table is read: where its header is, what each column means, and why that was thought.
package struct TableMapping: Sendable {
  package let source: Source
  /// Between cells; absent for a workbook.
  package let separator: Character?
  /// Row of the header, or of the first of two, from 1.
  package let headerRow: Int
  package let headerRows: Int
  package let columns: [Column]

  package struct Column: Sendable {
    /// As written; of two header rows joined by a blank.
    package let header: String
    package let field: TableField
    package let why: Bilingual
  }

  /// Whose table it is; part of the key of its rows.
  package enum Source: Sendable, Hashable {
    case wenjuanxing
    case tencentForm
    case hotline
    /// By a mapping file, with the name it gives.
    case named(String)
    case unknown

    var key: String {
      switch self {
      case .wenjuanxing: "wjx"
      case .tencentForm: "tencent"
      case .hotline: "12345"
      case .named(let name): "named:" + name
      case .unknown: "table"
      }
    }

    package var words: Bilingual {
      switch self {
      case .wenjuanxing: Bilingual(zh: "问卷星", en: "问卷星 (wjx.cn)")
      case .tencentForm: Bilingual(zh: "腾讯收集表", en: "腾讯收集表 (Tencent forms)")
      case .hotline: Bilingual(zh: "12345 工单", en: "12345 work orders")
      case .named(let name): Bilingual(zh: name, en: name)
      case .unknown: Bilingual(zh: "按表头字样", en: "by the words of the header")
      }
    }
  }

  /// What was understood and why, a line a column: `标题 → 标题（表头“诉求标题”）`.
  package func explanation(in language: Language) -> String {
    var lines = [
      Bilingual(
        zh: "来源：\(source.words.zh)；表头在第 \(headerRow) 行，共 \(headerRows) 行",
        en: "source: \(source.words.en); header in row \(headerRow), \(headerRows) row(s)"
      ).text(in: language)
    ]
    for column in columns where !column.header.isEmpty {
      let why = column.why.text(in: language)
      lines.append(
        "\(column.header.safeForTerminal) → \(column.field.words.text(in: language)) (\(why))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The columns of a field.
  func columns(_ field: TableField) -> [Int] {
    columns.indices.filter { columns[$0].field == field }
  }

  /// Whether it can give a complaint its text.
  var isUseful: Bool {
    columns.contains { $0.field == .text || $0.field == .subject } || source != .unknown
  }
}
