/// A cell of a sheet that holds something, row and column from 1.
struct SheetCell {
  let row: Int
  let column: Int
  let text: String
}

/// Reads one sheet (`xl/worksheets/sheet1.xml`).
final class SheetVisitor: MarkupVisitor {
  private(set) var cells: [SheetCell] = []
  /// Formulas that hold words, and other text that is not in cells: headers, links, lists of
  /// choices, messages.
  private(set) var formulas: [String] = []
  private(set) var headersAndFooters: [String] = []
  private(set) var links: [String] = []
  private(set) var others: [String] = []
  /// Cells whose formula was never worked out: no program that calculates has saved the file.
  private(set) var uncomputed: [(row: Int, column: Int)] = []
  private(set) var merges: [CellRange] = []

  private let parts: WorkbookParts
  private var cell = CellUnderWay()
  private var row = 0
  private var column = 0
  private var captured: String?
  private var readings = 0

  init(_ parts: WorkbookParts) { self.parts = parts }

  func open(_ name: String, _ attributes: [MarkupAttribute]) {
    switch name {
    case "row":
      let written = attributes.first { $0.name == "r" }.flatMap { Int($0.value) }
      row = written.map { min(max($0, 1), 1_048_576) } ?? row + 1
      column = 0
    case "c": beginCell(attributes)
    case "v", "f", "t": captured = readings > 0 ? nil : ""
    case "rPh": readings += 1
    case "mergeCell":
      if let range = attributes.first(where: { $0.name == "ref" }).flatMap({ CellRange($0.value) })
      {
        merges.append(range)
      }
    case "hyperlink": links += values(["location", "display", "tooltip"], of: attributes)
    case "dataValidation":
      others += values(["prompt", "promptTitle", "error", "errorTitle"], of: attributes)
    case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter",
      "formula", "formula1", "formula2":
      captured = ""
    default: break
    }
  }

  func close(_ name: String) {
    switch name {
    case "v": cell.value = captured
    case "f": cell.formula = captured ?? ""
    case "t": cell.inline = (cell.inline ?? "") + (captured ?? "")
    case "c": finishCell()
    case "rPh": readings -= 1
    case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter":
      headersAndFooters.append(captured ?? "")
    case "formula", "formula1", "formula2": others.append(captured ?? "")
    default: return
    }
    captured = nil
  }

  func text(_ text: String) { captured?.append(text) }
  func comment(_ text: String) { others.append(text) }

  private func values(_ names: [String], of attributes: [MarkupAttribute]) -> [String] {
    attributes.filter { names.contains($0.name) && !$0.value.isEmpty }.map(\.value)
  }

  private func beginCell(_ attributes: [MarkupAttribute]) {
    cell = CellUnderWay()
    column += 1
    row = max(row, 1)
    for attribute in attributes {
      switch attribute.name {
      case "r":
        guard let place = cellPlace(attribute.value[...]) else { continue }
        (row, column) = (place.row, place.column)
      case "t": cell.type = attribute.value
      case "s": cell.style = Int(attribute.value) ?? 0
      default: break
      }
    }
  }

  private func finishCell() {
    if let formula = cell.formula, formula.contains("\"") { formulas.append(formula) }
    // An empty result is written as a text.
    if cell.formula != nil, cell.value ?? "" == "", cell.inline == nil, cell.type != "str" {
      uncomputed.append((row, column))
    }
    let text = cell.text(with: parts)
    if !text.isEmpty { cells.append(SheetCell(row: row, column: column, text: text)) }
  }
}

/// What is known of a cell between its tags.
private struct CellUnderWay {
  var type = "n"
  var style = 0
  var value: String?
  var inline: String?
  var formula: String?

  func text(with parts: WorkbookParts) -> String {
    if let inline { return unescapeCell(inline) }
    guard let value else { return "" }
    switch type {
    case "s":
      guard let index = Int(value), parts.sharedStrings.indices.contains(index) else { return "" }
      return parts.sharedStrings[index]
    case "b": return value == "1" || value == "true" ? "TRUE" : "FALSE"
    case "e": return value
    case "d": return value.hasSuffix("T00:00:00") ? String(value.dropLast(9)) : value
    case "str", "inlineStr": return unescapeCell(value)
    default:
      let format = parts.formats.indices.contains(style) ? parts.formats[style] : .general
      return cellNumber(value, format, is1904: parts.is1904)
    }
  }
}
