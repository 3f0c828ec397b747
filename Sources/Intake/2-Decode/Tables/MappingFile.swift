import Diagnostics
import SourceText

/// A file that teaches the intake a table it does not know.
///
/// ```yaml
/// name: 物业报修
/// separator: ";"
/// header-row: 2
/// columns:
///   事件: subject
///   说明: text
///   报修人: name
/// ```
package struct MappingFile: Sendable {
  package let name: String
  package let separator: Character?
  /// From 1; nil to look for it.
  package let headerRow: Int?
  /// By the normalised header.
  let columns: [String: TableField]
  /// Columns it does not name are `other`, whatever they are called.
  package let isComplete: Bool

  private static let keys: Set = ["name", "separator", "header-row", "columns", "only"]

  /// - Returns: nil with at least one diagnostic where it cannot be used.
  package static func read(_ file: SourceFile) -> Parsed<MappingFile> {
    let parsed = readYAML(file)
    guard let value = parsed.value else { return Parsed(nil, parsed.diagnostics) }
    var reader = MappingReader(file: file, diagnostics: parsed.diagnostics)
    for entry in value.entries ?? [] where !keys.contains(entry.key) {
      reader.refuse(entry.keyRange, "不认识的键", "this key is not known")
    }
    let columns = reader.columns(value)
    let separator = reader.separator(value)
    let row = reader.headerRow(value)
    guard reader.diagnostics.isEmpty else { return Parsed(nil, reader.diagnostics) }
    return Parsed(
      MappingFile(
        name: value["name"]?.text ?? "", separator: separator, headerRow: row, columns: columns,
        isComplete: value["only"]?.text == "true"))
  }
}

private struct MappingReader {
  let file: SourceFile
  var diagnostics: [Diagnostic]

  mutating func refuse(_ range: Range<Int>, _ zh: String, _ en: String) {
    diagnostics.append(
      Diagnostic(
        .mappingFault, at: Place(file, range),
        ["what": .bilingual(Bilingual(zh: zh, en: en))]))
  }

  mutating func columns(_ value: LocatedValue) -> [String: TableField] {
    guard let entries = value["columns"]?.entries, !entries.isEmpty else {
      refuse(
        value["columns"]?.range ?? value.range, "columns 要写出每一列的表头和含义",
        "columns has to name headers and what they mean")
      return [:]
    }
    var columns: [String: TableField] = [:]
    for entry in entries {
      let written = entry.value.text ?? ""
      let field = TableField.allCases.first { $0.rawValue == written || $0.words.zh == written }
      if let field {
        columns[FieldWords.normalised(entry.key)] = field
      } else {
        let known = TableField.allCases.map(\.rawValue).joined(separator: ", ")
        refuse(entry.value.range, "含义只能是 \(known)", "the meaning is one of \(known)")
      }
    }
    return columns
  }

  mutating func separator(_ value: LocatedValue) -> Character? {
    guard let written = value["separator"] else { return nil }
    let names: [String: Character] = ["tab": "\t", "\t": "\t", ",": ",", ";": ";", "|": "|"]
    if let sign = written.text.flatMap({ names[$0] }) { return sign }
    refuse(written.range, "separator 只能是 , ; | 或 tab", "separator is one of , ; | or tab")
    return nil
  }

  mutating func headerRow(_ value: LocatedValue) -> Int? {
    guard let written = value["header-row"] else { return nil }
    if let row = written.text.flatMap(Int.init), (1...6).contains(row) { return row }
    refuse(written.range, "header-row 是 1 到 6 的数", "header-row is a number from 1 to 6")
    return nil
  }
}
