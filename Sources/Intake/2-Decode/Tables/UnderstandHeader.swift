import Diagnostics

extension TableMapping {
  /// What the columns of a header mean: by a mapping file, else by what is known of the sources and
  /// their words. Of two columns for a field that needs one, the one with the exact word gets it.
  static func columns(of headers: [String], by file: MappingFile?) -> [Column] {
    var columns = headers.map { Column(header: $0, field: .other, why: Self.unknownWord) }
    var taken: Set<TableField> = []
    if let file {
      for (index, header) in headers.enumerated() {
        guard let field = file.columns[FieldWords.normalised(header)] else { continue }
        columns[index] = Column(header: header, field: field, why: Self.byFile)
        taken.insert(field)
      }
      if file.isComplete { return columns }
    }
    let matches = headers.map(FieldWords.match)
    let textWord = strongestTextWord(matches)
    for isExact in [true, false] {
      for (index, match) in matches.enumerated() {
        guard let match, match.isExact == isExact, columns[index].field == .other,
          file?.columns[FieldWords.normalised(headers[index])] == nil
        else { continue }
        if match.field.isSingle, !taken.insert(match.field).inserted { continue }
        if match.field == .text, !isExact, match.word != textWord { continue }
        columns[index] = Column(
          header: headers[index], field: match.field, why: Self.why(match))
      }
    }
    return columns
  }

  /// Of questions that all ask for something, `详细描述` asks for the text more than `哪些问题` does;
  /// nil where a header is the very word.
  private static func strongestTextWord(_ matches: [FieldWords.Match?]) -> String? {
    let texts = matches.compactMap { $0 }.filter { $0.field == .text }
    if texts.contains(where: \.isExact) { return nil }
    return FieldWords.textWords.first { word in texts.contains { $0.word == word } }
  }

  private static let unknownWord = Bilingual(zh: "没有认识的字样", en: "no word of it is known")
  private static let byFile = Bilingual(zh: "对照文件", en: "the mapping file says so")

  private static func why(_ match: FieldWords.Match) -> Bilingual {
    match.isExact
      ? Bilingual(zh: "表头就是“\(match.word)”", en: "the header is “\(match.word)”")
      : Bilingual(zh: "表头里有“\(match.word)”", en: "the header holds “\(match.word)”")
  }

  /// Whose table has such a header.
  static func source(of headers: [String], by file: MappingFile?) -> Source {
    if let file { return .named(file.name) }
    let names = Set(headers.filter { $0.utf8.count <= 60 }.map(FieldWords.normalised))
    if names.contains("提交答卷时间") { return .wenjuanxing }
    let isTencent = headers.contains { header in
      ["（自动）", "(自动)", "（必填）", "(必填)"].contains { header.holds($0) }
    }
    if isTencent { return .tencentForm }
    let orders: Set = ["工单编号", "诉求编号", "12345工单编号"]
    return names.isDisjoint(with: orders) ? .unknown : .hotline
  }

  /// How well a row would do as a header; 0 for none.
  static func score(_ headers: [String], by file: MappingFile?) -> Int {
    let filled = headers.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return 0 }
    // Running text holds the same words as headers do, in longer cells.
    var found: Set<TableField> = []
    var score = 0
    for header in filled.prefix(400) {
      if let file, file.columns[FieldWords.normalised(header)] != nil {
        score += 4
      } else if let match = FieldWords.match(header) {
        if match.isExact {
          score += 3
        } else if header.count <= 30, found.insert(match.field).inserted {
          score += 1
        }
      }
    }
    return score + (source(of: headers, by: nil) == .unknown ? 0 : 2)
  }
}
